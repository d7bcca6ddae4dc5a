"""Plans whose texts try to break out of a calendar's lines; the same seed gives the same plan."""

import random
import uuid
from datetime import date, timedelta

# As Markdown has it, and as it is meant: a cell has no lines, so a line feed is a space in it.
PIECES = [(text, text) for text in [
    "é", "ü", "漢", "字漢字", "€", "🙂", "🙂🙃", "👩‍👩‍👧", "🇩🇪🇫🇷", "e\u0301", "a\u0301\u0323\u0308", "z" + "\u0334" * 40, "각",
    "שלום", "\u202etxet\u202c", "\u2066x\u2069", "\u200f", "\u200b", "\ufeff", "\u00ad", "\ufffd", "\U0010fffd",
    '"', "'", '"a";b=c', ";", ",", ",;,", ":", "; X-EVIL=1:", ",,", "^n", "^'", "%0A", "=1+1", "C:\\new", "\\n", "\\N",
    "\\nEND:VEVENT", "BEGIN:VALARM", "ATTENDEE:mailto:x@y.example", "\x01", "\x07", "\x0b", "\x0c", "\x1b[31m", "\x1c",
    "\x1f", "\x7f", "\t", "\u0085", "\u2028", "\u2029", "\u00a0"]
] + [
    ("&#10;", " "), ("<br>", " "), ("<br>END:VEVENT<br>ATTACH:x", " END:VEVENT ATTACH:x"), ("&#13;", "\r"),
    ("&#13;ATTENDEE:mailto:x", "\rATTENDEE:mailto:x"), ("&#13;&#13;", "\r\r"), ("&#x2028;ATTACH:x", "\u2028ATTACH:x"),
    ("&#x85;RRULE:x", "\u0085RRULE:x"), ("\0", "\ufffd"), ("&#0;", "\ufffd"), ("&#1;", "\x01"), ("&#9;", "\t"),
    ("\\\\", "\\"), ("\\\\\\\\n", "\\\\n"), ("\\;", ";"), ("\\,", ","), ("\\|", "|"), ("`\\,\\;\\n`", "\\,\\;\\n"),
    ("`漢\\\\n`", "漢\\\\n"), ("&quot;", '"'), ("&lt;b&gt;", "<b>"), ("\\*", "*")]
# A name has none of the words and marks that stand between owners.
NAME_PIECES = [piece for piece in PIECES if not set("\r\n;,:+=\\%^<>&|`/*[\x0b\x0c\t\"'") & set("".join(piece))]
# Around an id stand no marks that count for nothing there.
ID_PIECES = [piece for piece in NAME_PIECES + [(";", ";"), (",", ","), ("%0A", "%0A"), ("&#13;", "\r"), ("&quot;", '"')] if piece[0] != "<br>"]
NAMES = ["Dana", "Mary", "Omar"]
FIRST = date(2026, 6, 20)
STATUSES = ["Not started", "Not started", "In progress", "At risk", "Red", "Blocked", "Cancelled", "Done 2026-06-10"]


class HostilePlanGenerator:
    """Makes a plan's Markdown, and keeps what its texts mean."""

    def __init__(self, seed):
        self.seed = seed
        self.random = random.Random(seed)
        self.uid = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        self.titles, self.names, self.done_when, self.notes = [], [], [], []
        self.ids, self.roles = [], []
        self.has_check_in = self.has_move = False
        self.text = "\n".join([*self.fields(), "", self.table()])

    def fields(self):
        self.title, title = self.words("Plan")
        self.goal, goal = self.words("Goal")
        fields = [f"# {title}", f"UID: {self.uid}", f"Goal: {goal}", "Time zone: Europe/Berlin"]
        if self.chance(0.5):
            fields += ["Go-live: 2027-01-15", *self.check_ins()]
        if self.chance(0.2):
            fields.append("Target close: 2027-01-08")
        if self.chance(0.3):
            fields.append(f"Page: https://plans.example/{'x' * self.random.randint(0, 70)}.html?a=b;c,d")
        return "\n\n".join(fields).split("\n")

    def check_ins(self):
        self.has_check_in = self.chance(0.6)
        self.has_move = self.has_check_in and self.chance(0.5)
        fields = ["Check-in: every Monday 10:00 Europe/Berlin, 30 min", "Holidays: 2026-06-29, 2026-12-28"]
        moved = ["Next check-in: Wed 2026-06-24, 15:00 Europe/Berlin, 1 hour"]
        return (fields if self.has_check_in else []) + (moved if self.has_move else [])

    def table(self):
        rows = [self.step(number) for number in range(1, self.random.choice([1, 1, 2, 3]) + 1)]
        head = "| # | Step | Owner | Due | Status | Depends on | Done when | Notes |"
        return "\n".join([head, "|---" * 8 + "|", *(f"| {' | '.join(row)} |" for row in rows), ""])

    def step(self, number):
        title, done_when, notes = self.words("T", number), self.words("W", number), self.words("N", number)
        name = self.joined(f"{NAMES[number - 1]} W", NAME_PIECES, 1, "u")
        id = self.joined(f"K{number}", ID_PIECES, 1, "z") if self.chance(0.3) else (str(number), str(number))
        role = self.joined("chief", NAME_PIECES, 1, "z") if self.chance(0.3) else (None, None)
        kept = [(self.titles, title), (self.done_when, done_when), (self.notes, notes), (self.names, name),
                (self.ids, id), (self.roles, role)]
        for meanings, (meaning, _) in kept:
            meanings.append(meaning)
        side = self.random.choice(["Buyer", "Seller", "Both"])
        owner = f"{name[1]} ({', '.join(filter(None, [side, role[1]]))})" + (" + Eve Kim (Seller)" if self.chance(0.3) else "")
        waits = self.waits(number)
        # What is done waits for nothing that is not.
        status = self.random.choice(STATUSES[:-1] if waits else STATUSES)
        return [id[1], title[1], owner, self.due(number), status, waits, done_when[1], notes[1]]

    def due(self, number):
        day = FIRST + timedelta(number * 20 + self.random.randint(0, 9))
        return day.isoformat() if self.chance(0.8) else f"~~{day}~~ {day + timedelta(7)} (late; a, b \\\\ 漢)"

    def waits(self, number):
        if number == 1:
            return "after the call; 🙂" if self.chance(0.2) else ""
        known = [id for id in self.ids[:number - 1] if id.isdigit()]
        return self.random.choice(known) + self.random.choice(["", "SS", "FF"]) if known and self.chance(0.7) else ""

    def words(self, start, number=0):
        """Pieces behind so many letters that, from seed to seed, each place of a line is met."""
        padding = "x" * ((self.seed + number * 37) % 80)
        return self.joined(start + padding, PIECES, self.random.randint(1, 5), "z")

    def joined(self, start, pieces, count, end):
        meaning = markdown = start
        for _ in range(count):
            written, meant = self.random.choice(pieces)
            letters = "y" * self.random.randint(1, 4)
            markdown, meaning = markdown + written + letters, meaning + meant + letters
        return meaning + end, markdown + end

    def chance(self, share):
        return self.random.random() < share
