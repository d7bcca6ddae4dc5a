extension Rules {
  static let owners: [Rule] = [
    .ownerMissing,
    .ownerNotAPerson,
    .ownerCollective,
    .ownerTooMany,
    .ownerSideUnknown,
    .ownerSideConflict,
    .ownerNotInPeople,
    .oneSided,
    .singleContact,
    .ownerOverloaded,
    .decisionMakerMissing,
  ]
}
