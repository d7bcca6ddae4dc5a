"""A calendar that khal keeps."""

import os
import re
import shutil
import subprocess


class Khal:
    """Its files lie in a folder of its own."""

    def __init__(self, folder):
        self.program = shutil.which("khal")
        assert self.program, "install khal, as Tests/run does where there is a package"
        self.folder = folder
        self.config = folder / "khal.conf"
        self.config.write_text(
            f"[calendars]\n[[plan]]\npath = {folder}/khal/plan\n[locale]\nlocal_timezone = Europe/Berlin\n"
            "default_timezone = Europe/Berlin\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "[sqlite]\npath = :memory:\n[default]\ndefault_calendar = plan\n")
        (folder / "khal/plan").mkdir(parents=True)

    def take(self, calendar):
        """Imports a calendar as its user does."""
        (self.folder / "in.ics").write_bytes(calendar)
        self.do("import", "--batch", "-a", "plan", str(self.folder / "in.ics"))

    def listed(self):
        """Day and title of every event, sorted."""
        lines = self.do("list", "--day-format", "", "--format", "{start-date} {title}", "2026-06-01", "2026-12-31").split("\n")
        # Some versions mark what is cancelled.
        return [re.sub(r"^(\S+) CANCELLED ", r"\1 ", line) for line in sorted(lines) if line]

    def do(self, *arguments):
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "HOME": str(self.folder)}
        command = [self.program, "-c", self.config, *arguments]
        done = subprocess.run(command, capture_output=True, env=environment, timeout=60)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()
