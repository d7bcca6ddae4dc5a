import Foundation
import PlanTesting
import Testing

/// `build --watch`.
@Suite struct WatchTests {
  @Test func `a change is built, and Ctrl-C ends with the outcome of the last build`() throws {
    let folder = try TemporaryFolder()
    let script = """
      printf '| Step | Owner | Due |\\n|---|---|---|\\n| Kick-off | Dana Wu (Buyer) | 2026-07-01 |\\n' > plan.md
      mutual build plan.md --only html --watch & watcher=$!
      until [ -f build/plan.html ]; do sleep 0.1; done
      cp build/plan.html first.html
      sed -i.old s/Kick-off/Start-up/ plan.md
      until ! cmp -s build/plan.html first.html; do sleep 0.1; done
      kill -TERM $watcher
      wait $watcher
      """
    try folder.write("watch.sh", script)
    let result = try Shell.run("timeout 30 sh watch.sh", in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    #expect(try String(decoding: folder.data("build/plan.html"), as: UTF8.self).contains("Start-up"))
  }
}
