extension Rules {
  static let wholePlan: [Rule] = [
    .goLiveMissing,
    .goalMissing,
    .goalIsTheSale,
    .compellingEventMissing,
    .confirmationMissing,
    .stepExpected,
    .endsAtSignature,
    .checkInPast,
    .checkInUnclear,
    .timeZoneIrregular,
    .internalLeak,
    .visibilityUnclear,
    .sellerLanguage,
    .risksMissing,
  ]
}
