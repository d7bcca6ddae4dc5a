import json

import pytest
from artifacts import PLANS, build


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The folder of each plan's artifacts, for the plans without errors."""
    folders = {}
    for plan in PLANS:
        folder = tmp_path_factory.mktemp(plan.stem)
        if build(plan, folder):
            folders[plan] = folder
    assert folders, "no plan was built"
    return folders


@pytest.fixture(params=PLANS, ids=lambda plan: plan.stem)
def artifacts(request, built):
    """What was built of a plan, by the end of its name."""
    if request.param not in built:
        pytest.skip("the plan has errors, so nothing is built")
    stem = request.param.stem
    return {path.name[len(stem):]: path.read_bytes() for path in built[request.param].iterdir()}


@pytest.fixture
def data(artifacts):
    return json.loads(artifacts[".json"])
