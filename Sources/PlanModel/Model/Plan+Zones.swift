public import PlanText

extension Plan {
  /// The time zones that fields name, each once.
  public var zoneNames: [String] {
    let named = checkIns.map(\.hour.zone) + [nextCheckIn?.hour.zone, writtenZone]
    return Set(named.compactMap(\.?.name)).sorted()
  }

  /// The field `Time zone`, where the machine has no zone of that name.
  var unknownZones: [InvalidField] {
    guard let field = field(.timeZone), let zone = writtenZone, timeZones.lacks(zone.name) else { return [] }
    return [
      InvalidField(name: field.name, text: field.text, range: field.range, expected: FieldChecks.zoneNames)
    ]
  }

  /// A check-in whose calendar needs a zone that no database was there to tell of.
  public var checkInWithoutDatabase: (zone: ZoneName, range: SourceRange)? {
    guard !timeZones.hasDatabase else { return nil }
    let standing = checkIns.filter { $0.rhythm != nil }.map { ($0.hour, $0.range) }
    let next = nextCheckIn.flatMap { $0.day == nil ? nil : ($0.hour, $0.range) }
    for (hour, range) in standing + (next.map { [$0] } ?? []) where hour.time != nil {
      if let zone = hour.zone { return (zone, range) }
    }
    return nil
  }

  private var writtenZone: ZoneName? { field(.timeZone).flatMap { ZoneNames.zone(of: $0.text) } }
}
