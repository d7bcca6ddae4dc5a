import PlanModel
import Testing

@testable import PlanRendering

/// What only the plan's author may see: in nothing that is shared, and in what is made for them.
struct InternalEditionTests {
  /// A word in each place that is internal.
  private static let secrets = [
    "rowtitle", "rowowner", "rownote", "rowphase", "2026-07-07", "columnword", "notesword", "ownerword", "personname",
    "personrole",
    "personmail", "personcolumn", "riskrow", "riskcolumn", "riskitem", "fieldword", "criterionword", "tablerow",
    "tablecolumn", "priceline", "prosehead", "proseword", "proseitem",
  ]
  private static let plan = """
    # Plan

    Buyer: Acme
    Champion: Raj Mehta
    Decision maker: Deal desk
    Champion (internal): fieldword
    Go-live: 2026-09-01

    Success criteria (internal):

    - criterionword

    | # | Step | Owner | Due | Phase | Margin (us only) | Notes (internal) | Visibility | Depends on |
    |---|---|---|---|---|---|---|---|---|
    | 1 | One <!-- commentword --> | Dana Wu (Buyer) | 2026-07-01 | Trial | columnword | notesword | | |
    | 2 | Go-live rowtitle | Rowowner Fox (Seller) | 2026-07-07 | rowphase | | rownote | internal | 1 |
    | 3 | Three | Sam Ortiz (Seller) | 2026-07-10 | Trial | | | | 1 |
    | 4 | Four | Deal desk (Seller), Greta (Seller) | 2026-07-12 | Trial | | ownerword | | 3 |

    <!-- commentword -->

    | Name | Role | Side | Email | Salary (internal) | Visibility |
    |---|---|---|---|---|---|
    | Dana Wu | CFO | Buyer | dana@acme.example | personcolumn | |
    | Greta Personname | Deal desk | Seller | personmail@zed.example | | internal |
    | Hugo Personname | personrole | Seller | | | internal |

    | Risk | Owner | Chance (private) | Visibility |
    |---|---|---|---|
    | Late | Dana Wu | riskcolumn | |
    | riskrow | Sam Ortiz | | internal |

    ## Risks (internal)

    - riskitem

    ## Prices

    | Part | Price | Cost (internal) | Audience |
    |---|---|---|---|
    | Small | 10 | tablecolumn | |
    | tablerow | 20 | 8 | private |

    ## Prosehead (internal)

    Proseword stands here.

    ### Below it

    - Proseitem

    ## Shared again

    Shared words stay.

    Walk-away price (us only): priceline
    """

  private func texts(isInternal: Bool, focus: PlanFocus? = nil) throws -> [String: String] {
    let order = ArtifactOrder(revision: Rendered.revision, focus: focus, isInternal: isInternal)
    return try Rendered(Self.plan).artifacts(order).mapValues { bytes in
      String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").lowercased()
    }
  }

