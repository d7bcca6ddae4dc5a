import PlanSyntax
import PlanText

/// Reads the working time of a plan from its fields: what is common, and what each side says of itself.
struct CalendarsReader {
  let calendars: Calendars
  let invalid: [InvalidField]
  /// The calendars of holidays that the fields name.
  let files: [Located<String>]
  /// Holidays that name no day, in file order.
  let unclear: [Located<String>]

  /// `read` are the files that an earlier reading named.
  init(
    _ fields: [Field], sides: SideWords, context: DateContext, files read: [String: HolidayFile], source: SourceText
  ) {
    func workdays(of side: Side) -> WorkdaysReader {
      WorkdaysReader(
        fields.filter { $0.isAboutWorkdays && sides.calendar(of: $0) == side }, context: context, files: read,
        source: source)
    }
    let common = workdays(of: .both)
    let buyer = workdays(of: .buyer)
    let seller = workdays(of: .seller)
    calendars = Calendars(
      common: common.workdays, buyer: buyer.workdays(besides: common), seller: seller.workdays(besides: common))
    let clash = Self.clash(calendars, buyer.week, seller.week)
    invalid = common.invalid + buyer.invalid + seller.invalid + (clash.map { [$0] } ?? [])
    files = common.files + buyer.files + seller.files
    unclear = (common.unclear + buyer.unclear + seller.unclear).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A side's week that has no day in common with the other's: nobody could work on a joint step.
  private static func clash(_ calendars: Calendars, _ buyer: WorkdaysReader.Week?, _ seller: WorkdaysReader.Week?)
    -> InvalidField?
  {
    guard !calendars.buyer.weekdays.contains(where: calendars.seller.weekdays.contains) else { return nil }
    if let seller { return clash(seller.field, "buyer", calendars.buyer) }
    return buyer.map { clash($0.field, "seller", calendars.seller) }
  }

  private static func clash(_ field: Field, _ other: String, _ workdays: Workdays) -> InvalidField {
    let days = workdays.weekdays.map(\.shortName).joined(separator: ", ")
    return InvalidField(
      name: field.label, text: field.text, range: field.range,
      expected: "name a day on which the \(other) works too (\(days)): joint steps need one")
  }
}

extension SideWords {
  /// Whose working time a field gives; both where it is the whole plan's: `Holidays (buyer)`, `Our holidays`, `Holidays (England)`.
  func calendar(of field: Field) -> Side {
    let bracket = field.qualifier.flatMap { Self.namesCountry($0) ? nil : side(in: Words.of($0)) }
    let front = Self.namesCountry(field.name) ? nil : Words.of(field.name).first.flatMap(Self.side)
    return [bracket, front].lazy.compactMap(\.self).first { $0 == .buyer || $0 == .seller } ?? .both
  }

  /// Whether `us` is written in capitals.
  private static func namesCountry(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains("US")
  }
}

extension Field {
  fileprivate var isAboutWorkdays: Bool { key == .workingDays || key == .holidays }

  /// The key with what its brackets say, as it was written.
  var label: String { qualifier.map { "\(name) (\($0))" } ?? name }
}
