extension Rules {
  static let status: [Rule] = []
}
