import PlanModel
import PlanTesting
import Testing

@testable import MutualCommands

/// The day that a plan is judged from.
@Suite struct TodayTests {
  private static let plan = """
    | Step | Owner | Due |
    |---|---|---|
    | Kick-off | Dana Wu (Buyer) | 2026-07-01 |

    """

  @Test(arguments: [
    ("SOURCE_DATE_EPOCH=0", "", "", "1970-01-01"), ("SOURCE_DATE_EPOCH=86399", "", "", "1970-01-01"),
    ("SOURCE_DATE_EPOCH=86400", "", "", "1970-01-02"), ("SOURCE_DATE_EPOCH=0", "As of: 2026-06-12", "", "2026-06-12"),
    ("SOURCE_DATE_EPOCH=0", "As of: 2026-06-12", "--as-of 2026-05-01", "2026-05-01"),
    ("SOURCE_DATE_EPOCH=0 TZ=Pacific/Kiritimati", "", "", "1970-01-01"),
  ])
  func `the option beats the field, the field the environment`(
    _ environment: String, _ field: String, _ option: String, _ day: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("plan.md", field + "\n\n" + Self.plan)
    let result = try Shell.run("\(environment) mutual export plan.md --format json \(option)", in: folder.url)
    #expect(result.output.contains("\"asOf\": \"\(day)\""), "\(result.output)")
  }

  @Test func `seconds and days agree`() throws {
    let day = try #require(Day(iso: "2026-06-15"))
    #expect(day.secondsSince1970 == 1_781_481_600)
    #expect(Day(secondsSince1970: 1_781_481_600 + 86_399) == day)
  }
}
