extension Rules {
  static let dependencies: [Rule] = []
}
