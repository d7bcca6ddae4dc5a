import Testing

@testable import PlanRendering

/// Lists of line numbers.
@Suite struct LineListTests {
  @Test(arguments: [
    ([], ""), ([15], "15"), ([15, 16], "15 and 16"), ([15, 16, 20], "15, 16 and 20"), ([15, 16, 17], "15–17"),
    ([3, 3, 3], "3"), ([1, 5, 6, 7, 8, 20], "1, 5–8 and 20"),
    (Array(stride(from: 2, through: 30, by: 2)), "2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 and 3 more"),
  ])
  func `numbers that follow each other are a run`(_ lines: [Int], _ text: String) {
    #expect(LineList.text(lines) == text)
  }
}
