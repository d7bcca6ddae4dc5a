#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a process is asked to end, and what it says when it breaks.
enum Interruption {
  /// From now on Ctrl-C waits until it is asked for, so that no file is left half done.
  static func hold() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    unsafe sigaddset(&signals, SIGTERM)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Whether somebody asked the process to end since `hold`.
  static func isRequested() -> Bool {
    var signals = sigset_t()
    unsafe sigpending(&signals)
    return unsafe sigismember(&signals, SIGINT) == 1 || sigismember(&signals, SIGTERM) == 1
  }

  /// Waits a moment, in milliseconds.
  static func pause(_ milliseconds: UInt32) {
    usleep(milliseconds * 1000)
  }

  /// A trap in the program ends it with the exit status that says the fault is ours.
  static func catchFaults() {
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
      _ = signal(number) { _ in
        let message: StaticString = "mutual: a fault in mutual, not in your plan\n"
        unsafe _ = write(2, message.utf8Start, message.utf8CodeUnitCount)
        _exit(3)
      }
    }
  }
}
