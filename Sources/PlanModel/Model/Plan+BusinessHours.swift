extension Plan {
  /// The zone of the field `Time zone`; nil where there is none, or the machine does not know it.
  public var ownZone: Zone? {
    field(.timeZone).flatMap { ZoneNames.zone(of: $0.text) }.flatMap { timeZones.zone($0.name) }
  }
}
