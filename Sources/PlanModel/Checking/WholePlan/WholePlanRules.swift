extension Rules {
  static let wholePlan: [Rule] = [
    .goLiveMissing,
    .goalMissing,
    .goalIsTheSale,
    .internalLeak,
  ]
}
