import Synchronization

/// Makes files ready to be put in an output folder; threads share it.
final class StagingPlace: Sendable {
  let folder: OutputFolder
  /// Where files wait; none until the first one does.
  private let staging = AtomicLazyReference<StagingFolder>()
  private let making = Mutex(())
  private let isPrepared = Atomic(false)

  init(in folder: OutputFolder) { self.folder = folder }

  /// Makes a file ready, and the folder if it is missing.
  func file(_ name: String, _ bytes: [UInt8]) throws(Failure) -> AtomicFile {
    try prepare()
    let path = Path.join(folder.path, name)
    do throws(SystemError) {
      return try AtomicFile(bytes, for: path, in: stagingFolder)
    } catch {
      throw Failure(writing: path, error)
    }
  }

  /// What a build that was killed left behind goes even where nothing is written.
  private func prepare() throws(Failure) {
    if isPrepared.load(ordering: .acquiring) { return }
    try folder.create()
    StagingFolder.removeAbandoned(in: folder.path)
    isPrepared.store(true, ordering: .releasing)
  }

  /// One thread makes it, so that a kill leaves no more than one behind.
  private func stagingFolder() throws(SystemError) -> StagingFolder {
    if let folder = staging.load() { return folder }
    return try making.withLock { (_) throws(SystemError) in
      if let folder = staging.load() { return folder }
      return staging.storeIfNil(try StagingFolder(in: folder.path))
    }
  }
}
