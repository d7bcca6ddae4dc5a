import Foundation

/// How long something may take in a test.
public enum TimeLimit {
  /// So many seconds; more where the environment says that all is slower, as under a sanitizer.
  public static func seconds(_ count: Int) -> Duration { .seconds(count * slowness) }

  private static let slowness = ProcessInfo.processInfo.environment["MUTUAL_SLOWNESS"].flatMap { Int($0) } ?? 1
}
