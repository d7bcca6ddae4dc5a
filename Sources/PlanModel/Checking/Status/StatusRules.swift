extension Rules {
  static let status: [Rule] = [
    .statusUnknown,
    .statusUndecided,
    .statusContradiction,
    .blockedWithoutReason,
    .slipWithoutReason,
    .slippedRepeatedly,
    .doneInFuture,
    .doneWithoutDate,
    .criterionMissing,
    .criterionRepeatsTitle,
    .criterionIsOpinion,
  ]
}
