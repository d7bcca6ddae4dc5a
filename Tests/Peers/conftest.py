import json

import pytest
from artifacts import BROWSER, GOOD, build, is_dated
from browser import Chromium


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The folder of each plan's artifacts, for the plans that must have no errors."""
    folders = {}
    for plan in GOOD:
        folder = tmp_path_factory.mktemp(plan.stem)
        if build(plan, folder):
            folders[plan] = folder
    return folders


@pytest.fixture(params=GOOD, ids=lambda plan: plan.stem)
def artifacts(request, built):
    """What was built of a plan, by the end of its name."""
    assert request.param in built, "a plan without errors was not built"
    stem = request.param.stem
    return {path.name[len(stem):]: path.read_bytes() for path in built[request.param].iterdir()}


@pytest.fixture
def data(artifacts):
    return json.loads(artifacts[".json"])


@pytest.fixture
def browser():
    assert BROWSER, "the pages are opened in Chromium: install it, as Tests/run does where there is a package"


@pytest.fixture(scope="session")
def chromium():
    """A browser for all the tests that open pages in it."""
    chromium = Chromium()
    yield chromium
    chromium.close()


def pytest_collection_modifyitems(items):
    """A plan without a date has no calendar to look at."""
    items[:] = [item for item in items if "calendar" not in item.fixturenames or is_dated(item.callspec.params["artifacts"])]
