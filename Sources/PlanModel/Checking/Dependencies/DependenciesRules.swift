extension Rules {
  static let dependencies: [Rule] = [
    .dependencyUnknown,
    .dependencyUnresolvedProse,
    .dependencyAmbiguous,
    .dependencyOnItself,
    .dependencyCycle,
    .dependencyOrder,
    .startBeforePredecessor,
    .doneBeforePredecessor,
    .startedBeforePredecessor,
    .dependenciesMissing,
    .dependencyRedundant,
    .stepUnconnected,
    .scheduleImpossible,
    .noSpareDay,
  ]
}
