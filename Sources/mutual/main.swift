import MutualCommands

Mutual.start()
