import PlanModel
import PlanSyntax

/// The place of a step on the page; ids differ from each other and stay the same, so do anchors.
struct Anchor: HTMLPart {
  let id: String

  func write(to html: inout HTML) {
    html.append("step-")
    html.append(text: text)
  }

  /// An attribute may hold no white space and a fragment no `%`, so those are written as `~20`.
  private var text: String {
    guard !id.utf8.allSatisfy(Self.isPlain) else { return id }
    let bytes = id.utf8.flatMap { byte in
      Self.isPlain(byte) ? [byte] : Array("~\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}

/// A step's title as a link to its place.
struct StepLink: HTMLPart {
  let step: Step

  func write(to html: inout HTML) {
    html.append("<a href=\"#")
    Anchor(id: step.id).write(to: &html)
    html.append("\" dir=\"auto\">")
    html.append(text: step.title)
    html.append("</a>")
  }
}

/// Who owns a step; the side in a word, and in its colour.
struct OwnersHTML: HTMLPart {
  let owners: [Owner]

  func write(to html: inout HTML) {
    if owners.isEmpty { html += "<span class=\"open\">—</span>" }
    for owner in owners { write(owner, to: &html) }
  }

  private func write(_ owner: Owner, to html: inout HTML) {
    html.append("<span class=\"owner\"><bdi>")
    html.append(text: owner.name)
    html.append("</bdi> ")
    SideHTML(side: owner.side).write(to: &html)
    if let role = owner.role { html += " <small dir=\"auto\">\(role)</small>" }
    html.append("</span> ")
  }
}

/// A side as a word in its colour; nothing where it is not known.
struct SideHTML: HTMLPart {
  let side: Side

  func write(to html: inout HTML) {
    switch side {
    case .buyer: html.append("<span class=\"side buyer\">Buyer</span>")
    case .seller: html.append("<span class=\"side seller\">Seller</span>")
    case .both: html.append("<span class=\"side both\">Both</span>")
    case .unknown: break
    }
  }
}

/// How far a step is, as a shape and a word, and how well it stands.
struct StatusHTML: HTMLPart {
  let step: Step

  func write(to html: inout HTML) {
    html.append("<span class=\"status ")
    html.append(text: step.status.status.rawValue)
    html.append("\">")
    html.append(text: step.status.status.label)
    html.append("</span>")
    if step.isOpen, let health = step.health, let word = Words.health(health) {
      html += " <span class=\"health \(health.rawValue)\">\(word)</span>"
    }
    if saysMore { html += " <small dir=\"auto\">\(step.status.text)</small>" }
  }

  /// Whether the cell holds more than the word for the status: a figure, a remark, something not understood.
  private var saysMore: Bool {
    switch step.status.reading {
    case .blank: false
    case .read:
      step.status.text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        || step.status.text.utf8.count { $0 == UInt8(ascii: " ") } > 1
    default: true
    }
  }
}
