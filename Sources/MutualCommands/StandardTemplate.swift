import PlanModel

/// The plan of a mid-sized purchase, from the shared goal to the day people work with what was bought.
struct StandardTemplate {
  let buyer: String
  let seller: String
  let today: Day
  let goLive: Day
  let identifier: String

  var text: String {
    """
    ---
    uid: \(identifier)
    ---

    # Mutual Action Plan: \(buyer) + \(seller)

    Goal: Close the books in three days instead of nine, from the first month on
    Buyer: \(buyer)
    Seller: \(seller)
    Target close: \(day(0.55).iso)
    Go-live: \(goLive.iso)
    Compelling event: The year-end audit begins four weeks after go-live
    Decision maker: Ruth Adler
    Champion: Dana Wu
    Check-in: every Monday 10:00 Europe/Berlin, 30 min

    ## Steps

    | # | Step | Owner | Duration | Due | Status | Depends on | Done when |
    |---|---|---|---|---|---|---|---|
    \(rows)

    ## People

    | Name | Side | Role | Email |
    |---|---|---|---|
    | Ruth Adler | Buyer | Chief Financial Officer | |
    | Dana Wu | Buyer | Head of Accounting | |
    | Omar Haddad | Buyer | IT Security | |
    | Mary Okafor | Buyer | General Counsel | |
    | Jon Smith | Seller | Account Executive | |
    | Lena Fischer | Seller | Solutions Engineer | |

    ## Risks

    - Legal review takes longer if outside counsel is needed: agree by \(day(0.3).iso) who reviews

    """
  }

  /// A step: what, who, how far on the way to go-live, after which ones, and how all see that it is done.
  private struct Row {
    let title: String
    let owner: String
    let part: Double
    let waitsFor: String
    let doneWhen: String
  }

  private static let steps = [
    Row(
      title: "Goal, measures and this plan agreed", owner: "Ruth Adler (Buyer), Jon Smith (Seller)", part: 0.08,
      waitsFor: "—", doneWhen: "One page with three measures, confirmed by both sides"),
    Row(
      title: "Demo with the buyer's own data", owner: "Lena Fischer (Seller)", part: 0.16, waitsFor: "1",
      doneWhen: "Last month's close replayed, list of open points sent"),
    Row(
      title: "Security questionnaire returned", owner: "Lena Fischer (Seller)", part: 0.22, waitsFor: "1",
      doneWhen: "Every question answered, audit report attached"),
    Row(
      title: "Security review", owner: "Omar Haddad (Buyer)", part: 0.36, waitsFor: "3",
      doneWhen: "Written approval, no open finding of high severity"),
    Row(
      title: "Business case and budget approved", owner: "Ruth Adler (Buyer)", part: 0.4, waitsFor: "2",
      doneWhen: "Budget line and amount confirmed by email"),
    Row(
      title: "Contract redlines settled", owner: "Mary Okafor (Buyer), Jon Smith (Seller)", part: 0.48,
      waitsFor: "2", doneWhen: "Final draft with no open comment"),
    Row(
      title: "Contract signed", owner: "Ruth Adler (Buyer), Jon Smith (Seller)", part: 0.55, waitsFor: "4, 5, 6",
      doneWhen: "Signed copy in both companies' files, purchase order issued"),
    Row(
      title: "Project kick-off", owner: "Lena Fischer (Seller)", part: 0.62, waitsFor: "7",
      doneWhen: "Minutes with names and dates sent to both teams"),
    Row(
      title: "Data loaded and reconciled", owner: "Lena Fischer (Seller), Omar Haddad (Buyer)", part: 0.8,
      waitsFor: "8", doneWhen: "Twelve months of balances match to the cent"),
    Row(
      title: "Acceptance test", owner: "Dana Wu (Buyer)", part: 0.92, waitsFor: "9",
      doneWhen: "Ten test cases passed and signed off"),
    Row(
      title: "Go-live", owner: "Dana Wu (Buyer)", part: 1, waitsFor: "10",
      doneWhen: "The first month is closed in the new system"),
  ]

  private var rows: String {
    Self.steps.enumerated().map { index, step in
      "| \(index + 1) | \(step.title) | \(step.owner) | \(duration(of: step)) | \(day(step.part).iso) | Not started "
        + "| \(step.waitsFor) | \(step.doneWhen) |"
    }.joined(separator: "\n")
  }

  /// Two thirds of the working days since what the step waits for: the rest is to spare.
  private func duration(of step: Row) -> String {
    let others = step.waitsFor.split(separator: ",").compactMap { Int($0.drop { $0 == " " }) }
    let start = others.map { day(Self.steps[$0 - 1].part) }.max() ?? today
    return "\(max(Workdays.standard.count(from: start, to: day(step.part)) * 2 / 3, 1))d"
  }

  /// The workday that lies so far on the way to go-live, which is 1.
  private func day(_ part: Double) -> Day {
    if part >= 1 { return goLive }
    let days = Int((Double(today.days(to: goLive)) * part).rounded())
    return max(min(Workdays.standard.onOrAfter(today.adding(days: days)), goLive), today)
  }
}
