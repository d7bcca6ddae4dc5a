import PlanModel
import PlanSyntax

/// The lines of one task, and of the helpers that it needs.
struct TaskJugglerTaskText {
  let task: TaskJugglerTask
  let plan: Plan
  /// The first day of the project.
  let first: Day

  private var step: Step { task.step }

  func write(to text: inout TaskJugglerText) {
    if case .fixed(_, let reason) = task.placement {
      text.comment("The dates of the next task are fixed: \(reason).")
    }
    text.block("task \(TaskJugglerName.task(step)) \(TaskJugglerText.quoted(step.title))") { text in
      writePlacement(to: &text)
      writeAttributes(to: &text)
    }
    if case .waiting(let waits, let day) = task.placement { writeHelpers(waits, notBefore: day, to: &text) }
  }

  private func writePlacement(to text: inout TaskJugglerText) {
    if case .fixed(let span, _) = task.placement { return write(span, to: &text) }
    if task.isMilestone { text.line("milestone") } else { writeWork(to: &text) }
    switch task.placement {
    case .fixed: break
    case .beginning(let day): text.line("start \(time(on: day))")
    case .ending(let day): text.line("\(task.isMilestone ? "start" : "end") \(TaskJugglerDay.end(of: day))")
    case .waiting(let waits, let day): text.line("depends \(clauses(waits, notBefore: day).joined(separator: ", "))")
    }
  }

  private func write(_ span: Span, to text: inout TaskJugglerText) {
    if task.isMilestone {
      text.line("milestone")
      text.line("start \(TaskJugglerDay.end(of: span.finish))")
    } else {
      text.line("start \(TaskJugglerDay.beginning(of: span.start))")
      text.line("end \(TaskJugglerDay.end(of: span.finish))")
    }
  }

  private func writeWork(to text: inout TaskJugglerText) {
    text.line("effort \(task.days)d")
    text.line("allocate \(TaskJugglerName.crew(step))")
  }

  private func writeAttributes(to text: inout TaskJugglerText) {
    let flags = [step.status.status == .cancelled ? "cancelled" : nil, step.isInternal ? "internal" : nil]
    let set = flags.compactMap(\.self)
    if !set.isEmpty { text.line("flags \(set.joined(separator: ", "))") }
    text.attribute("Owner", TaskJugglerTask.owners(of: step))
    text.attribute("Status", step.status.status.label)
    text.attribute("Phase", step.phase ?? "")
    text.attribute("DoneWhen", step.doneWhen?.text ?? "")
    text.attribute("Notes", step.notes?.text ?? "")
  }

  /// TaskJuggler takes each task once: what the step waits for again, and a day, are helpers.
  private func clauses(_ waits: [TaskJugglerWait], notBefore day: Day?) -> [String] {
    let (direct, repeated) = split(waits)
    let helpers = repeated.indices.map { TaskJugglerName.wait($0 + 1, of: step) }
    return direct.map(clause) + helpers + (binding(day) == nil ? [] : [TaskJugglerName.start(step)])
  }

  private func writeHelpers(_ waits: [TaskJugglerWait], notBefore day: Day?, to text: inout TaskJugglerText) {
    for (index, wait) in split(waits).repeated.enumerated() {
      writeHelper(TaskJugglerName.wait(index + 1, of: step), "depends \(clause(wait))", to: &text)
    }
    if let day = binding(day) { writeHelper(TaskJugglerName.start(step), "start \(time(on: day))", to: &text) }
  }

  private func writeHelper(_ id: String, _ date: String, to text: inout TaskJugglerText) {
    text.block("task \(id) \"Not before\"") { text in
      text.line("milestone")
      text.line(date)
      text.line("flags helper")
    }
  }

  /// The first wait for each step, and the rest.
  private func split(_ waits: [TaskJugglerWait]) -> (direct: [TaskJugglerWait], repeated: [TaskJugglerWait]) {
    var seen: Set<Int> = []
    var direct: [TaskJugglerWait] = []
    var repeated: [TaskJugglerWait] = []
    for wait in waits {
      if seen.insert(wait.dependency.step).inserted { direct.append(wait) } else { repeated.append(wait) }
    }
    return (direct, repeated)
  }

  private func clause(_ wait: TaskJugglerWait) -> String {
    wait.clause(on: TaskJugglerName.task(plan.steps[wait.dependency.step]))
  }

  /// A day before the project begins binds nothing.
  private func binding(_ day: Day?) -> Day? { day.flatMap { $0 > first ? $0 : nil } }

  /// The beginning of a day for work, its end for a milestone.
  private func time(on day: Day) -> String {
    task.isMilestone ? TaskJugglerDay.end(of: day) : TaskJugglerDay.beginning(of: day)
  }
}
