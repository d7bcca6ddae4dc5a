import PlanRendering

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The standard streams.
enum Console {
  /// A stream that is written to.
  enum Stream: Int32 {
    case output = 1
    case error = 2
  }

  /// Makes the streams safe to use: a closed one is not reopened by the next file, and a reader that left is no end.
  static func prepare() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // Opened the wrong way round, so that using it fails as a closed stream does.
      unsafe _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
    _ = signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is told as a full disk is.
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes to standard output; if its reader left, there is nobody to write for and nothing wrong.
  static func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  /// Writes bytes to a stream, standard output unless told otherwise.
  static func write(_ bytes: [UInt8], to stream: Stream = .output) throws(Failure) {
    do {
      try FileSystem.write(bytes, to: stream.rawValue)
    } catch {
      if error.code != EPIPE { throw Failure("cannot write to standard \(stream): \(error.reason)") }
    }
  }

  /// Writes to standard error; where that cannot be written, nobody can be told.
  static func complain(_ text: String) {
    try? FileSystem.write(Array(text.utf8), to: Stream.error.rawValue)
  }

  /// Everything on standard input.
  static func input(limit: Int) throws(SystemError) -> [UInt8] {
    try FileSystem.bytes(from: 0, limit: limit)
  }

  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// How a stream wants its text: colours on a terminal, unless `NO_COLOR` or `CLICOLOR_FORCE` say otherwise.
  ///
  /// What is no terminal, or does not know its width, gets so many columns.
  static func style(for stream: Stream, otherwise width: Int = 120) -> TerminalStyle {
    let isTerminal = isTerminal(stream)
    return TerminalStyle(isColoured: isColoured(isTerminal), columns: isTerminal ? columns(stream) ?? width : width)
  }

  private static func isColoured(_ isTerminal: Bool) -> Bool {
    if Environment.value("NO_COLOR") != nil { return false }
    if let force = Environment.value("CLICOLOR_FORCE"), force != "0" { return true }
    return isTerminal && Environment.value("TERM") != "dumb"
  }

  private static func columns(_ stream: Stream) -> Int? {
    var size = winsize()
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
