import PlanTesting
import Testing

@testable import PlanModel

@Suite struct DependencyGraphTests {
  private static func rings(_ edges: [[Int]]) -> [[Int]] {
    DependencyRings(DependencyGraph(waitsFor: edges)).rings
  }

  /// The cycle that is reported of each ring.
  private static func cycles(_ edges: [[Int]]) -> [[Int]] {
    let graph = DependencyGraph(waitsFor: edges)
    let rings = DependencyRings(graph)
    var search = CycleSearch(graph, rings)
    return rings.rings.map { search.cycle(in: $0) }
  }

  @Test func `a chain of 100,000 steps has no ring and an order`() {
    let edges = (0..<100_000).map { $0 == 99_999 ? [] : [$0 + 1] }
    let rings = DependencyRings(DependencyGraph(waitsFor: edges))
    #expect(rings.rings.isEmpty)
    #expect(rings.order == (0..<100_000).reversed())
  }

  @Test func `a circle of 100,000 steps is one ring and one cycle`() {
    let edges = (0..<100_000).map { [($0 + 1) % 100_000] }
    #expect(Self.rings(edges) == [Array(0..<100_000)])
    #expect(Self.cycles(edges) == [Array(0..<100_000)])
  }

  @Test func `of 300 steps that all wait for one another, a pair is told`() {
    let edges = (0..<300).map { step in (0..<300).filter { $0 != step } }
    #expect(Self.rings(edges) == [Array(0..<300)])
    #expect(Self.cycles(edges) == [[0, 1]])
  }

  @Test func `two circles are two rings, by their first steps`() {
    let edges = [[5], [2], [3], [1], [0], [4], [1, 0]]
    #expect(Self.rings(edges) == [[0, 4, 5], [1, 2, 3]])
    #expect(Self.cycles(edges) == [[0, 5, 4], [1, 2, 3]])
  }

  @Test func `the shortest circle of a ring is told`() {
    let edges = [[1], [2], [3], [0, 4], [2]]
    #expect(Self.rings(edges) == [[0, 1, 2, 3, 4]])
    #expect(Self.cycles(edges) == [[2, 3, 4]])
  }

  @Test func `every step stands behind those it waits for`() {
    let edges = (0..<500).map { step in (0..<step).filter { (step * 7 + $0 * 13) % 11 == 0 } }
    let order = DependencyRings(DependencyGraph(waitsFor: edges)).order
    let places = order.enumerated().reduce(into: [Int](repeating: 0, count: 500)) { $0[$1.element] = $1.offset }
    #expect(order.sorted() == Array(0..<500))
    #expect(edges.indices.allSatisfy { step in edges[step].allSatisfy { places[$0] < places[step] } })
  }

  @Test func `reaching follows edges, and the reversed graph turns them round`() {
    let graph = DependencyGraph(waitsFor: [[], [0], [1], []])
    #expect(graph.reached(from: [2]) == [true, true, false, false])
    #expect(graph.reversed.reached(from: [0]) == [false, true, true, false])
  }

  @Test func `a detour is found behind one step and behind many`() {
    var short = DetourSearch(DependencyGraph(waitsFor: [[], [0], [1, 0]]))
    #expect(short.detours(from: 2).map { [$0.step, $0.over] } == [[0, 1]])
    let chain = (0..<200).map { $0 == 0 ? [] : [$0 - 1] } + [[199, 0]]
    var long = DetourSearch(DependencyGraph(waitsFor: chain))
    #expect(long.detours(from: 200).map { [$0.step, $0.over] } == [[0, 199]])
  }

  @Test func `two ways that do not meet are no detour`() {
    var search = DetourSearch(DependencyGraph(waitsFor: [[], [], [0], [1], [2, 3]]))
    #expect(search.detours(from: 4).isEmpty)
  }

  @Test func `detours in 50,000 steps that wait for the first and the last but one take no time`() {
    let edges = (0..<50_000).map { $0 < 2 ? [] : [$0 - 1, 0] }
    var search = DetourSearch(DependencyGraph(waitsFor: edges))
    let spent = ContinuousClock().measure {
      for step in edges.indices { _ = search.detours(from: step) }
    }
    #expect(search.detours(from: 40_000).map { [$0.step, $0.over] } == [[0, 39_999]])
    #expect(spent < TimeLimit.seconds(20))
  }
}
