"""Plans whose texts try to break out of a page's markup; the same seed gives the same plan."""

import random
from datetime import date, timedelta

# What a browser would run, fetch or obey if it were anything but text; `ran` is what a test waits for.
PAYLOADS = [
    "<script>ran()</script>", "</script><script>ran()</script>", "<SCRIPT/x>ran()</SCRIPT>", "<img src=x onerror=ran()>",
    "<img/src='x'/onerror='ran()'>", "<svg onload=ran()>", "<svg><script>ran()</script></svg>", "<body onload=ran()>",
    "<svg><animate onbegin=ran() attributeName=x></svg>", "<svg><use href=#step-1 /></svg>", "<math><mi onclick=ran()>",
    "\"><img src=x onerror=ran()>", "'><img src=x onerror=ran()>", "\" autofocus onfocus=\"ran()", "' onmouseover='ran()",
    "x onclick=ran() style=position:fixed;inset:0", "\" hidden data-x=\"", "\" class=\"filters\" id=\"step-1",
    "</title><script>ran()</script>", "</style><script>ran()</script>", "</textarea><script>ran()</script>",
    "</option></select><img src=x onerror=ran()>", "</bdi></td></tr></tbody></table></main><script>ran()</script>",
    "</form><form action=https://evil.example>", "--><script>ran()</script>", "<!--", "]]><script>ran()</script>",
    "<![CDATA[<script>ran()</script>", "<?php ran() ?>", "<noscript><p title=\"</noscript><img src=x onerror=ran()>\">",
    "<template><script>ran()</script>", "<plaintext>", "<xmp>", "<iframe src=javascript:parent.ran()>",
    "<iframe srcdoc='<script>parent.ran()</script>'>", "<object data=javascript:ran()>", "<embed src=javascript:ran()>",
    "<a href=javascript:ran()>x</a>", "<a id=filters name=form>x</a>", "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content=0;url=https://evil.example>", "<link rel=stylesheet href=https://evil.example>",
    "<style>*{display:none}</style>", "<form action=https://evil.example><button>x</button></form>",
    "<input autofocus onfocus=ran()>", "<details open ontoggle=ran()>", "<video><source onerror=ran()></video>",
    "<marquee onstart=ran()>", "<dialog open>", "<button formaction=javascript:ran()>x</button>",
    "&lt;script&gt;ran()&lt;/script&gt;", "&#60;img src=x onerror=ran()&#62;", "&quot; onclick=&quot;ran()",
    "&#x22; onclick=&#x22;ran()", "&#39; onclick=&#39;ran()", "&amp;lt;script&amp;gt;", "\\<script>ran()\\</script>",
    "[x](javascript:ran())", "[x](JaVaScRiPt:ran())", "[x](java&#10;script:ran())", "[x](&#1;javascript:ran())",
    "[x](javascript&colon;ran())", "[x](data:text/html,<script>ran()</script>)", "[x](vbscript:ran)", "[x](//evil.example)",
    "[x](https://a.example/\"onclick=\"ran())", "[x](<https://a.example/' onclick='ran()>)", "[x](#x\"onclick=\"ran())",
    "[x](https://a.example \"y' onclick='ran()\")", "[x](https://a.example '\" onclick=\"ran()')", "[x](mailto:a@b?bcc=c@d)",
    "![x](https://a.example/p.png)", "![x\" onerror=\"ran()](x)", "<javascript:ran()>", "<https://a.example/?\"onclick=\"ran()>",
    "`</code><script>ran()</script>`", "**<b onclick=ran()>x</b>**", "~~</s><script>ran()</script>~~",
    "${ran()}", "{{ran()}}", "javascript:ran()", "ran()//", "</", "<", "&", "\u2028<img src=x onerror=ran()>", "\u202e<script>",
    "\u0000<script>ran()</script>", "<scr\u0000ipt>ran()</script>", "+ADw-script+AD4-ran()+ADw-/script+AD4-", "＜script＞ran()",
]
# What stands in a name of a file; a line of front matter and an owner have words of their own, which these leave alone.
NAMES = [payload for payload in PAYLOADS if not set(payload) & set("/\u0000\u2028\u202e[]+,;:|") and payload != "&"]
WORDS = [payload for payload in PAYLOADS if not set(payload) & set("\u0000\u2028/+,;&|`[]()~*:0123456789")]
FIRST = date(2026, 6, 20)
HEAD = ["#", "Phase", "Step", "Owner", "Start", "Due", "Duration", "Status", "Depends on", "Done when", "Notes", "Risk"]


