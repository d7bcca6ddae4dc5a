"""Plans of any size to be measured with: the same size gives the same bytes, on every machine."""

import datetime
import sys

ACTIONS = [
    "Security questionnaire answered", "Data protection agreement signed", "Test data released", "Single sign-on set up",
    "Invoices matched", "Reports compared", "Branch staff trained", "Interfaces tested", "Access rights reviewed",
    "Old records archived", "Price lists imported", "Support hours agreed", "Backup restored in a drill",
    "Payment run rehearsed", "Acceptance test passed", "Devices delivered", "Network opened", "User guide translated",
    "Cutover rehearsed", "Helpdesk briefed",
]
PLACES = [
    "Aachen", "Bergen", "Cork", "Delft", "Esbjerg", "Fribourg", "Ghent", "Haarlem", "Innsbruck", "Jena", "Kiel", "Lund",
    "Metz", "Namur", "Oulu", "Porto", "Quimper", "Rennes", "Siena", "Turku",
]
CRITERIA = [
    "312 answers with a document for each", "Signed by both sides", "2 million masked payments", "90 accounts log in",
    "No difference above 10 euros", "Ten reports of last quarter agree", "Attendance list of 40 people",
    "All 14 calls return", "List signed by the auditor", "Receipt of the archive",
]
FIRST_NAMES = ["Ruth", "Tomas", "Nadia", "Erik", "Grace", "Hugo", "Ines", "Jonas"]
FAMILY_NAMES = ["Adler", "Berg", "Costa", "Dahl"]
SELLERS = ["Ana Ruiz", "Ben Carter", "Chloe Dubois", "Dev Patel"]
PHASE = 20


def workday(count):
    """The day so many working days after Monday 2026-01-05."""
    weeks, days = divmod(count, 5)
    return datetime.date(2026, 1, 5) + datetime.timedelta(days=7 * weeks + days)


def owner(index, two):
    if index % 3 == 0:
        return f"{SELLERS[0 if two else index // 3 % len(SELLERS)]} (Seller)"
    if two:
        return "Ruth Adler (Buyer)"
    first, family = FIRST_NAMES[index % len(FIRST_NAMES)], FAMILY_NAMES[index // PHASE % len(FAMILY_NAMES)]
    return f"{first} {family} (Buyer)"


def row(index, count, two):
    number = index + 1
    if number == count:
        return f"| {number} | Go-live | Ruth Adler (Buyer) | {workday(index // 4 + 3)} | Not started | {index} | First day without the old system |"
    title = f"{ACTIONS[index % len(ACTIONS)]} in {PLACES[index // len(ACTIONS) % len(PLACES)]}"
    if index >= len(ACTIONS) * len(PLACES):
        title += f", branch {index // (len(ACTIONS) * len(PLACES)) + 1}"
    waits = ", ".join(str(number - back) for back in (4, 7) if number > back)
    status = "Done" if index < count // 10 else "In progress" if index < count // 10 + 4 else "Not started"
    return f"| {number} | {title} | {owner(index, two)} | {workday(index // 4)} | {status} | {waits} | {CRITERIA[index % len(CRITERIA)]} |"


def plan(count, name="Harbour Group + Bright Ledger", two=False):
    """So many steps; of twelve people and more, or of two alone."""
    lines = [
        f"# {name}", "",
        "- **Goal:** Close the books of every branch on the second working day",
        f"- **Go-live:** {workday((count - 1) // 4 + 3)}",
        "- **Decision maker:** Ruth Adler",
        "- **Confirmed:** Ruth Adler (Buyer), 2025-12-15",
        "- **Compelling event:** The old system's contract ends",
        f"- **As of:** {workday(count // 40)}", "",
        "Both sides keep this plan together; a date moves only here, with its reason.", "",
    ]
    for start in range(0, count, PHASE):
        lines += [f"## Phase {start // PHASE + 1}", ""] if count > PHASE else []
        lines += ["| # | Step | Owner | Due | Status | Depends on | Done when |", "|---|---|---|---|---|---|---|"]
        lines += [row(index, count, two) for index in range(start, min(start + PHASE, count))]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(plan(int(sys.argv[1])))
