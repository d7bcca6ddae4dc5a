#if os(Linux)
  import PlanTesting
  import Testing

  /// What is seen on a terminal; `script` of util-linux plays one.
  @Suite struct TerminalTests {
    private static let plan = """
      | Step | Owner | Due |
      |---|---|---|
      | Contract redlines returned after a long look at each and every clause of it | Legal (Buyer) | 2026-07-17 |

      """

    private func seen(_ command: String, files: Int = 1) throws -> String {
      let folder = try TemporaryFolder()
      for number in 1...files { try folder.write("plan\(number).md", Self.plan) }
      return try Shell.run("TERM=xterm script -qec '\(command)' /dev/null", in: folder.url).output
    }

    @Test func `findings are coloured, unless NO_COLOR is set`() throws {
      #expect(try seen("mutual check plan1.md").contains("\u{1B}[1;33mwarning\u{1B}[0m"))
      #expect(try !seen("NO_COLOR=1 mutual check plan1.md").contains("\u{1B}"))
      #expect(try !seen("TERM=dumb mutual check plan1.md").contains("\u{1B}"))
    }

    @Test func `lines are cut to its width`() throws {
      let text = try seen("stty cols 60; NO_COLOR=1 mutual check plan1.md")
      let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains(" │ ") }
      #expect(lines.contains { $0.contains(" │ …") })
      #expect(lines.allSatisfy { $0.count <= 60 })
    }

    @Test func `long work shows how far it is, and takes that away`() throws {
      let text = try seen("mutual check . --format concise > all.txt", files: 20)
      #expect(text.contains("\r5 of 20 plans"))
      #expect(text.hasSuffix("\r\u{1B}[K"))
      #expect(try !seen("mutual check . --format concise > all.txt", files: 3).contains("\r"))
    }
  }
#endif
