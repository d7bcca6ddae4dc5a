import PlanRendering

/// An artifact whose bytes wait on the disk to be put in their place.
struct StagedArtifact: Sendable {
  /// What stands behind the plan's name, as `.summary.html`.
  let suffix: String
  /// What it is to become, or why it could not be made ready.
  let file: Result<AtomicFile, Failure>

  /// Makes an artifact of a plan ready.
  init(_ artifact: Artifact, of plan: String, in folder: OutputFolder) {
    suffix = artifact.suffix
    file = Result { () throws(Failure) in try folder.file(plan + artifact.suffix, artifact.bytes) }
  }
}
