"""A page in Chromium, as its readers have it: in light and dark, on a phone, with scripts and without."""

import base64
import json
import shutil
import zlib
from importlib.resources import files

from artifacts import BROWSER
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

# A driver that is not there is never fetched.
DRIVER = shutil.which("chromedriver")
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text()


class Chromium:
    """One window, used again for each page that is opened."""

    def __init__(self):
        assert BROWSER and DRIVER, "the pages are opened in Chromium: install it and its driver, as Tests/run does"
        options = webdriver.ChromeOptions()
        options.binary_location = BROWSER
        for argument in ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(DRIVER))

    def close(self):
        self.driver.quit()

    def open(self, page, fragment="", *, width=1280, scheme="light", media="", scripts=True, before=""):
        """Opens a file afresh; `before` is a script that runs in the page before anything of its own."""
        self.command("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.resize(width)
        self.look(scheme, media)
        # Another fragment alone would not load the page again.
        self.driver.get("about:blank")
        self.said(), self.requests()
        key = self.command("Page.addScriptToEvaluateOnNewDocument", source=before)["identifier"]
        self.driver.get(page.as_uri() + fragment)
        self.command("Page.removeScriptToEvaluateOnNewDocument", identifier=key)

    def look(self, scheme="light", media="", motion="no-preference"):
        """Shows what is open as in another scheme, or on paper with the medium `print`."""
        features = {"prefers-color-scheme": scheme, "prefers-reduced-motion": motion}
        self.command(
            "Emulation.setEmulatedMedia", media=media,
            features=[{"name": name, "value": value} for name, value in features.items()])

    def resize(self, width):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)

    def run(self, script, *arguments):
        """What a script gives that is run in the page; the page's own policy does not bind it."""
        return self.driver.execute_script(script, *arguments)

    def command(self, name, **parameters):
        """Sends a command of the Chrome DevTools Protocol."""
        return self.driver.execute_cdp_cmd(name, parameters)

    def said(self):
        """What the console was told since this was last asked."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self):
        """The addresses asked for since this was last asked."""
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [
            event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]

    def violations(self, *rules):
        """What axe-core finds wrong for people who see, hear or point otherwise: its rule, and the elements."""
        if not self.run("return Boolean(window.axe)"):
            self.run(AXE)
        found = self.driver.execute_async_script(
            "const done = arguments[1], runOnly = arguments[0].length ? arguments[0] : undefined;"
            "const options = {preload: false, resultTypes: ['violations'], runOnly};"
            "axe.run(options).then(result => done(result.violations))", rules)
        return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]

    def width(self):
        """How wide the page is: wider than its window, it is moved sideways."""
        return self.run("return document.documentElement.scrollWidth")

    def brightness(self):
        """Of the page's ground, from 0 to 255: what its first pixel has, which a PNG writes as it is."""
        corner = {"x": 0, "y": 0, "width": 1, "height": 1, "scale": 1}
        image = base64.b64decode(self.command("Page.captureScreenshot", clip=corner)["data"])
        start = image.index(b"IDAT")
        size = int.from_bytes(image[start - 4:start])
        pixels = zlib.decompressobj().decompress(image[start + 4:start + 4 + size])
        return sum(pixels[1:4]) / 3
