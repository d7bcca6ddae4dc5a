import Testing

@testable import MutualCommands

/// Paths as text.
@Suite struct PathTests {
  @Test(arguments: [
    ("acme.md", ".", "acme.md", "acme"), ("deals/acme.md", "deals", "acme.md", "acme"),
    ("/acme.md", "/", "acme.md", "acme"), ("a/b/c", "a/b", "c", "c"), (".md", ".", ".md", ".md"),
    ("a/acme.v2.md", "a", "acme.v2.md", "acme.v2"), ("deals/", ".", "deals", "deals"),
    ("a/b//", "a", "b", "b"), ("a//b", "a", "b", "b"), ("//a", "/", "a", "a"), ("/", "/", "/", "/"),
  ])
  func `a path has a folder, a name and a stem`(_ path: String, _ folder: String, _ name: String, _ stem: String) {
    #expect(Path.folder(of: path) == folder)
    #expect(Path.name(of: path) == name)
    #expect(Path.stem(of: path) == stem)
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), (".", "b", "b"), ("", "b", "b"), ("a", ".", "a"), ("a", "", "a"),
    ("/", "b", "/b"),
  ])
  func `one path goes below another`(_ folder: String, _ name: String, _ path: String) {
    #expect(Path.join(folder, name) == path)
  }
}