  @Test func `No word that is internal is in anything shared`() throws {
    for focus: PlanFocus? in [nil, .side(.buyer), .side(.seller), .owner("Dana Wu"), .phase("Trial")] {
      for (suffix, text) in try texts(isInternal: false, focus: focus) {
        for secret in Self.secrets + ["commentword", "internal"] {
          // Data says of each row that it is not internal.
          if secret == "internal", suffix.hasSuffix(".json") { continue }
          let text = secret == "internal" ? text.replacing(#/<style>(.|\n)*?<\/style>/#, with: "") : text
          #expect(!text.contains(secret), "\(secret) in \(suffix)")
        }
        #expect(!text.contains("20260707") && !text.contains("7 jul"), "\(suffix)")
      }
    }
  }

  @Test func `The edition for one's own side holds all of it, and says so`() throws {
    let texts = try texts(isInternal: true)
    #expect(
      texts.keys.sorted() == [".internal.html", ".internal.ics", ".internal.json", ".internal.summary.html"])
    let page = try #require(texts[".internal.html"])
    for secret in Self.secrets { #expect(page.contains(secret), "\(secret)") }
    #expect(!page.contains("commentword"))
    #expect(page.contains("holds 7 rows, 5 columns, 1 field and 2 passages that the other side must not see."))
    #expect(page.contains("<strong>internal edition</strong> holds"))
    #expect(texts[".internal.summary.html"]?.contains("<strong>internal edition</strong> holds") == true)
    let calendar = try #require(texts[".internal.ics"])
    #expect(calendar.contains("go-live rowtitle") && calendar.contains("name:plan (internal)"))
    #expect(texts[".internal.json"]?.contains("\"internal\": true") == true)
  }

  @Test func `Without its internal rows a plan is made into the same files`() throws {
    let rows = ["1|One|Dana Wu (Buyer)|2026-07-01|||", "3|Three|Sam Ortiz (Seller)|2026-07-10|1||"]
    let hidden = [
      "2|Two|Sam Ortiz (Seller)|2026-07-05|1|internal|9d",
      "4|Go-live rehearsal|Hal Fox (Seller)|2026-07-11|3|internal|",
      "5|Five|Hal Fox (Seller)|2026-08-11|4|internal|",
    ]
    let columns = "#|Step|Owner|Due|Depends on|Visibility|Duration"
    let shared = try Rendered(columns: columns, rows: rows, above: "Go-live: 2026-09-01").artifacts()
    let whole = try Rendered(columns: columns, rows: rows + hidden, above: "Go-live: 2026-09-01").artifacts()
    #expect(whole.keys.sorted() == shared.keys.sorted())
    for suffix in shared.keys { #expect(whole[suffix] == shared[suffix], "\(suffix)") }
  }

  @Test func `Nobody is handed the file of the other edition`() throws {
    let rendered = try Rendered(columns: "Step|Owner|Due", rows: ["One|@internal|2026-07-01"])
    let shared = rendered.artifacts().keys
    let own = rendered.artifacts(ArtifactOrder(revision: Rendered.revision, isInternal: true)).keys
    #expect(Set(shared).isDisjoint(with: own))
  }

  @Test func `An internal edition of a plan without secrets says that too`() throws {
    let rendered = try Rendered(columns: "Step|Owner|Due", rows: ["One|Dana Wu (Buyer)|2026-07-01"])
    let view = PlanView(whole: rendered.checked)
    let page = String(decoding: Page(view: view, actions: StepActions(view)).bytes, as: UTF8.self)
    #expect(page.contains("Nothing in it is internal"))
    #expect(!rendered.page.contains("class=\"edition"))
  }

  /// Above and below the steps, with `secret` where nobody else may read it and `shared` where everybody does.
  private static let asides = [
    ("## Internal\n\n| Step | Due |\n|---|---|\n| secret | 2026-07-02 |", ""),
    ("## Next (internal)\n\n### Further down\n\n| Step | Due |\n|---|---|\n| secret | 2026-07-02 |", ""),
    ("", "## Internal (us only)\n\n| Step | Owner | Due |\n|---|---|---|\n| secret | Secret (Seller) | 2026-07-02 |"),
    ("## Internal\n\n| Name | Role | Company |\n|---|---|---|\n| Secret Fox | CFO | Zed |", ""),
    ("## Internal\n\n| Risk | Owner |\n|---|---|\n| secret | Dana Wu |", ""),
    ("", "## Risks (internal)\n\n| Risk | Owner |\n|---|---|\n| secret | Dana Wu |"),
    ("| Risk | Owner |\n|---|---|\n| secret (internal) | Dana Wu |\n| shared | Dana Wu |", ""),
    ("## Internal\n\nGoal: secret", ""), ("## Internal\n\n- Risks: secret", ""),
    ("## Internal\n\nChampion: Secret Fox", ""), ("## Internal\n\nDecision maker: Secret Fox", ""),
    ("## Internal\n\nCheck-in: every second Tuesday, secret", ""),
    ("## Internal\n\nConfirmed: Secret Fox, 2026-06-02", ""),
    ("## Internal\n\nTarget close: 2026-07-17 (secret)", ""), ("## Internal\n\nHolidays: 2026-07-18 Secret day", ""),
    ("## Internal\n\nSuccess criteria: secret", ""), ("## Internal\n\n### Success criteria\n\n- secret", ""),
    ("## Internal\n\n**Goal**\n\nsecret", ""), ("## Internal\n\n### Goal\n\n- secret", ""),
    ("## Success criteria\n\n- secret (internal)\n- shared", ""), ("## Success criteria\n\n- Internal: secret", ""),
    ("Success criteria: secret (internal)", ""), ("Goal: secret (internal)", ""),
    ("## Goal\n\n- shared\n- secret (internal)", ""), ("## Goal\n\n[internal] secret", ""),
    ("### Goal: secret (internal)", ""), ("Compelling event: secret (us only)", ""),
    ("Check-in: every second Tuesday (internal: secret)", ""),
    ("## (internal) Pricing\n\nsecret", ""), ("## Pricing (internal):\n\nGoal: secret", ""),
    ("**Notes (internal)**\n\nsecret\n\nshared", ""), ("**Internal**\n\n- secret\n\nshared", ""),
    ("## Internal: prices\n\nsecret", ""), ("## Prices - internal\n\nsecret", ""),
    ("## Prices (not for them; internal)\n\nsecret", ""), ("## Prices (seller internal)\n\nsecret", ""),
    ("## Audit - internal audit team\n\nshared", ""), ("- shared (non-internal)", ""),
    ("## Pricing (internal) - floor\n\nGoal: secret", ""), ("## Pricing（internal）\n\nsecret", ""),
    ("## X (internal)\n\n> # Quote\n\n| Step | Due |\n|---|---|\n| secret | 2026-07-02 |", ""),
    ("## X (internal)\n\n- # Item\n\n| Step | Due |\n|---|---|\n| secret | 2026-07-02 |", ""),
    ("## Risks\n\n- secret (internal)\n  - secret\n- shared", ""), ("## Risks\n\n- secret (internal)\n  secret", ""),
    ("- (internal) secret\n  - secret\n\n  secret\n- shared", ""), ("- [x] (internal) secret\n- [ ] shared", ""),
    ("**Deal notes (internal):**\n\n- secret\n\nshared", ""),
    ("**Deal notes (internal):**\n\n| Step | Due |\n|---|---|\n| secret | 2026-07-02 |", ""),
    ("**Goal (internal):** secret\n  secret", ""), ("secret (internal).\n\nshared", ""), ("[us only] secret", ""),
    ("Note: (internal) secret", ""), ("Confirmed: Secret Fox (Buyer), 2026-06-02 (internal)", ""),
    ("Target close: 2026-07-17 (internal: secret)", ""), ("Procurement: not needed, secret (internal)", ""),
    ("> ## Internal\n>\n> secret\n\nshared", ""), ("- ## Internal\n\n  secret\n\nshared", ""),
    // What only speaks of it stays.
    ("Goal: shared (internal audit)", ""), ("## Data (private cloud)\n\nshared", ""), ("- shared (not internal)", ""),
    ("Success criteria: shared (internal users)", ""), ("shared (internal and external teams)", ""),
    // Headings over several tables name phases, and are shown with the steps.
    ("", "## One (internal)\n\n| Step | Due |\n|---|---|\n| Two | 2026-07-02 |\n\nsecret"),
    ("", "## Internal\n\nsecret\n\n## One\n\n| Step | Due |\n|---|---|\n| Two | 2026-07-02 |\n\nshared"),
  ]

  @Test(arguments: asides)
  func `What a heading or its own words keep is in nothing shared`(_ above: String, _ below: String) throws {
    let rendered = try Rendered(
      "# Plan\n\n\(above)\n\n## Steps\n\n| Step | Owner | Due |\n|---|---|---|\n| One | Dana Wu (Buyer) | 2026-07-01 |\n\n"
        + below)
    let texts = rendered.artifacts().mapValues { String(decoding: $0, as: UTF8.self) }
    for (suffix, text) in texts { #expect(!text.lowercased().contains("secret"), "\(suffix)") }
    if (above + below).contains("shared") { #expect(texts[".html"]?.contains("shared") == true) }
    guard (above + below).lowercased().contains("secret") else { return }
    let own = rendered.artifacts(ArtifactOrder(revision: Rendered.revision, isInternal: true))
    #expect(own[".internal.html"].map { String(decoding: $0, as: UTF8.self).lowercased().contains("secret") } == true)
  }
}
