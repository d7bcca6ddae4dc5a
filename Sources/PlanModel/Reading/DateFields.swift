/// The fields that date a plan, each read and looked up once.
struct DateFields {
  let all: [DateField]
  let asOf: DateField?
  /// The first that holds a date, else the first one, even if empty.
  let goLive: DateField?
  let close: DateField?
  /// The first that is not empty.
  let writtenGoLive: DateField?
  /// `Start`, else `Created`.
  let start: DateField?
  let next: DateField?

  init(_ fields: [Field]) {
    let all = fields.filter { Self.keys.contains($0.key) }.map(DateField.init)
    func written(_ key: FieldKey) -> DateField? { all.first { $0.key == key && !$0.isEmpty } }
    func dated(_ key: FieldKey) -> DateField? {
      all.first { $0.key == key && $0.syntax.current != nil } ?? all.first { $0.key == key }
    }
    self.all = all
    asOf = written(.asOf)
    goLive = dated(.goLive)
    close = dated(.targetClose)
    writtenGoLive = written(.goLive)
    start = written(.start) ?? written(.created)
    next = written(.nextCheckIn)
  }

  private static let keys: [FieldKey] = [.goLive, .targetClose, .asOf, .start, .created, .nextCheckIn]

  /// All that are called as the one that gives the start.
  var starts: [DateField] { all.filter { $0.key == start?.key && !$0.isEmpty } }

  /// All that give go-live or close, even if empty.
  var ends: [DateField] { all.filter { $0.key == .goLive || $0.key == .targetClose } }
}
