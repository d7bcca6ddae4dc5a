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

  @Test(arguments: ["--only html --only ics", "--only ics,html", "--only html --only ics,html"])
  func `the artifacts that are asked for are written, and no others`(_ only: String) throws {
    let folder = try folder(["acme.md": Self.plan])
    #expect(try Shell.run("mutual build acme.md -o out \(only)", in: folder.url).status == 0)
    let files = folder.files().filter { $0.hasPrefix("out/") }
    #expect(files.contains("out/acme.html") && files.contains("out/acme.ics"))
    #expect(!files.contains { $0.hasSuffix(".json") || $0.hasSuffix(".summary.html") })
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
    #expect(result.output.contains("cannot write build/acme.html: it is a folder\n  help: move the folder away\n"))
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
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "out").path))
  }

  @Test func `the files of many plans wait in one folder of their own, and none is left`() throws {
    let plans = (10...30).map { ("acme\($0).md", Self.plan) }
    let folder = try folder(Dictionary(uniqueKeysWithValues: plans + [("broken.md", Self.brokenPlan)]))
    let result = try Shell.run("mutual build *.md -o out", in: folder.url)
    #expect(result.status == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "out").path)
    #expect(names.count == 21 * 6 && !names.contains { $0.hasPrefix(".") })
  }

  @Test func `plans in many folders need no more open files than one`() throws {
    let folder = try folder(Dictionary(uniqueKeysWithValues: (10...60).map { ("deals/d\($0)/acme.md", Self.plan) }))
    let result = try Shell.run("ulimit -n 20; mutual build deals -o out --only html", in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    #expect(folder.files().filter { $0.hasPrefix("out") }.count == 51)
  }

  @Test func `what a killed build left goes with the next one, even if it changes nothing`() throws {
    let folder = try folder(["acme.md": Self.plan])
    let left = "build/.mutual-1a2b3c4d-5e6f-4081-9a2b-3c4d5e6f7081/acme.internal.html"
    _ = try Shell.run("mutual build acme.md", in: folder.url)
    try folder.write(left, "ours alone")
    #expect(!(try Shell.run("mutual build acme.md", in: folder.url).output.contains("written")))
    #expect(!folder.files().contains { $0.contains(".mutual-") })
  }

  @Test func `a file that is longer, shorter or ends otherwise is written anew`() throws {
    let folder = try folder(["acme.md": Self.plan])
    _ = try Shell.run("mutual build acme.md", in: folder.url)
    let page = try folder.data("build/acme.html")
    let text = try #require(String(bytes: page, encoding: .utf8))
    for other in [text + "\n", String(text.dropLast()), "", text.replacing("</html>", with: "</htm1>")] {
      try folder.write("build/acme.html", other)
      #expect(try Shell.run("mutual build acme.md", in: folder.url).output.contains("written build/acme.html"))
      #expect(try folder.data("build/acme.html") == page)
    }
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

  @Test(arguments: [
    "cp acme.md src.json; mutual build src.json -o . --only json",
    "cp acme.md src.json; ln -s src.json link.json; mutual build src.json link.json -o . --only json",
    "cp acme.md src.json; mutual build ./src.json -o ../$(basename $PWD) --only json",
    "cp acme.md src.json; mutual build acme.md src.json -o . --only json",
    "cp acme.md plan.json; cp acme.md src.json; mutual build - -o . --only json < plan.json",
    "cp acme.md src.json; ln src.json acme.json; mutual build acme.md src.json -o . --only json",
  ])
  func `a plan is never written over`(_ command: String) throws {
    let folder = try folder(["acme.md": Self.plan])
    let result = try Shell.run(command, in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("it is read by this build"), "\(result.output)")
    #expect(try folder.data("src.json") == Data(Self.plan.utf8))
  }

  @Test func `a calendar of holidays is never written over`() throws {
    let days = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\nEND:VEVENT\nEND:VCALENDAR\n"
    let plan = Self.plan.replacing("Go-live: ", with: "Holidays: acme.ics\nGo-live: ")
    let folder = try folder(["acme.md": plan, "acme.ics": days])
    let result = try Shell.run("mutual build acme.md -o .", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("cannot write acme.ics: it is read by this build"), "\(result.output)")
    #expect(try folder.data("acme.ics") == Data(days.utf8))
    #expect(folder.files() == ["acme.ics", "acme.md"])
  }

  @Test(arguments: [true, false]) func `two plans of one name that meet through a link are an error`(
    _ exists: Bool
  ) throws {
    let folder = try folder(["a/acme.md": Self.plan, "b/acme.md": Self.plan])
    _ = try Shell.run("ln -s ../a/build b/build\(exists ? "; mkdir a/build" : "")", in: folder.url)
    let result = try Shell.run("mutual build a/acme.md b/acme.md", in: folder.url)
    #expect(result.status == 2)
    #expect(
      result.output.contains("a/acme.md and b/acme.md would write the same a/build/acme.html"), "\(result.output)")
    #expect(folder.files().filter { $0.hasSuffix("html") }.isEmpty)
  }

  #if os(Linux)
    @Test func `names that look the same and are not are two plans`() throws {
      let names = ["\u{E9}", "e\u{301}", "\u{301}x"]
      let folder = try folder([:])
      for (index, name) in names.enumerated() { try write(folder, name, "2026-07-2\(index)") }
      let result = try Shell.run("mutual build . -o out --only json; ls out | wc -l", in: folder.url)
      #expect(result.output.contains("\n3\n"), "\(result.output)")
      #expect(result.output.components(separatedBy: "written out").count == 4, "\(result.output)")
      #expect(try Shell.run("mutual check . | tail -n 1", in: folder.url).output.contains("3 plans"))
    }

    @Test func `folders that look the same and are not are told apart`() throws {
      let folder = try folder([:])
      for name in ["\u{E9}", "e\u{301}"] { try FileSystem.createFolder(folder.path + "/" + name) }
      try write(folder, "\u{E9}/acme", "2026-07-24")
      try FileSystem.create(folder.path + "/e\u{301}/notes.md", Array("# Notes".utf8))
      let result = try Shell.run("mutual check \u{E9} e\u{301}", in: folder.url)
      #expect(result.status == 2)
      #expect(result.output.utf8.contains("no plan in e\u{301}: none".utf8), "\(result.output)")
    }

    /// Writes a plan under a name of just these bytes.
    private func write(_ folder: TemporaryFolder, _ name: String, _ due: String) throws {
      let text = Self.plan.replacing("2026-07-24", with: due)
      try FileSystem.create(folder.path + "/" + name + ".md", Array(text.utf8))
    }

    @Test func `a report that cannot be printed stops no file`() throws {
      let folder = try folder(["a.md": Self.plan, "b.md": Self.plan])
      for (place, reason) in [("> /dev/full", "no space is left"), (">&-", "it is closed")] {
        let result = try Shell.run("rm -rf out; mutual build a.md b.md -o out \(place)", in: folder.url)
        #expect(result.status == 2)
        #expect(folder.files().count { $0.hasPrefix("out/") } == 12, "\(folder.files())")
        #expect(result.output.components(separatedBy: "cannot write to standard output: \(reason)\n").count == 2)
      }
    }

    @Test func `a name that is not UTF-8 is told`() throws {
      for name in ["caf\\351.md", "caf\\351"] {
        let folder = try folder(["acme.md": Self.plan])
        _ = try Shell.run("touch \"$(printf '\(name)')\" \"$(printf 'caf\\351.txt')\"", in: folder.url)
        let result = try Shell.run("mutual build . -o out --only html", in: folder.url)
        #expect(result.status == 2)
        #expect(result.output.contains("its name is not UTF-8\n  help: rename it"), "\(result.output)")
        #expect(result.output.components(separatedBy: "UTF-8").count == 2, "\(result.output)")
        #expect(result.output.contains("written out/acme.html"))
      }
    }

    @Test(arguments: ["caf\\351.md", "caf\\351/acme.md"])
    func `a name that is not UTF-8 is told where it is an argument`(_ name: String) throws {
      let folder = try folder(["acme.md": Self.plan])
      let path = "\"$(printf '\(name)')\""
      let result = try Shell.run(
        "mkdir -p \"$(dirname \(path))\"; cp acme.md \(path); mutual check \(path)", in: folder.url)
      #expect(result.status == 2)
      #expect(result.output.contains("its name is not UTF-8\n  help: rename it"), "\(result.output)")
    }
  #endif

  @Test func `a place that is taken is noticed before the first file of a plan is replaced`() throws {
    let folder = try folder(["acme.md": Self.plan])
    _ = try Shell.run("mutual build acme.md; rm build/acme.summary.html; mkdir build/acme.summary.html", in: folder.url)
    let page = try folder.data("build/acme.html")
    try folder.write("acme.md", Self.plan.replacing("2026-07-24", with: "2026-07-27"))
    let result = try Shell.run("mutual build acme.md", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("cannot write build/acme.summary.html: it is a folder"))
    #expect(try folder.data("build/acme.html") == page)
    #expect(!folder.files().contains { $0.contains(".mutual-") })
  }
}
