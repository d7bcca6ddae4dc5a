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

  private var writtenZone: ZoneName? { field(.timeZone).flatMap { ZoneNames.zone(of: $0.text) } }
}
