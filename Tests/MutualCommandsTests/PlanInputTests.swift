import PlanTesting
import Testing

@testable import MutualCommands

/// The files that arguments name.
@Suite struct PlanInputTests {
  @Test func `folders are searched in order, without hidden files and links to folders`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.md", "a.md", "c.txt", "sub/d.md", ".hidden.md", ".git/e.md"] { try folder.write(name, "x") }
    _ = try Shell.run("ln -s .. sub/up && ln -s b.md link.md && ln -s gone.md broken.md", in: folder.url)
    let paths = PlanInput.all(in: [folder.path]).map { String($0.path.dropFirst(folder.path.count + 1)) }
    #expect(paths == ["a.md", "b.md", "sub/d.md"])
  }

  @Test(arguments: [
    ("deals/a/b/acme.md", "deals", "a/b"), ("deals/acme.md", "deals", "."), ("deals/acme.md", "deals/", "."),
    ("a/acme.md", ".", "a"), ("acme.md", ".", "."), ("./a/acme.md", "./", "a"), ("../x/acme.md", "..", "x"),
  ])
  func `folders below the one that was searched are kept`(_ path: String, _ searched: String, _ below: String) {
    #expect(PlanInput(path: path, searched: searched, failure: nil).folderBelow == below)
  }

  @Test func `a file that was named keeps no folder`() {
    #expect(PlanInput(path: "deals/acme.md", searched: nil, failure: nil).folderBelow == ".")
  }
}
