import MutualCommands

Mutual.main()
