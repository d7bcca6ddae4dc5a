import PlanModel
import PlanSyntax

/// The lines of one task, and of the helpers that it needs.
struct TaskJugglerTaskText {
  let task: TaskJugglerTask
  let plan: Plan
  /// The first day of the project.
  let first: Day
  let isBeginningAwaited: Bool

  private var step: Step { task.step }

  func write(to text: inout TaskJugglerText) {
    if case .fixed(_, let reason) = task.placement {
      text.comment("The dates of the next task are fixed: \(reason).")
    }
    text.block("task \(TaskJugglerName.task(step)) \(TaskJugglerText.quoted(step.title))") { text in
      writePlacement(to: &text)
      writeAttributes(to: &text)
    }
    writeHelpers(to: &text)
  }

  private func writePlacement(to text: inout TaskJugglerText) {
    if case .fixed(let span, _) = task.placement { return write(span, to: &text) }
    if task.isMilestone { text.line("milestone") } else { writeWork(to: &text) }
    if case .ending(let day) = task.placement {
      text.line("\(task.isMilestone ? "start" : "end") \(TaskJugglerDay.end(of: day))")
    } else {
      text.line("depends \(clauses.joined(separator: ", "))")
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

  private var clauses: [String] {
    let direct = split.direct.map { $0.clause(plan.steps) }
    let helpers = split.repeated.indices.map { TaskJugglerName.wait($0 + 1, of: step) }
    return direct + helpers + (start == nil ? [] : [TaskJugglerName.start(step)])
  }

  /// TaskJuggler takes each task once, so what is waited for again has a helper; a day has one, because a task with
  /// a day waits for nothing; and so has a beginning, because while others wait TaskJuggler takes it for earlier.
  private func writeHelpers(to text: inout TaskJugglerText) {
    for (index, wait) in split.repeated.enumerated() {
      writeHelper(TaskJugglerName.wait(index + 1, of: step), "depends \(wait.clause(plan.steps))", to: &text)
    }
    if let start { writeHelper(TaskJugglerName.start(step), "start \(start)", to: &text) }
    if isBeginningAwaited {
      let begin = "depends \(TaskJugglerName.task(step)) { onstart }"
      writeHelper(TaskJugglerName.beginning(of: step), begin, to: &text)
    }
  }

  private func writeHelper(_ id: String, _ date: String, to text: inout TaskJugglerText) {
    text.block("task \(id) \"Not before\"") { text in
      text.line("milestone")
      text.line(date)
      text.line("flags helper")
    }
  }

  /// The first wait for each task, and the rest.
  private var split: (direct: [TaskJugglerWait], repeated: [TaskJugglerWait]) {
    var seen: Set<TaskJugglerWait.Target> = []
    var direct: [TaskJugglerWait] = []
    var repeated: [TaskJugglerWait] = []
    for wait in task.waits {
      if seen.insert(wait.target).inserted { direct.append(wait) } else { repeated.append(wait) }
    }
    return (direct, repeated)
  }

  /// When it begins at the earliest: with a day if it is work, at its end if a milestone.
  ///
  /// The day on which the project begins binds nothing that waits for something else.
  private var start: String? {
    guard case .waiting(let waits, let day) = task.placement, let day, waits.isEmpty || day > first else { return nil }
    return task.isMilestone ? TaskJugglerDay.end(of: day) : TaskJugglerDay.beginning(of: day)
  }
}
