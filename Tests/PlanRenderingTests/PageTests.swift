import Testing

@testable import PlanRendering

struct PageTests {
  @Test func `The head says who, what, why and when`() throws {
    let rendered = try Rendered(
      """
      # Rollout

      Buyer: Acme
      Seller: Zed
      Goal: **One** system
      Compelling event: Support ends
      Go-live: ~~2026-08-25~~ 2026-09-01 (data centre move)
      Target close: 2026-06-12
      Decision maker: Dana Wu
      Champion: Raj Mehta
      Confirmed: Dana Wu (Buyer), 2026-06-12

      | Step | Owner | Due | Status |
      |---|---|---|---|
      | One | Dana Wu (Buyer) | 2026-06-10 | Done |
      | Two | Sam Ortiz (Seller) | 2026-07-10 | Open |
      | Three | Sam Ortiz (Seller) | 2026-07-11 | Cancelled |
      """)
    let head = try rendered.part(from: "<header", to: "</header>")
    for part in [
      "<bdi>Acme</bdi> <span class=\"times\">×</span> <bdi>Zed</bdi>", "<h1 dir=\"auto\">Rollout</h1>",
      "<strong>One</strong> system", "Support ends", "<time datetime=\"2026-09-01\">Tue 1 Sep 2026</time>",
      "in 78 days",
      "<s><time datetime=\"2026-08-25\">Tue 25 Aug 2026</time></s> <bdi>data centre move</bdi>", "3 days ago",
      "1 of 2 <span>steps done</span>", "1 not started, 1 cancelled", "Mon 15 Jun 2026", "Dana Wu", "Raj Mehta",
      "Dana Wu (Buyer), 2026-06-12",
    ] { #expect(head.contains(part), "\(part)") }
  }

  @Test func `A decision maker who is named by role has a name, and the confirmation is told once`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|Joanne Lee (Buyer)|2026-07-01"],
      above: "Decision maker: CFO\n\nConfirmed: Joanne, 12 June 2026\n\n|Name|Role|\n|---|---|\n|Joanne Lee|CFO|\n")
    #expect(
      rendered.page.contains(
        "<dd dir=\"auto\">CFO</dd><dd class=\"note\" dir=\"auto\">Joanne Lee</dd>"
          + "<dt>Confirmed</dt><dd dir=\"auto\">Joanne, 12 June 2026</dd>"))
    #expect(rendered.summary.contains("<dd dir=\"auto\">CFO, Joanne Lee, confirmed Fri 12 Jun 2026</dd>"))
  }

  @Test func `A date that cannot be kept says by how much, and why`() throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Due|Duration|Status|Depends on",
      rows: [
        "1|Review|Dana Wu (Buyer)|2026-06-10|1d|In progress|", "2|Go-live|Sam Ortiz (Seller)|2026-06-12|2d||1",
      ], above: "Go-live: 2026-06-12\n\nTarget close: 2026-07-01\n")
    let head = try rendered.part(from: "<header", to: "</header>")
    #expect(head.contains("<dd class=\"standing late\">4 working days late</dd>"), "\(head)")
    #expect(head.contains("forecast <time datetime=\"2026-06-18\">Thu 18 Jun 2026</time>, in 3 days"), "\(head)")
    #expect(head.contains("because “Review” is overdue"))
    let attention = try rendered.part(from: "<section class=\"attention\">", to: "</section>")
    #expect(attention.contains("Holds up <a href=\"#step-2\" dir=\"auto\">Go-live</a>"))
  }

  @Test func `A step says what needs it, and counts those that it does not name`() throws {
    let rows = ["1|First|Dana Wu (Buyer)|2026-07-01|"]
    let waiting = (2...8).map { "\($0)|Later \($0)|Sam Ortiz (Seller)|2026-07-1\($0)|1" }
    let rendered = try Rendered(columns: "#|Step|Owner|Due|Depends on", rows: rows + waiting)
    let row = try rendered.part(from: "<tr id=\"step-1\"", to: "</tr>")
    #expect(row.contains("Needed by") && row.contains("#step-5\"") && !row.contains("#step-6\""))
    #expect(row.contains("and 3 more steps"))
  }

  @Test func `A cancelled step that is waited for is marked, and nobody needs it`() throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Due|Status|Depends on",
      rows: [
        "1|Pilot|Dana Wu (Buyer)|2026-07-01|Open|", "2|Visit|Dana Wu (Buyer)|2026-07-02|Cancelled|1",
        "3|Contract|Sam Ortiz (Seller)|2026-07-10|Open|1, 2",
      ])
    let link = "<a href=\"#step-2\" dir=\"auto\">Visit</a> <small>cancelled</small>"
    #expect(try rendered.part(from: "<tr id=\"step-1\"", to: "</tr>").contains(link))
    #expect(try !rendered.part(from: "<tr id=\"step-2\"", to: "</tr>").contains("Needed by"))
    #expect(try rendered.part(from: "<tr id=\"step-3\"", to: "</tr>").contains(link))
  }

  @Test(arguments: [("", false), ("2026-06-10", true)])
  func `Only where a date is agreed something can be too late for it`(_ goLive: String, _ isTooLate: Bool) throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Due|Depends on",
      rows: ["1|Contract|Dana Wu (Buyer)|2026-06-10|", "2|Go-live|Sam Ortiz (Seller)|\(goLive)|1"])
    #expect(rendered.page.contains("days too late") == isTooLate)
  }

  @Test func `What is not agreed yet stands as it was written`() throws {
    let rendered = try Rendered(columns: "Step|Owner|Due", rows: ["One|[Name]|[Date]"], above: "Go-live: [Start]")
    #expect(try rendered.part(from: "<header", to: "</header>").contains("[Start]"))
    #expect(rendered.page.contains("<span class=\"open\" dir=\"auto\">[Date]</span>"))
    #expect(rendered.page.contains("<bdi>[Name]</bdi>"))
  }

  @Test(arguments: ["TBD", "end of month (board)", "", "—"])
  func `A former date is struck through also where none counts now`(_ now: String) throws {
    let page = try Rendered(columns: "Step|Owner|Due", rows: ["One|Dana Wu (Buyer)|~~2026-07-10~~ \(now)"]).page
    let words = now.isEmpty ? "" : " " + now
    #expect(page.contains("<td class=\"due\"><span class=\"open\" dir=\"auto\"><s>2026-07-10</s>\(words)</span></td>"))
  }

  @Test func `A step's row holds all that its author wrote`() throws {
    let rendered = try Rendered(
      columns: "#|Task|Owner|Start|Due|Status|Depends on|Exit criteria|Notes|Colour",
      rows: [
        "1|First|Dana Wu (Buyer)|2026-06-01|2026-06-10|Done|||x|red",
        "2|Second|Sam (Seller)||~~2026-07-01~~ 2026-07-08 (audit)|60 %|1FF+3d; a room|**Signed** [PDF](https://a.example)||",
      ])
    let first = try rendered.part(from: "id=\"step-1\"", to: "</tr>")
    for part in ["Mon 1 Jun 2026", "Wed 10 Jun 2026", ">Done<", "Notes", "x", "Colour", "red"] {
      #expect(first.contains(part), "\(part)")
    }
    let second = try rendered.part(from: "id=\"step-2\"", to: "</tr>")
    for part in [
      "<s><time datetime=\"2026-07-01\">", "<bdi>audit</bdi>", ">In progress<", "60 %",
      "<a href=\"#step-1\" dir=\"auto\">First</a>",
      "can finish once that is finished, 3 working days later", "a room", "Exit criteria", "<strong>Signed</strong>",
      "href=\"https://a.example\"", "<span class=\"side seller\">Seller</span>",
    ] { #expect(second.contains(part), "\(part)") }
  }

  @Test func `Many steps that are named at once are told by the first and the last`() throws {
    let rows =
      (1...6).map { "\($0)|Step \($0)|Dana Wu (Buyer)|2026-07-0\($0)|" } + ["7|Last|Sam (Seller)|2026-08-01|all above"]
    let row = try Rendered(columns: "#|Step|Owner|Due|Depends on", rows: rows).part(from: "id=\"step-7\"", to: "</tr>")
    #expect(row.contains("Step 1</a> to <a href=\"#step-6\" dir=\"auto\">Step 6</a> <small>6 steps</small>"))
  }

  @Test func `Prose stands where its author put it`() throws {
    let page = try Rendered(
      """
      # Plan

      Above the steps.

      ## Work

      | Step | Owner | Due |
      |---|---|---|
      | One | Dana Wu (Buyer) | 2026-07-10 |

      Below the steps.
      """
    ).page
    let places = ["Above the steps.", "<h2 dir=\"auto\">Work</h2>", "id=\"step-one\"", "Below the steps."]
      .compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
    #expect(!page.contains("<h2>Steps</h2>"))
  }

  @Test func `Phases come together, each with how far it is`() throws {
    let rendered = try Rendered(
      columns: "Phase|Step|Owner|Due|Status",
      rows: ["A|One|D (Buyer)|2026-07-01|Done", "B|Two|S (Seller)|2026-07-02|", "A|Three|D (Buyer)|2026-07-03|"])
    let phase = try rendered.part(from: "<bdi>A</bdi>", to: "<bdi>B</bdi>")
    #expect(phase.contains("1 of 2 done") && phase.contains("step-one") && phase.contains("step-three"))
  }

  @Test func `Risks, criteria, people and other fields are there`() throws {
    let page = try Rendered(
      """
      # Plan

      Check-in: every Monday 10:00 Europe/Berlin, 30 min
      Risks: Legal may take long
      UID: 8c1f0f5e-3b1a-4c55-9f3e-0d6f3c7a1b2c

      | Name | Role | Side | Responsibility | Email |
      |---|---|---|---|---|
      | Dana Wu | CFO | Buyer | Signs | dana@acme.example |

      | Step | Owner | Due |
      |---|---|---|
      | One | Dana Wu (Buyer) | 2026-07-10 |

      ## Success criteria

      - Stock counts by hand: none
      """
    ).page
    for part in [
      "Legal may take long", "Stock counts by hand: none", "every Monday 10:00 Europe/Berlin, 30 min",
      "Responsibility: Signs", "<a href=\"mailto:dana@acme.example\">",
      "content=\"8c1f0f5e-3b1a-4c55-9f3e-0d6f3c7a1b2c\"",
    ] { #expect(page.contains(part), "\(part)") }
    #expect(!page.contains("Side: Buyer"))
  }

  @Test(arguments: [
    ("a b", "step-a~20b"), ("1.2", "step-1.2"), ("x\"y", "step-x~22y"), ("~", "step-~7e"), ("ä", "step-ä"),
  ])
  func `Anchors hold no white space and differ where ids do`(_ id: String, _ anchor: String) {
    let html: HTML = "\(Anchor(id: id))"
    #expect(String(decoding: html.bytes, as: UTF8.self) == anchor)
  }
}

struct InternalTests {
  private let rendered: Rendered

  init() throws {
    rendered = try Rendered(
      columns: "#|Step|Owner|Due|Depends on|Visibility|Notes (internal)",
      rows: [
        "1|Shared step|Dana Wu (Buyer)|2026-07-01|||SECRET1", "2|SECRET2|Sam (Seller)|2026-07-02||internal|",
        "3|SECRET3|Sam (Seller)|2026-07-03|2|internal|",
      ],
      below: """
        | Risk | Owner | Effect | Mitigation | Chance (internal) | Visibility |
        |---|---|---|---|---|---|
        | Storms | Dana Wu | Delay | Second crew | SECRET4 | |
        | SECRET5 | Dana Wu | | | | internal |

        | Risk | Mitigation (internal) | Owner (private) |
        |---|---|---|
        | Frost | SECRET6 | SECRET7 |

        | Name | Side | Role (internal) | Email (us only) |
        |---|---|---|---|
        | Dana Wu | Buyer | SECRET8 | SECRET9 |

        | Name | Role | Side | Visibility |
        |---|---|---|---|
        | SECRETSAM | Rep | Seller | internal |

        | Topic | Remark (internal) | Audience |
        |---|---|---|
        | Price | SECRET10 | |
        | SECRET11 | | internal |
        """)
  }

  @Test func `Nothing internal is in anything shared`() {
    for text in [rendered.page, rendered.summary, rendered.calendar.joined(), rendered.data] {
      #expect(text.contains("Shared step") && !text.contains("SECRET"))
    }
    #expect(rendered.page.contains("0 of 1 <span>step done</span>") && rendered.page.contains("Effect: Delay"))
  }

  @Test func `The export holds internal rows, and marks them`() {
    #expect(rendered.export.contains("SECRET2") && rendered.export.contains("SECRET5"))
    #expect(rendered.export.split(separator: "\"internal\": true").count == 6)
  }
}
