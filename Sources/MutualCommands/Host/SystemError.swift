#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the operating system refused, by its number.
struct SystemError: Error, Equatable {
  let code: Int32
  /// How many bytes are read, where a file has more.
  var limit: Int?

  /// Of the call that just failed.
  static func latest() -> SystemError { SystemError(code: errno) }

  /// Whether the permissions of a file or folder are the reason.
  var isAboutPermissions: Bool { code == EACCES || code == EPERM }

  /// What to do where a file could not be written; nil where nobody can tell.
  var remedy: String? {
    switch code {
    case EACCES, EPERM: "change the permissions of its folder, or write to another one"
    case EROFS: "write to another place"
    case EISDIR: "move the folder away"
    case ENOSPC, EDQUOT: "make room on the disk, and run the command again"
    case ENAMETOOLONG: "rename the plan"
    default: nil
    }
  }

  /// In words, as the end of a sentence.
  var reason: String {
    switch code {
    case ENOENT: "no such file"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of the path is a file, not a folder"
    case EEXIST: "it exists already"
    case EROFS: "the file system is read-only"
    case ENOSPC: "no space is left"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "a link leads to itself"
    case EBADF: "it is closed"
    case EFBIG: limit.map { "it is too large, over \($0 >> 20) MB" } ?? "it is too large"
    case EBUSY: "somebody is writing to it"
    case EDQUOT: "no space is left to you"
    default: unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    }
  }
}
