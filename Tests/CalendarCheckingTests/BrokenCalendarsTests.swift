import PlanText
import Testing

@Suite struct `Broken calendars` {
  @Test(arguments: CalendarFolder.files)
  func `give the rules that they break, at their lines, and no other`(_ file: String) throws {
    let expected = try CalendarFolder.expected()[CalendarFolder.name(of: file)] ?? []
    #expect(Linted(try CalendarFolder.bytes(of: file)).findings == expected)
  }

  @Test func `are fifty, and of two that are legal it is only warned`() throws {
    #expect(CalendarFolder.files.count == 51)
    for (number, file) in CalendarFolder.files.enumerated() {
      let worst = Linted(try CalendarFolder.bytes(of: file)).diagnostics.map(\.severity).max()
      let expected: Severity? = number == 0 ? nil : number == 42 || number == 43 ? .warning : .error
      #expect(worst == expected, "\(file)")
    }
  }
}
