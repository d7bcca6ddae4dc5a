#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders, by the calls of the operating system: start-up is too dear for more.
enum FileSystem {
  /// What a path leads to.
  enum Kind {
    case file, folder, link, other
  }

  /// What stands at a path, nil where there is nothing.
  static func kind(of path: String, followingLinks: Bool = true) -> Kind? {
    guard let information = information(path, followingLinks: followingLinks) else { return nil }
    switch information.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Which file stands at a path, nil where there is none.
  static func identity(of path: String, followingLinks: Bool) -> FileIdentity? {
    information(path, followingLinks: followingLinks).map(FileIdentity.init)
  }

  /// When a file was last changed, in nanoseconds since 1970; nil where there is none.
  static func modification(of path: String) -> Int? {
    guard let time = information(path, followingLinks: true)?.modification else { return nil }
    return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }

  /// Writes all bytes to an open file or stream.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[start...]))
      }
      if count >= 0 { start += count } else if errno != EINTR && errno != EAGAIN { throw .latest() }
    }
  }

  /// Makes a new file of these bytes; one that exists is refused. A private one nobody else may read.
  static func create(_ path: String, _ bytes: [UInt8], isPrivate: Bool = false) throws(SystemError) {
    let mode: mode_t = isPrivate ? 0o600 : 0o666
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .latest() }
    do {
      try write(bytes, to: descriptor)
    } catch {
      // What is half written is worth nothing; the first failure is the one to tell.
      close(descriptor)
      try? remove(path)
      throw error
    }
    // Over a network, that there is no space may be told only now.
    guard close(descriptor) == 0 || errno == EINTR else { throw .latest() }
  }

  /// Gives a file the owner and the permissions of another one, and waits until its bytes are on the disk.
  static func settle(_ path: String, like model: String) throws(SystemError) {
    guard let information = information(model, followingLinks: true) else { throw .latest() }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .latest() }
    defer { close(descriptor) }
    // Only root may give files away; for all others the file stays theirs.
    _ = fchown(descriptor, information.st_uid, information.st_gid)
    guard fchmod(descriptor, information.st_mode & 0o777) == 0, fsync(descriptor) == 0 else { throw .latest() }
  }

  /// Refuses a file that its permissions, or those of the disk it is on, keep us from writing to.
  static func checkWritable(_ path: String) throws(SystemError) {
    guard unsafe access(path, W_OK) == 0 else { throw .latest() }
  }

  /// Makes a folder and those above it, as far as they are missing.
  static func createFolder(_ path: String) throws(SystemError) {
    // Asked once: another thread may make it meanwhile.
    let kind = kind(of: path)
    if kind == .folder { return }
    if kind != nil { throw SystemError(code: ENOTDIR) }
    let parent = Path.folder(of: path)
    if parent != path { try createFolder(parent) }
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .latest() }
  }

  /// The names in a folder, sorted by their bytes.
  static func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw .latest() }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path without links, from the root; nil where it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// The path without links, from the root, of what may be missing: where it would be made.
  static func destination(of path: String, links: Int = 40) -> String {
    if let real = resolved(path) { return real }
    if links > 0, let target = target(of: path) {
      return destination(
        of: Path.isAbsolute(target) ? target : Path.join(Path.folder(of: path), target), links: links - 1)
    }
    let parent = Path.folder(of: path)
    return parent == path ? path : Path.join(destination(of: parent, links: links), Path.name(of: path))
  }

  /// What a link leads to, as it is written there; nil where there is none.
  private static func target(of path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }

  static func rename(_ path: String, to target: String) throws(SystemError) {
    guard systemRename(path, target) == 0 else { throw .latest() }
  }

  static func remove(_ path: String) throws(SystemError) {
    guard unsafe unlink(path) == 0 else { throw .latest() }
  }

  /// Removes a folder that is empty.
  static func removeFolder(_ path: String) throws(SystemError) {
    guard unsafe rmdir(path) == 0 else { throw .latest() }
  }

  private static func information(_ path: String, followingLinks: Bool) -> stat? {
    var information = stat()
    let result = unsafe followingLinks ? stat(path, &information) : lstat(path, &information)
    return result == 0 ? information : nil
  }
}

// Inside a type with methods of these names, the calls of the system are hidden.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemRename(_ path: String, _ target: String) -> Int32 { unsafe rename(path, target) }
