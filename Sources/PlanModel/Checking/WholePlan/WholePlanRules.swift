extension Rules {
  static let wholePlan: [Rule] = [
    .goLiveMissing,
    .goalMissing,
    .goalIsTheSale,
    .checkInUnclear,
    .timeZoneIrregular,
    .internalLeak,
  ]
}
