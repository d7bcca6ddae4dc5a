"""Disks that are full, places that are taken, processes that are killed: nothing is lost, nothing is half written."""

import os
import random
import shutil
import signal
import subprocess
import threading
import time

import pytest
from artifacts import MUTUAL

PLAN = """# Plan

Goal: Close the books in three days
Go-live: 2026-09-01

| Step | Owner | Due | Status |
|---|---|---|---|
| Contract signed | Dana Wu (Buyer) | 2026-07-24 | Not started |
| Go-live | Jon Smith (Seller) | 2026-09-01 | Not started |
"""
OTHER = PLAN.replace("2026-07-24", "2026-07-23")
# The fifteenth of June 2026.
EPOCH = "1781481600"
NAMES = ["dana-wu.ics", "html", "ics", "jon-smith.ics", "json", "summary.html"]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "acme.md").write_text(PLAN)
    return tmp_path


def shell(folder, script, *prefix):
    """Runs a script in which `mutual` is the program under test; as one text what it printed on both streams."""
    setting = 'mutual() { "$MUTUAL" "$@"; }\n'
    environment = {**os.environ, "MUTUAL": str(MUTUAL), "SOURCE_DATE_EPOCH": EPOCH}
    done = subprocess.run([*prefix, "bash", "-c", setting + script], cwd=folder, env=environment, timeout=100,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout.decode()


def temporaries(folder):
    return [path for path in folder.rglob(".mutual-*")]


def contents(folder):
    """What every file below a folder holds, and where links lead."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file()]
    return {str(path.relative_to(folder)): os.readlink(path) if path.is_symlink() else path.read_bytes() for path in files}


def mounted(folder, script):
    """Runs a script in which a folder `disk` is a disk of its own, of half a megabyte, that holds the plan."""
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode != 0:
        pytest.fail("no disk can be mounted here: run the tests as root, or allow user namespaces")
    mount = "mkdir disk; mount -t tmpfs -o size=512k none disk; cp acme.md disk; cd disk\n"
    fill = "fill() { cat /dev/zero > filler 2> /dev/null; }\n"
    return shell(folder, mount + fill + script, "unshare", "-rm")


# MARK: Disks


def test_a_full_disk_leaves_the_last_artifacts(folder):
    status, told = mounted(folder, """
        mutual build acme.md > /dev/null 2>&1 || echo WRONG
        before=$(cat build/* | cksum)
        sed -i s/2026-07-24/2026-07-23/ acme.md
        fill
        mutual build acme.md; echo status $?
        [ "$before" = "$(cat build/* | cksum)" ] || echo CHANGED
        find . -name '.mutual*'
        rm filler
        mutual build acme.md; echo status $?
        [ "$before" = "$(cat build/* | cksum)" ] && echo UNCHANGED
        """)
    first, second = told.split("status 2\n")
    assert "mutual: cannot write build/acme.html: no space is left\n" in first
    assert "CHANGED" not in told and ".mutual" not in told and "WRONG" not in told and "status 0" in second, told


@pytest.mark.parametrize("command", [
    "fmt acme.md", "slip acme.md 1 +1w --write", "schedule acme.md --backward --write", "check --fix acme.md"])
def test_a_full_disk_leaves_the_plan(folder, command):
    text = PLAN.replace("Status |", "Depends on |").replace("Not started", "").replace("2026-07-24 |  |", "2026-07-24 | |")
    text = text.replace("2026-07-24", "" if "backward" in command else "July 24").replace("2026-09-01 |  |", "2026-09-01 | 1 |")
    (folder / "acme.md").write_text(text + "x" * 5000)
    status, told = mounted(folder, f"""
        cp acme.md ../before.md; fill; mutual {command}; echo status $?
        cmp acme.md ../before.md || echo CHANGED
        find . -name '.mutual*'; rm filler; mutual {command} > /dev/null 2>&1; cmp -s acme.md ../before.md && echo UNCHANGED
        """)
    assert "mutual: cannot write acme.md: no space is left\n" in told and "status 2" in told, told
    assert "CHANGED" not in told and ".mutual" not in told, told


def test_a_full_disk_keeps_no_half_of_a_new_plan(folder):
    status, told = mounted(folder, "fill; truncate -s -4096 filler; mutual init new.md --template enterprise; echo $?; ls")
    assert "mutual: cannot write new.md: no space is left\n" in told and "\n2\n" in told and "new.md\n" not in told.split("\n2\n")[1]


def test_what_is_redirected_to_a_full_disk_is_told(folder):
    (folder / "plan.csv").write_text("Step,Owner,Due\nKick-off,Dana Wu,2026-07-01\n")
    for command in ["import plan.csv", "summary acme.md", "export acme.md --format json", "agenda acme.md", "check acme.md",
                    "schedule acme.md", "explain", "init", "fmt --diff acme.md", "slip acme.md 1 +1w", "lint-ics days.ics"]:
        shell(folder, "mutual build acme.md -o . --only ics; mv acme.ics days.ics")
        status, told = shell(folder, f"mutual {command} > /dev/full")
        silent = command.startswith(("fmt", "lint"))
        assert (status, told.count("cannot write to standard output: no space is left")) in ([(0, 0), (2, 1)] if silent else [(2, 1)]), told


def test_a_file_that_may_not_grow_is_told(folder):
    shell(folder, "mutual build acme.md")
    before = contents(folder)
    (folder / "acme.md").write_text(OTHER)
    status, told = shell(folder, "ulimit -f 1; mutual build acme.md")
    assert status == 2 and "cannot write build/acme.html: it is too large\n" in told, told
    assert contents(folder) == {**before, "acme.md": OTHER.encode()} and not temporaries(folder)


def test_a_disk_that_is_only_read_is_told(folder):
    status, told = mounted(folder, """
        mount -o remount,ro .
        mutual build acme.md; mutual build acme.md -o out; mutual slip acme.md 1 +1w --write; mutual init new.md
        cmp acme.md ../acme.md || echo CHANGED
        """)
    for line in ["cannot write to build", "cannot write to out", "cannot write acme.md", "cannot write new.md"]:
        assert f"mutual: {line}: the file system is read-only\n" in told, told
    assert "CHANGED" not in told and "chmod" not in told


def test_places_of_others_are_told(folder):
    assert os.getuid() == 0, "only root can become somebody else: run the tests as root"
    shell(folder, "mutual build acme.md; cp acme.md locked.md; chmod 644 *.md; chmod -R a+rX .; chmod 755 .")
    mine = folder / "mine"
    mine.mkdir()
    (mine / "acme.md").write_text(PLAN)
    shell(folder, "chown 65534 mine mine/acme.md; chmod 444 mine/acme.md; cp mine/acme.md open.md; chmod 666 open.md")
    (folder / "acme.md").write_text(OTHER)
    for parent in [folder, *folder.parents][:3]:
        parent.chmod(0o755)
    before = contents(folder)
    nobody = ["setpriv", "--reuid", "65534", "--clear-groups"]
    for command, message in {
        "build acme.md": "cannot write build/acme.html: permission denied",
        "build acme.md -o out": "cannot write to out: permission denied",
        "slip acme.md 1 +1w --write": "cannot write acme.md: it may only be read\n  help: chmod u+w acme.md",
        "slip mine/acme.md 1 +1w --write": "cannot write mine/acme.md: it may only be read\n  help: chmod u+w mine/acme.md",
        "slip open.md 1 +1w --write": "cannot write open.md: permission denied",
        "init new.md": "cannot write new.md: permission denied",
    }.items():
        binary = shutil.copy(MUTUAL, folder.parent / "mutual-of-all")
        os.chmod(binary, 0o755)
        done = subprocess.run([*nobody, binary, *command.split()], cwd=folder, capture_output=True,
                              env={"SOURCE_DATE_EPOCH": EPOCH})
        assert done.returncode == 2 and f"mutual: {message}\n" in done.stderr.decode(), (command, done.stderr.decode())
    assert contents(folder) == before and not temporaries(folder)


# MARK: Places


OUTPUTS = {
    "touch out": "cannot write to out: a part of the path is a file, not a folder",
    "mkfifo out": "cannot write to out: a part of the path is a file, not a folder",
    "ln -s nowhere out": "cannot write to out: it is a link that leads nowhere",
    "ln -s out out": "cannot write to out: it is a link that leads nowhere",
    "ln -s acme.md out": "cannot write to out: a part of the path is a file, not a folder",
    "ln -s /dev/null out": "cannot write to out: a part of the path is a file, not a folder",
}


@pytest.mark.parametrize("place", OUTPUTS)
def test_an_output_that_is_no_folder_is_told(folder, place):
    shell(folder, place)
    before = contents(folder)
    status, told = shell(folder, "mutual build acme.md -o out")
    assert status == 2 and "mutual: " + OUTPUTS[place] in told and "help: name another place with -o DIR" in told, told
    assert contents(folder) == before


@pytest.mark.parametrize("place", [
    "ln -s ../precious build/acme.html", "ln -s nowhere build/acme.html", "ln -s acme.html build/acme.html",
    "mkfifo build/acme.html", "ln -s /dev/null build/acme.html", "ln -s ../../outside build/acme.html",
    "ln ../precious build/acme.html 2> /dev/null || ln precious build/acme.html"])
def test_what_stands_in_an_artifacts_place_is_replaced(folder, place):
    (folder / "precious").write_text("mine")
    shell(folder, "mkdir build; " + place)
    status, told = shell(folder, "mutual build acme.md")
    assert status == 0, told
    page = folder / "build/acme.html"
    assert page.is_file() and not page.is_symlink() and page.read_bytes().startswith(b"<!")
    assert (folder / "precious").read_text() == "mine" and not (folder.parent / "outside").exists()
    assert sorted(path.name for path in folder.iterdir()) == ["acme.md", "build", "precious"]


def test_a_plan_behind_a_link_is_written_where_it_stands(folder):
    shell(folder, "mkdir real; mv acme.md real; ln -s real/acme.md link.md; ln -s link.md acme.md")
    status, told = shell(folder, "mutual slip acme.md 1 2026-07-27 --write")
    assert status == 0 and "2026-07-27" in (folder / "real/acme.md").read_text(), told
    assert os.readlink(folder / "acme.md") == "link.md" and os.readlink(folder / "link.md") == "real/acme.md"


@pytest.mark.parametrize("place", ["ln -s plan.md plan.md", "ln -s gone plan.md", "mkdir plan.md", "mkfifo plan.md"])
@pytest.mark.parametrize("command", ["fmt", "check --fix", "build", "slip --write"])
def test_a_plan_that_is_no_file_is_told(folder, place, command):
    shell(folder, place)
    arguments = "slip plan.md 1 +1w --write" if command.startswith("slip") else f"{command} plan.md"
    status, told = shell(folder, f"timeout 10 \"$MUTUAL\" {arguments}")
    assert status == 2 and told.startswith("mutual: ") and "plan.md" in told, told


# MARK: Killed


def start(folder, *arguments, stdout=subprocess.DEVNULL):
    return subprocess.Popen([MUTUAL, *arguments], cwd=folder, stdout=stdout, stderr=subprocess.DEVNULL)


def save_at_rest(plan, text):
    """Writes a plan as if some time ago, so that no run waits until its writer is done."""
    plan.write_text(text)
    os.utime(plan, (0, 0))


def kill(process, dice, longest):
    """Ends a process after a random part of the time that it would take; whether it still ran."""
    time.sleep(dice.random() * longest)
    process.send_signal(dice.choice([signal.SIGKILL, signal.SIGTERM]))
    return process.wait() < 0


def seconds(work):
    before = time.monotonic()
    work()
    return time.monotonic() - before


def built(folder):
    return {name: (folder / "build" / f"acme.{name}").read_bytes() for name in NAMES}


def is_calendar(text):
    return text.startswith(b"BEGIN:VCALENDAR\r\n") and text.endswith(b"END:VCALENDAR\r\n")


def test_a_thousand_kills_leave_whole_artifacts(folder):
    arguments = ["build", "acme.md", "--as-of", "2026-06-15"]
    states = []
    for text in [OTHER, PLAN]:
        save_at_rest(folder / "acme.md", text)
        longest = 1.2 * seconds(lambda: start(folder, *arguments).wait())
        states.append(built(folder))
    dice = random.Random(1)
    killed = 0
    for round in range(1000):
        save_at_rest(folder / "acme.md", [OTHER, PLAN][round % 2])
        killed += kill(start(folder, *arguments), dice, longest)
        now = built(folder)
        # The stamps of a calendar count how often it was changed.
        assert all(is_calendar(now[name]) if name.endswith("ics") else now[name] in [state[name] for state in states] for name in NAMES)
        assert len(temporaries(folder)) <= 1, "what one killed run leaves, the next one takes away"
    assert killed > 300, f"only {killed} of 1000 were still running"
    (folder / "acme.md").write_text(PLAN.replace("Close", "Shut"))
    assert start(folder, *arguments).wait() == 0 and not temporaries(folder)
    assert sorted(path.name for path in (folder / "build").iterdir()) == [f"acme.{name}" for name in NAMES]


def test_killed_writers_leave_a_whole_plan(folder):
    plan = folder / "acme.md"
    texts = [PLAN, PLAN.replace("| 2026-07-24 ", "| ~~2026-07-24~~ 2026-07-30 (review) ")]
    arguments = ["slip", "acme.md", "1", "2026-07-30", "--write", "--reason", "review", "--as-of", "2026-06-15"]
    save_at_rest(plan, PLAN)
    longest = 1.2 * seconds(lambda: start(folder, *arguments).wait())
    after = plan.read_text()
    assert "~~2026-07-24~~ 2026-07-30" in after
    dice = random.Random(2)
    killed = 0
    for _ in range(200):
        save_at_rest(plan, PLAN)
        killed += kill(start(folder, *arguments), dice, longest)
        assert plan.read_text() in (PLAN, after)
        assert len(temporaries(folder)) <= 1
    assert killed > 50
    plan.write_text(PLAN)
    assert start(folder, *arguments).wait() == 0 and not temporaries(folder)


def test_a_folder_that_only_looks_like_ours_is_left(folder):
    for name in [".mutual-", ".mutual-backup", ".mutual-notes-of-the-last-meeting-with-acme"]:
        (folder / "build" / name).mkdir(parents=True)
        (folder / "build" / name / "mine.txt").write_text("mine")
    assert shell(folder, "mutual build acme.md")[0] == 0
    assert len(temporaries(folder)) == 3 and all((path / "mine.txt").exists() for path in temporaries(folder))


# MARK: At once


def test_builds_at_once_do_not_hurt_each_other(folder):
    (folder / "other").mkdir()
    (folder / "other/acme.md").write_text(OTHER)
    states = []
    for plan in ["other/acme.md", "acme.md"]:
        assert shell(folder, f"mutual build {plan} -o build --as-of 2026-06-15")[0] == 0
        states.append(built(folder))
    for _ in range(50):
        runs = [start(folder, "build", plan, "-o", "build", "--as-of", "2026-06-15")
                for plan in ["acme.md", "other/acme.md", "acme.md", "other/acme.md"]]
        assert [run.wait() for run in runs] == [0] * 4
        now = built(folder)
        assert all(is_calendar(now[name]) if name.endswith("ics") else now[name] in [state[name] for state in states] for name in NAMES)
    assert not temporaries(folder)


def test_writers_at_once_lose_nothing(folder):
    for _ in range(30):
        save_at_rest(folder / "acme.md", PLAN)
        runs = [start(folder, "slip", "acme.md", str(step), day, "--write", "--as-of", "2026-06-15")
                for step, day in [(1, "2026-07-30"), (2, "2026-09-04")]]
        statuses = [run.wait() for run in runs]
        text = (folder / "acme.md").read_text()
        # Whoever was told that it is done finds it done; the other was told to run again.
        assert all(status in (0, 2) for status in statuses) and 0 in statuses
        assert [day in text for day in ["2026-07-30", "2026-09-04"]] == [status == 0 for status in statuses]
    assert not temporaries(folder)


@pytest.mark.parametrize("saving", ["rename", "in place"])
def test_a_plan_that_is_saved_while_it_is_read_is_read_whole(folder, saving):
    texts = [PLAN + "".join(f"| Step {i} of {many} | Dana Wu (Buyer) | 2026-07-24 | |\n" for i in range(many)) for many in (900, 2900)]
    plan, done = folder / "acme.md", threading.Event()
    plan.write_text(texts[0])

    def save():
        for round in range(1, 1_000_000):
            if done.is_set():
                return
            target = folder / "acme.md.new" if saving == "rename" else plan
            target.write_bytes(texts[round % 2].encode())
            if saving == "rename":
                target.rename(plan)
            time.sleep(random.uniform(0.002, 0.06))

    writer = threading.Thread(target=save)
    writer.start()
    whole = 0
    try:
        for _ in range(30):
            run = subprocess.run([MUTUAL, "export", "acme.md", "--format", "csv"], cwd=folder, capture_output=True)
            if run.returncode == 2 and saving == "in place":
                assert b"somebody is writing to it" in run.stderr or b"holds no text" in run.stderr
            else:
                assert run.stdout.count(b"\n") in (903, 2903), (run.stdout.count(b"\n"), run.stderr[-300:])
                whole += 1
    finally:
        done.set()
        writer.join()
    assert whole > (3 if saving == "in place" else 29)


def test_a_plan_of_which_half_was_written_just_now_is_read_whole(folder):
    text, plan = "".join(f"| Step {i} | Dana Wu (Buyer) | 2026-07-24 | |\n" for i in range(100)), folder / "acme.md"
    whole = 0
    for _ in range(20):
        plan.write_text(PLAN)
        run = start(folder, "export", "acme.md", "--format", "csv", stdout=subprocess.PIPE)
        time.sleep(0.01)
        with plan.open("a") as file:
            file.write(text)
        whole += run.communicate()[0].count(b"\n") == 103
    # A writer that is itself kept from going on for long leaves half a plan behind.
    assert whole > 10, whole


# MARK: Streams


PRINTING = ["check acme.md", "check acme.md --format json", "check acme.md --format sarif", "export acme.md --format json",
            "summary acme.md --format html", "agenda acme.md", "schedule acme.md", "explain --format markdown", "init", "--help",
            "build acme.md", "slip acme.md 1 +1w", "fmt --diff acme.md"]


@pytest.mark.parametrize("command", PRINTING)
def test_a_reader_that_leaves_is_no_fault(folder, command):
    (folder / "acme.md").write_text(PLAN + "".join(f"| Step {i} | Legal | soon | |\n" for i in range(3000)))
    for reader in ["head -c 1", "true", "sleep 0"]:
        status, told = shell(folder, f"(mutual {command}; echo status $? >&2) 2> told | {reader} > /dev/null; cat told")
        assert told.endswith("status 0\n") and "fault" not in told and "cannot" not in told, told[-500:]


@pytest.mark.parametrize("closing", [">&-", "2>&-", "<&-", ">&- 2>&-", ">&- 2>&- <&-"])
def test_closed_streams_touch_no_file(folder, closing):
    for command in ["build acme.md", "check acme.md", "slip acme.md 1 2026-07-24 --write", "check gone.md", "fmt acme.md"]:
        status, told = shell(folder, f"mutual {command} {closing}")
        assert status in (0, 2), (command, status, told)
        assert (folder / "acme.md").read_text().startswith("# Plan\n\nGoal: ") and not temporaries(folder)
    built = {path.name: path.read_bytes() for path in (folder / "build").iterdir()}
    assert sorted(built) == [f"acme.{name}" for name in NAMES] and all(len(text) > 200 for text in built.values())
