/// Values that live as long as the process.
///
/// Giving a large plan's memory back piece by piece costs a tenth of the run that the system does at once at its end.
enum Keepsake {
  private final class Box {
    private let value: Any

    init(_ value: Any) { self.value = value }
  }

  /// Keeps a value that nothing needs any more; only for commands that end right after.
  static func keep(_ value: Any) { _ = unsafe Unmanaged.passRetained(Box(value)) }
}
