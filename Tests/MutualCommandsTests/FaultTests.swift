import PlanTesting
import Testing

/// What happens when mutual itself breaks.
@Suite struct FaultTests {
  @Test(arguments: ["ILL", "TRAP", "SEGV"]) func `a trap ends it with status 3 and says whose fault it is`(
    _ signal: String
  ) throws {
    let folder = try TemporaryFolder()
    let script = "mkfifo pipe; sleep 5 > pipe & mutual check pipe & sleep 0.5; kill -\(signal) $!; wait $!"
    let result = try Shell.run(script, in: folder.url)
    #expect(result.status == 3, "\(result.output)")
    #expect(result.output.contains("a fault in mutual, not in your plan"))
  }
}
