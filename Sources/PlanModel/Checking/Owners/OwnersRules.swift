extension Rules {
  static let owners: [Rule] = []
}
