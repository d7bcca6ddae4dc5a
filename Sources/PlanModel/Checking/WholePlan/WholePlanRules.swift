extension Rules {
  static let wholePlan: [Rule] = []
}
