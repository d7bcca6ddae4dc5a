/// When in a day people meet, for how long, and by whose clock.
public struct MeetingHour: Sendable, Hashable {
  /// Nil where no time was written.
  public let time: TimeOfDay?
  /// A time that may be of the night or of the afternoon, as it was written: `2:30`.
  public let unclearTime: String?
  /// `10:00` and `16:00`, where several were written and none holds for all days; else empty.
  public let severalTimes: [String]
  /// 1 to 1440; nil where no length was written.
  public let minutes: Int?
  /// Nil where the plan names no time zone, or an unknown one stands behind the time.
  public let zone: ZoneName?
  /// What reads as a zone or a place behind the time and is none that is known: `HQ time`.
  let unknownZone: String?

  /// How long a meeting lasts that nobody gave a length, in minutes.
  public static let usualLength = 30

  /// What another hour says where this one says nothing.
  func completed(by other: MeetingHour?) -> MeetingHour {
    let isOpen = time == nil && unclearTime == nil && severalTimes.isEmpty
    // A time is taken over with what stands behind it.
    let unknownZone = unknownZone ?? (isOpen ? other?.unknownZone : nil)
    return MeetingHour(
      time: severalTimes.isEmpty ? time ?? other?.time : nil, unclearTime: unclearTime, severalTimes: severalTimes,
      minutes: minutes ?? other?.minutes, zone: unknownZone == nil ? zone ?? other?.zone : nil,
      unknownZone: unknownZone)
  }
}

/// A time zone as a plan names it.
public struct ZoneName: Sendable, Hashable {
  /// As the IANA database calls it.
  public let name: String
  /// As it was written.
  public let text: String
  /// Whether it stands for what was written, as America/New_York for `ET`.
  public let isGuess: Bool
}