class HostileMarkupGenerator:
    """Makes a plan's Markdown, hostile wherever an author may write, and a name for its file."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.name = f"{seed} {self.random.choice(NAMES)}.md"
        title = [] if self.chance(0.2) else [f"# Plan {self.any()}", ""]
        # Prose comes last: what opens in it may swallow all that follows.
        parts = [self.people(), self.table(), self.list("Risks"), self.list("Success criteria"), self.prose()]
        body = [line for part in parts for line in part]
        self.text = "\n".join([*self.front_matter(), *title, *self.fields(), "", *body])

    def front_matter(self):
        if self.chance(0.6):
            return []
        quoted = self.any().replace("\\", "\\\\").replace('"', '\\"')
        return ["---", f'buyer: "Acme {quoted}"', f"reference: 'a {self.any().replace(chr(39), chr(39) * 2)}'", "---", ""]

    def fields(self):
        fields = [
            f"Goal: {self.any()}", f"Seller: Zed {self.any()}", f"Compelling event: {self.any()}",
            f"Decision maker: Dana {self.any()}", f"Champion: Raj {self.any()}",
            f"Confirmed: Dana Wu {self.any()}, 2026-06-12",
            f"Go-live: ~~2027-01-01~~ 2027-01-15 ({self.any()})", f"Page: https://plans.example/{self.any()}",
            f"Check-in: every Monday 10:00 Europe/Berlin {self.any()}", f"Holidays: 2026-12-25, {self.word()}",
            f"Reference {self.word()}: {self.any()}"]
        kept = [field for field in fields if self.chance(0.7)]
        return "\n\n".join(kept).split("\n")

    def people(self):
        rows = [
            [f"Dana{n} {self.word()}", self.any(), "Buyer", self.any(), f"e{n}{self.word()}@a.example"]
            for n in range(2)]
        return self.markdown(["Name", "Role", "Side", "Company", "Email"], rows)

    def prose(self):
        return [
            f"## Heading {self.any()}", "", f"Words {self.any()} and {self.any()}", "", self.any(), "",
            f"- item {self.any()}", "", f"> quoted {self.any()}", "", "```html", self.any(), "```", "",
            f"    {self.any()}", "", f"[x]: {self.word()}", "",
            *self.markdown([f"Plain {self.any()}", "Table"], [[self.any(), self.any()]])]

    def table(self):
        rows = [self.step(number) for number in range(1, self.random.choice([2, 3, 4, 4, 8]))]
        return [f"## Steps {self.any()}", "", *self.markdown([*HEAD, f"Colour {self.any()}"], rows)]

    def step(self, number):
        day = FIRST + timedelta(number * 10)
        due = day.isoformat() if self.chance(0.6) else f"~~{day}~~ {day + timedelta(3)} ({self.any()})"
        identity = str(number) if self.chance(0.7) else f"{number}{self.any()}"
        status = self.random.choice(["Blocked", "In progress", "At risk", "Not started", f"Not started {self.any()}"])
        owner = f"Eve{number} {self.word()} ({self.random.choice(['Buyer', 'Seller', 'Both'])})"
        return [
            identity, f"P{number // 3} {self.any()}", f"T{number} {self.any()}", owner, "", due,
            f"2d {self.any()}" if self.chance(0.2) else "", status, f"when {self.any()}" if self.chance(0.3) else "",
            self.any(), self.any(), self.any(), self.any()]

    def list(self, name):
        return ["", f"## {name}", "", f"- {self.any()}", f"- one {self.any()}", ""]

    @staticmethod
    def markdown(head, rows):
        """A table; what stands in a cell has no lines and no bars."""
        lines = [" | ".join(cell.replace("|", "\\|") for cell in row) for row in [head, ["---"] * len(head), *rows]]
        return [*(f"| {line} |" for line in lines), ""]

    def any(self):
        return self.random.choice(PAYLOADS)

    def word(self):
        return self.random.choice(WORDS)

    def chance(self, share):
        return self.random.random() < share
