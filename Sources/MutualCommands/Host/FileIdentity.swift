#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What tells one file from all others, whatever paths lead to it.
struct FileIdentity: Hashable, Sendable {
  private let device: dev_t
  private let node: ino_t

  init(_ information: stat) {
    device = information.st_dev
    node = information.st_ino
  }
}
