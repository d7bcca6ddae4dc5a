import PlanModel

extension DelayOrigin.Reason {
  /// What is told of the step in which a delay begins, as `is overdue`.
  var predicate: String {
    switch self {
    case .doneLate(let workdays) where workdays > 0: "was done \(Wording.count(workdays, "working day")) late"
    case .doneLate: "was done late"
    case .overdue: "is overdue"
    case .notBegun(let workdays) where workdays > 0:
      "has not begun and takes \(Wording.count(workdays, "working day"))"
    case .notBegun: "has not begun"
    case .stillOpen: "is still open"
    case .tooLong(let workdays) where workdays > 0:
      "takes \(Wording.count(workdays, "working day")), more than the plan leaves it"
    case .tooLong: "waits for what ends after its due date"
    }
  }
}
