import PlanRendering

/// An artifact on its way to its place.
struct PendingArtifact: Sendable {
  /// What stands behind the plan's name, as `.summary.html`.
  let suffix: String
  private let content: Content

  /// Where its bytes are.
  private enum Content {
    case bytes([UInt8])
    /// On the disk, or why they are not.
    case file(Result<AtomicFile, Failure>)
  }

  /// One of many: its bytes wait in memory until it is their plan's turn.
  init(_ artifact: Artifact) {
    suffix = artifact.suffix
    content = .bytes(artifact.bytes)
  }

  /// One of a plan alone: its bytes go to the disk at once, and need no memory while the others are made.
  init(_ artifact: Artifact, of plan: String, by staging: StagingPlace) {
    suffix = artifact.suffix
    content = .file(Result { () throws(Failure) in try staging.file(plan + artifact.suffix, artifact.bytes) })
  }

  /// The file of a plan's artifact, ready to be put in its place.
  func file(of plan: String, by staging: StagingPlace) throws(Failure) -> AtomicFile {
    switch content {
    case .bytes(let bytes): try staging.file(plan + suffix, bytes)
    case .file(let file): try file.get()
    }
  }
}
