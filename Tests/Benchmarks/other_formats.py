"""The same plan as other programs read it."""


def rows(text):
    """The cells of each step."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and cells[0].isdigit():
            yield cells


def org(text):
    """As an Org file, with the same headings and tables."""
    lines = []
    for line in text.splitlines():
        if line.startswith("#") and not line.startswith("| #"):
            marks, title = line.split(" ", 1)
            lines.append("*" * len(marks) + " " + title)
        elif line.startswith("|---"):
            lines.append("|" + line.strip("|").replace("|", "+") + "|")
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def journal(text):
    """As a journal of hledger: each step a dated entry that its owner has one of."""
    entries = []
    for number, title, owner, due, status, _, done in rows(text):
        mark = "* " if status == "Done" else "! " if status == "In progress" else ""
        entries.append(f"{due} {mark}({number}) {title}  ; {done}\n    plan:{owner}  1\n    steps\n")
    return "\n".join(entries)
