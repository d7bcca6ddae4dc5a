import Foundation
import PlanTesting
import Testing

/// The shape of the house: who may import whom, and what lies where.
@Suite struct LayoutTests {
  @Test func `a target imports only what the manifest gives it, and that stands above it`() throws {
    let manifest = try Manifest()
    #expect(manifest.rows.count >= 6)
    for row in manifest.rows {
      let place = try #require(manifest.place(of: row.name))
      for dependency in row.dependencies where !Repository.files(in: "Sources/" + dependency, suffix: "").isEmpty {
        #expect(manifest.place(of: dependency) ?? .max < place)
      }
    }
    let ours = Set(manifest.rows.map(\.name))
    for file in try SourceFile.all() {
      let row = manifest.rows.first { $0.name == file.target }
      for module in file.imports where ours.contains(module) {
        #expect(row?.dependencies.contains(module) == true, "\(file) imports \(module)")
      }
    }
  }

  @Test func `only PlanSyntax knows the C library`() throws {
    let importers = try SourceFile.all().filter { $0.imports.contains("CCMark") }
    #expect(Set(importers.map(\.target)).isSubset(of: ["PlanSyntax"]))
  }

  @Test func `nothing below the commands knows Foundation or the operating system`() throws {
    let outside = ["Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization"]
    for file in try SourceFile.all() where file.target != "MutualCommands" {
      #expect(Set(file.imports).isDisjoint(with: outside), "\(file)")
    }
  }

  @Test func `the operating system is called in Host alone`() throws {
    for file in try SourceFile.all() where !file.path.contains("/MutualCommands/Host/") {
      #expect(Set(file.imports).isDisjoint(with: ["Glibc", "Musl", "Darwin", "Dispatch"]), "\(file)")
    }
  }

  @Test func `the top level holds what a newcomer expects`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
    let visible = Set(names.filter { !$0.hasPrefix(".") })
    #expect(
      visible.subtracting(["Package.resolved"]) == ["Package.swift", "README.md", "Sources", "Tests", "examples"])
  }

  @Test func `file names are unique within a target`() throws {
    let files = try SourceFile.all()
    let names = files.map { $0.target + "/" + URL(filePath: $0.path).lastPathComponent }
    #expect(names.count == Set(names).count)
  }

  @Test func `no file names a place on the machine it was written on`() throws {
    let root = Repository.root.path
    let texts = ["Sources", "Tests", "examples"].flatMap { Repository.files(in: $0, suffix: "") }
    for file in texts {
      let data = FileManager.default.contents(atPath: Repository.root.appending(path: file).path) ?? Data()
      #expect(data.range(of: Data(root.utf8)) == nil, "\(file)")
    }
  }
}
