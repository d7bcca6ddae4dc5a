import PlanSyntax

/// The parts of a document that a heading keeps to its author, as `Notes (internal)`: all that stands below it, up to the
/// next heading of its level.
struct InternalSections {
  private var places: Set<Int> = []

  /// The title of a document keeps nothing: it is shown above all of it.
  init(_ elements: [Element], titleElement: Int?) {
    var level: Int?
    for (place, element) in elements.enumerated() {
      if case .heading(let own, let content) = element.block, own <= level ?? own, place != titleElement {
        level = Visibility.isInternal(heading: content.plainText) ? own : nil
      }
      if level != nil { places.insert(place) }
    }
  }

  /// Whether an element, by its place in the document, stands in one of them.
  func contains(_ place: Int) -> Bool { places.contains(place) }
}
