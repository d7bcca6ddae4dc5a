public import PlanText

/// An iCalendar file as it stands (RFC 5545): any bytes are one, and nothing in it has been judged.
public struct CalendarDocument: Sendable {
  /// The file as it was read, with its folds.
  public let source: SourceText
  /// Every line that is not blank, folds undone, `BEGIN` and `END` among them.
  public let lines: [ContentLine]
  /// In the order of their `BEGIN`; a component stands before those inside it.
  public let components: [CalendarComponent]
  /// Lines that stand in no component, and each `END` that ends nothing.
  public let strays: [Int]
  private let text: UnfoldedText

  /// Reads the lines of a file and sorts them into components; never fails.
  public init(_ source: SourceText) {
    let text = UnfoldedText(source)
    let lines = text.lines.map { ContentLineReader.read(text.bytes[$0]) }
    let stack = ComponentStack(lines)
    self.source = source
    self.text = text
    self.lines = lines
    components = stack.components
    strays = stack.strays
  }

  /// The components that stand in no other.
  public var roots: [Int] { components.indices.filter { components[$0].parent == nil } }

  /// The properties of a component, in file order.
  public func properties(of component: CalendarComponent) -> [ContentLine] {
    component.properties.map { lines[$0] }
  }

  /// The first property of a name, which is given in capitals.
  public func property(_ name: String, of component: CalendarComponent) -> ContentLine? {
    component.properties.first { lines[$0].name == name }.map { lines[$0] }
  }

  /// Where a slice of a line stands in the source, from its first byte to its last.
  public func place(of slice: ArraySlice<UInt8>) -> SourceRange { text.place(of: slice.indices) }
}
