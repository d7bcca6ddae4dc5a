/// A file that a plan is made into.
public struct Artifact: Sendable, Hashable {
  /// What stands behind the plan's name, as `.summary.html`.
  public let suffix: String
  /// As `text/html; charset=utf-8`.
  public let mediaType: String
  /// The whole file, UTF-8.
  public let bytes: [UInt8]

  /// A file that is made, and gets the rest of its name where it is written.
  public init(suffix: String, mediaType: String, bytes: [UInt8]) {
    self.suffix = suffix
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
