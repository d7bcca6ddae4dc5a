import Foundation
import PlanTesting
import Testing

@testable import MutualCommands

/// The rules for writing files.
@Suite struct WritingTests {
  private static let plan = """
    # Mutual Action Plan: Acme + Vendor

    Goal: Close the books in three days
    Go-live: 2026-09-01

    | Step | Owner | Due | Status |
    |---|---|---|---|
    | Contract signed | Dana Wu (Buyer) | 2026-07-24 | Not started |
    | Go-live | Jon Smith (Seller) | 2026-09-01 | Not started |

    """
  private static let brokenPlan = plan.replacing("2026-07-24", with: "2026-02-30")

  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(name, text) }
    return folder
  }

  @Test func `a second build touches nothing`() throws {
    let folder = try folder(["acme.md": Self.plan])
    let page = folder.url.appending(path: "build/acme.html").path
    #expect(try Shell.run("mutual build acme.md", in: folder.url).status == 0)
    let before = try FileManager.default.attributesOfItem(atPath: page)
    let second = try Shell.run("mutual build acme.md", in: folder.url)
    let after = try FileManager.default.attributesOfItem(atPath: page)
    #expect(before[.systemFileNumber] as? UInt64 == after[.systemFileNumber] as? UInt64)
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    #expect(second.output.contains("unchanged build/acme.html"))
    #expect(!second.output.contains("written"))
  }

  @Test func `a plan with errors leaves its last good artifacts`() throws {
    let folder = try folder(["acme.md": Self.plan])
    _ = try Shell.run("mutual build acme.md", in: folder.url)
    let files = folder.files()
    let page = try folder.data("build/acme.html")
    try folder.write("acme.md", Self.brokenPlan)
    let result = try Shell.run("mutual build acme.md", in: folder.url)
    #expect(result.status == 1)
    #expect(result.output.contains("date-impossible"))
    #expect(try folder.data("build/acme.html") == page)
    #expect(folder.files() == files)
  }

  @Test func `a good plan is written beside a bad and a missing one`() throws {
    let folder = try folder(["good.md": Self.plan, "bad.md": Self.brokenPlan])
    let result = try Shell.run("mutual build bad.md good.md gone.md", in: folder.url)
    #expect(result.status == 2)
    #expect(folder.files().contains("build/good.html"))
    #expect(!folder.files().contains("build/bad.html"))
  }

  @Test func `warnings under --strict write nothing`() throws {
    let folder = try folder(["acme.md": Self.plan])
    let result = try Shell.run("mutual build acme.md --strict", in: folder.url)
    #expect(result.status == 1, "\(result.output)")
    #expect(folder.files() == ["acme.md"])
  }

  @Test func `no half-written file stays behind`() throws {
    let folder = try folder(["acme.md": Self.plan])
    _ = try Shell.run("mkdir -p build/acme.html", in: folder.url)
    let result = try Shell.run("mutual build acme.md", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("cannot write build/acme.html: it is a folder"))
    #expect(!folder.files().contains { $0.contains(".mutual-") })
  }

  @Test func `a link in the way is replaced, not followed`() throws {
    let folder = try folder(["acme.md": Self.plan, "precious.txt": "mine"])
    _ = try Shell.run("mkdir build && ln -s ../precious.txt build/acme.html", in: folder.url)
    #expect(try Shell.run("mutual build acme.md", in: folder.url).status == 0)
    #expect(try folder.data("precious.txt") == Data("mine".utf8))
    #expect(try folder.data("build/acme.html").count > 4)
  }

  @Test(arguments: ["sub", "sub/deep"]) func `a link among the folders below DIR is refused`(_ link: String) throws {
    let folder = try folder(["deals/sub/deep/acme.md": Self.plan, "outside/mine.txt": "mine"])
    let target = folder.url.appending(path: "outside").path
    _ = try Shell.run("mkdir -p out/\(Path.folder(of: link)) && ln -s \(target) out/\(link)", in: folder.url)
    let result = try Shell.run("mutual build deals -o out", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("cannot write to out/sub/deep: out/\(link) is a link"), "\(result.output)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: target) == ["mine.txt"])
  }

  @Test func `DIR itself may be a link`() throws {
    let folder = try folder(["deals/sub/acme.md": Self.plan, "deals/beta.md": Self.plan])
    _ = try Shell.run("mkdir elsewhere && ln -s elsewhere out", in: folder.url)
    let result = try Shell.run("mutual build deals -o out --only html", in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    #expect(folder.files().filter { $0.hasPrefix("elsewhere") } == ["elsewhere/beta.html", "elsewhere/sub/acme.html"])
  }

  @Test func `two plans of one name are an error and neither is written`() throws {
    let folder = try folder(["a/acme.md": Self.plan, "b/acme.md": Self.plan])
    let result = try Shell.run("mutual build a/acme.md b/acme.md -o out", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("a/acme.md and b/acme.md would write the same out/acme.html"))
    #expect(!folder.files().contains { $0.hasPrefix("out") })
  }

  @Test func `names that meet only in an artifact are an error too`() throws {
    let folder = try folder(["acme.md": Self.plan, "acme.summary.md": Self.plan])
    let result = try Shell.run("mutual build acme.md acme.summary.md", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("build/acme.summary.html"))
  }

  @Test func `folders that were searched are kept`() throws {
    let folder = try folder(["deals/a/acme.md": Self.plan, "deals/b/acme.md": Self.plan, "deals/notes.md": "# Notes"])
    let result = try Shell.run("mutual build deals -o out --only html", in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    #expect(folder.files().filter { $0.hasPrefix("out") } == ["out/a/acme.html", "out/b/acme.html"])
  }

  @Test func `a plan named twice is built once`() throws {
    let folder = try folder(["acme.md": Self.plan])
    let result = try Shell.run("mutual build acme.md ./acme.md . --only html", in: folder.url)
    #expect(result.status == 0)
    #expect(result.output.components(separatedBy: "acme.html").count == 2)
  }

  @Test func `init never overwrites`() throws {
    let folder = try folder(["acme.md": "mine"])
    let result = try Shell.run("mutual init acme.md", in: folder.url)
    #expect(result.status == 2)
    #expect(try folder.data("acme.md") == Data("mine".utf8))
  }
}
