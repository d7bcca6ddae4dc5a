/// What an event says of another (RFC 9253, section 4).
struct CalendarRelation: Hashable, Sendable {
  /// Index of the step whose event is meant, in the plan's steps.
  let step: Int
  let uid: String
  /// The property's name with its parameters.
  let property: String

  func write(to text: inout CalendarText) {
    text.property(property, uid)
  }
}
