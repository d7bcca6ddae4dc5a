/// Which mutual this is.
public enum Version {
  /// As `0.1.0` (Semantic Versioning 2.0.0).
  public static let number = "0.1.0"

  /// Major and minor alone, as `0.1`.
  public static var series: String { number.split(separator: ".").prefix(2).joined(separator: ".") }
}
