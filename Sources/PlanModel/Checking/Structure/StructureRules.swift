extension Rules {
  static let structure: [Rule] = []
}
