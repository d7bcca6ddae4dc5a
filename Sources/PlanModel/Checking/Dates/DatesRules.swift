extension Rules {
  static let dates: [Rule] = []
}
