/// The names that columns go by, in words.
enum ColumnNames {
  /// What a header names, before the table as a whole is looked at.
  enum Name: Hashable {
    case meaning(ColumnMeaning)
    /// A title column wherever there is one.
    case title
    /// A title column only if there is no other.
    case weakTitle
    /// A phase, or a title if there is no other.
    case stage
    /// What is handed over: a title, or the criterion beside another title.
    case deliverable
    /// `Step`: a title, or the id if it holds only numbers.
    case step
  }

  /// The name at the end of a header's words: the last words decide.
  static func name(of words: [String]) -> Name? {
    for start in words.indices.suffix(longest) {
      let suffix = words[start...].joined(separator: " ")
      guard let name = all[suffix] ?? all[singular(suffix)] else { continue }
      return words.first == "actual" && name == .meaning(.due) ? .meaning(.doneOn) : name
    }
    return nil
  }

  /// No name has more words.
  private static let longest = 3

  private static func singular(_ word: String) -> String {
    word.hasSuffix("ies") ? word.dropLast(3) + "y" : word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private static let all: [String: Name] = {
    var names: [String: Name] = ["step": .step, "stage": .stage, "deliverable": .deliverable]
    for title in ["milestone", "action", "action item", "task", "task name", "activity", "objective"] {
      names[title] = .title
    }
    for title in ["commitment", "what", "item"] { names[title] = .weakTitle }
    for (meaning, list) in meanings {
      for name in list.listed { names[name] = .meaning(meaning) }
    }
    return names
  }()

  private static let meanings: [(ColumnMeaning, String)] = [
    (.id, "id,no,nr,ref"),
    (
      .owner,
      "owner,responsible,assignee,dri,who,accountable,accountable party,lead,assigned to,responsible party,"
        + "resource name"
    ),
    (
      .due,
      "due,due date,target date,target,date,deadline,by when,timeline,window,day,week,end,finish,completion,when"
    ),
    (.start, "start,start date,begin,kickoff,kick off"),
    (.duration, "duration,effort,days needed,lead time"),
    (.doneOn, "actual,actual date,completed,completed on,done on"),
    (.status, "status,state,progress,done,complete"),
    (.health, "health,rag,r a g"),
    (
      .dependsOn,
      "depends on,dependency,blocked by,after,predecessor,predecessor s,requires,waits for,depends"
    ),
    (
      .doneWhen,
      "done when,done means,success criteria,success criterion,exit criteria,exit criterion,acceptance criteria,"
        + "acceptance criterion,definition of done,verification,exit gate,evidence,outcome"
    ),
    (.notes, "note,comment,remark,detail,detail s,next step"),
    (.risk, "risk,mitigation"),
    (.phase, "phase,workstream,track,category,function"),
    (.visibility, "visibility,audience"),
  ]
}
