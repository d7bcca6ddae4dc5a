"""What a page is made of, by a parser that shares nothing with ours."""

import base64
import hashlib
from pathlib import Path

import html5lib

SAFE = ("https://", "http://", "mailto:", "#")
FETCHING = {"img", "iframe", "object", "embed", "link", "base", "video", "audio", "source"}
SENDING = {"src", "srcset", "style", "action", "formaction", "ping"}


def parse(page):
    """The document; the parser is strict, so anything amiss is an error."""
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page.decode())


def ask_nothing(document):
    """Nothing in the document fetches or sends, and no more runs than its policy names."""
    assert all(f"'{name}'" in policy(document) for name in hashes(document, "script"))
    for element in document.iter():
        assert element.tag not in FETCHING, element.tag
        for name, value in element.attrib.items():
            assert not name.startswith("on") and name not in SENDING, name
            assert name != "href" or value.lower().startswith(SAFE) or is_day(element), value
        if element.tag == "meta":
            assert element.get("http-equiv") in (None, "Content-Security-Policy")


def is_day(link):
    """Whether a link holds a calendar, and its file is written and not opened."""
    return link.get("href").startswith("data:text/calendar,BEGIN:VCALENDAR%0D%0A") and link.get("download")


def policy(document):
    return next(
        meta.get("content") for meta in document.iter("meta") if meta.get("http-equiv") == "Content-Security-Policy")


def hashes(document, tag):
    """The names by which a policy admits what stands inside the document."""
    texts = [element.text.encode() for element in document.iter(tag)]
    return ["sha256-" + base64.b64encode(hashlib.sha256(text).digest()).decode() for text in texts]


def words(text):
    """A text with one space for any white space."""
    return " ".join(text.split())


def text(document):
    return words(" ".join(document.find("body").itertext()))


def step_title(row):
    return words(next("".join(part.itertext()) for part in row.iter() if part.get("class") == "title"))


def steps(document):
    """The rows of steps by their anchors."""
    return {row.get("id"): row for row in document.iter("tr") if row.get("id")}


HOSTILE = Path(__file__).with_name("hostile.md")
