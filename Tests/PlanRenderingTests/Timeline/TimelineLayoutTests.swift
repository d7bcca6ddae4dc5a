import PlanModel
import Testing

@testable import PlanRendering

struct TimelineLayoutTests {
  /// How many steps, over how many days, in how many phases.
  static let sizes = [
    (1, 3, 1), (6, 14, 1), (12, 30, 2), (20, 220, 4), (25, 90, 1), (60, 400, 6), (120, 730, 8), (240, 3000, 3),
  ]

  @Test(arguments: sizes, 0..<6)
  func `No bar or label touches another one or an edge`(_ size: (Int, Int, Int), _ seed: Int) throws {
    let content = try content(size, seed)
    for layout in [TimelineLayout(wide: content), TimelineLayout(narrow: content)] {
      let placed = layout.lanes.flatMap(\.items)
      #expect(placed.allSatisfy { $0.place.box.lowerBound >= 0 && $0.place.box.upperBound <= TimelineScale.parts })
      for row in Dictionary(grouping: placed, by: \.y).values {
        let boxes = row.map(\.place.box).sorted { $0.lowerBound < $1.lowerBound }
        #expect(zip(boxes, boxes.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
      }
      #expect(zip(layout.lanes, layout.lanes.dropFirst()).allSatisfy { $0.bottom == $1.top })
      #expect(placed.allSatisfy { $0.y + 12 <= layout.height })
    }
  }

  @Test(arguments: sizes, 0..<6)
  func `All steps with a date are drawn, each below those of its phase that it waits for and that begin before`(
    _ size: (Int, Int, Int), _ seed: Int
  ) throws {
    let layout = TimelineLayout(wide: try content(size, seed))
    #expect(layout.lanes.reduce(0) { $0 + $1.items.count } == size.0)
    for lane in layout.lanes {
      let steps = lane.items.compactMap { placed in placed.item.step.map { ($0.index, placed) } }
      let places = Dictionary(uniqueKeysWithValues: steps)
      for (_, placed) in steps {
        let waits = placed.item.step?.dependencies.compactMap { places[$0.step] } ?? []
        let before = waits.filter { $0.item.bar.days.lowerBound < placed.item.bar.days.lowerBound }
        #expect(before.allSatisfy { $0.y < placed.y })
      }
    }
  }

  @Test(arguments: sizes, 0..<6)
  func `No name of a flag covers another one or another's line`(_ size: (Int, Int, Int), _ seed: Int) throws {
    let flags = TimelineLayout(narrow: try content(size, seed)).flags.placed
    for one in flags {
      #expect(one.box.lowerBound >= 0 && one.box.upperBound <= TimelineScale.parts)
      for other in flags where one.flag != other.flag {
        if one.row == other.row { #expect(!one.box.overlaps(other.box)) }
        if one.row < other.row { #expect(!other.box.contains(one.x)) }
      }
    }
  }

  @Test func `Steps far from each other share a row`() throws {
    let rendered = try Rendered(columns: "Step|Due", rows: ["One|2026-06-20", "Two|2026-12-20", "Three|2026-12-21"])
    let items = TimelineLayout(wide: try #require(TimelineContent(rendered.view))).lanes.flatMap(\.items)
    #expect(items.map(\.item.label.text) == ["One", "Two", "Three"])
    #expect(items[0].y == items[1].y)
    #expect(items[1].y < items[2].y)
  }

  @Test func `A plan with very many steps is drawn by its phases, and without phases by its sides`() throws {
    let rows = (1...251).map {
      "Step \($0)|\($0 % 2 == 0 ? "Dana (Buyer)" : "Sam (Seller)")|2026-07-\($0 % 20 + 10)|\($0 % 3)"
    }
    for (column, labels, word) in [("Phase", ["0", "1", "2"], "phases"), ("Colour", ["Buyer", "Seller"], "sides")] {
      let rendered = try Rendered(columns: "Step|Owner|Due|\(column)", rows: rows)
      let content = try #require(TimelineContent(rendered.view))
      #expect(Set(TimelineLayout(wide: content).lanes.flatMap(\.items).map(\.item.label.text)) == Set(labels))
      #expect(rendered.page.contains("Only the \(word) are drawn"))
    }
  }

  private func content(_ size: (Int, Int, Int), _ seed: Int) throws -> TimelineContent {
    var plans = TimelinePlans(seed: seed)
    let view = try Rendered(plans.plan(steps: size.0, days: size.1, phases: size.2)).view
    return try #require(TimelineContent(view))
  }
}
