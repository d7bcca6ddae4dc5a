"""What may be wrong with a page that a browser shows, each as a line that begins with its kind."""

from collections import Counter


def faults(chromium, page):
    """Of a page and its looks; an empty list is what a page must have."""
    return [
        f"{kind}: {fault}"
        for find in (when_opened, in_the_dark, on_a_phone, in_motion, without_scripts)
        for kind, fault in find(chromium, page)
    ]


def when_opened(chromium, page):
    chromium.open(page)
    yield from (("console", line) for line in chromium.said())
    yield from (("request", address) for address in chromium.requests() if address != page.as_uri())
    yield from (("axe", violation) for violation in chromium.violations())
    if chromium.brightness() < 224:
        yield "ground", "dark in light"


def in_the_dark(chromium, _):
    """Only colours are other ones."""
    chromium.look("dark")
    yield from (("axe in the dark", violation) for violation in chromium.violations("color-contrast"))
    if chromium.brightness() > 32:
        yield "ground", "light in the dark"
    chromium.look("dark", "print")
    if chromium.brightness() < 255:
        yield "ground", "not white on paper"


def on_a_phone(chromium, _):
    chromium.look()
    for width in (360, 1280):
        chromium.resize(width)
        if chromium.width() > width:
            yield "sideways", f"{chromium.width()} of {width} pixels"


# What still moves where the reader asked for stillness.
MOVING = """
const isSet = (times) => times.split(", ").some((time) => parseFloat(time) > 0);
return [...document.querySelectorAll("*")].filter((element) => {
  const style = getComputedStyle(element);
  return style.animationName !== "none" || isSet(style.transitionDuration) || style.scrollBehavior === "smooth";
}).map((element) => element.outerHTML.slice(0, 100));
"""


def in_motion(chromium, _):
    chromium.look(motion="reduce")
    yield from (("motion", element) for element in chromium.run(MOVING))


# The texts that are shown, but for those of controls; and controls that are seen.
SHOWN = """
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
while (walker.nextNode()) {
  const parent = walker.currentNode.parentElement;
  if (!parent.closest("form") && parent.checkVisibility()) texts.push(walker.currentNode.data.trim());
}
return texts;
"""
CONTROLS = """
return [...document.querySelectorAll("button, input, select, textarea, form")]
  .filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 100));
"""


def without_scripts(chromium, page):
    text = chromium.run(SHOWN)
    chromium.open(page, scripts=False)
    yield from (("lost without scripts", part[:100]) for part in Counter(text) - Counter(chromium.run(SHOWN)))
    yield from (("dead control", control) for control in chromium.run(CONTROLS))
