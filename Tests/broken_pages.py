"""Breaks a page on purpose, in one way after another, and expects `pages.py` to find each.

    broken_pages.py SITE    the output folder of `editto build`, with a policy and a form
"""

import pathlib
import re
import shutil
import sys
import tempfile

import playwright.sync_api

import pages

STYLE = ("</head>", '<link rel="stylesheet" href="broken.css"></head>')
# What is broken: what is replaced in the page by what, the rules of broken.css, what has to be found.
IN_BROWSER = {
    "page without language": (' lang="it"', "", "", "light: axe html-has-lang"),
    "headings that skip a level": ("</h1>", "</h1><h4>x</h4>", "", "light: axe heading-order"),
    "content outside landmarks": ("<footer", "<p>x</p><footer", "", "light: axe region"),
    "colours too near each other, in the dark": (*STYLE, "@media (prefers-color-scheme: dark) { main { color: #224 } }", "dark: axe color-contrast"),
    "targets too small, on a phone": (*STYLE, "@media (max-width: 350px) { .toc a { font-size: 6px; padding: 0; line-height: 1 } }", "320 px: axe target-size"),
    "content wider than a phone": (*STYLE, "main { min-width: 380px }", "320 px: wider than the window"),
    "image of another host": ("<h1>", '<img alt="" src="https://elsewhere.example/x.png"><h1>', "", "request of https://elsewhere.example/x.png"),
    "style in an attribute": ("<h1>", '<h1 style="color: red">', "", "Content Security Policy"),
    "script in the page": ("</body>", "<script>x = 1</script></body>", "", "Content Security Policy"),
    "image that is missing": ("<h1>", '<img alt="" src="nothing.png"><h1>', "", "nothing.png: 404"),
    "text that scripts hide": ("<h1>", "<noscript><p>x</p></noscript><h1>", "", "says something else without JavaScript"),
    "list without entries": ("</h1>", "</h1><ul></ul>", "", "nothing in <ul>"),
    "heavy page": ("</body>", "<!-- " + "".join(f"{number * number:x} " for number in range(60_000)) + "--></body>", "", "weighs"),
    "skip link out of reach": ('class="skip"', 'class="skip" tabindex="-1"', "", "the first stop is not"),
    "skip link that stays out of sight": (*STYLE, ".skip:focus { inset-inline-start: -999rem }", "the first stop is not"),
    "skip link to nowhere": ('id="main"', 'id="mian"', "", "does not lead into it"),
    "order that jumps": ("<summary>", '<summary tabindex="3">', "", "light: axe tabindex"),
    "link out of order": (*STYLE, ".toc li:first-child a { visibility: hidden } .toc:focus-within li:first-child a { visibility: visible }", "number"),
    "focus without outline": (*STYLE, ".toc a:focus-visible { outline: none }", "has no outline"),
    "focus out of sight": (*STYLE, ".toc a { position: absolute; left: -9999px }", "is not shown"),
    "focus below something": (*STYLE, ".site-footer { position: fixed; inset: 0 0 0 0 }", "is covered"),
    "box that shows nothing": (*STYLE, ".toc details > ol { display: none }", "Enter does not open and close"),
}
IN_FORM = {
    "field that takes nothing": ('<input type="text"', '<input type="text" readonly', "", "cannot be filled in by keyboard"),
    "choice that takes nothing": ('<input type="checkbox"', '<input type="checkbox" disabled', "", "cannot be filled in by keyboard"),
    "field without label": ("<label", "<b", "", "light: axe label"),
    "form that is sent": ('<section class="form"', '<form action="index.html" novalidate><button>x</button><section class="form"', "", "form-action"),
    "form that asks the page anew": (*STYLE, "input:user-valid { background: url(index.html) }", "data leave the page"),
}
IN_MARKUP = {
    "id given twice": ("<h1>", '<p id="main"></p><h1>', "", "Duplicate ID"),
    "element that is not closed": ("</main>", "<b></main>", "", "error: "),
    "heading of a section left out": ("<h1>", "<section><p>x</p></section><h1>", "", "warning: Section lacks heading"),
    "rule of style that is none": (*STYLE, "main { colour: red }", "“colour”"),
}
IN_ADDRESSES = {
    "link to no file": ('href="../index.html"', 'href="../nothing.html"', "", "no such file"),
    "link to no anchor": ('href="#main"', 'href="#mian"', "", "no such anchor"),
    "anchor missing on another page": ("<h1>", '<a href="../contacts.html#contact-x">x</a><h1>', "", "no such anchor"),
    "link out of the site": ("<h1>", '<a href="../../../x.html">x</a><h1>', "", "no such file"),
    "whole address of no file": ("<h1>", f'<a href="{pages.BASE}nothing/">x</a><h1>', "", "no such file"),
}


class Broken:
    """A copy of a site, in which one page is broken and mended."""

    def __init__(self, site, folder, page):
        self.site, self.page = pathlib.Path(folder, "site"), page
        if not self.site.exists():
            shutil.copytree(site, self.site)
        self.file = self.site / page
        self.text = self.file.read_text(encoding="utf-8")

    def check(self, mistakes, find):
        """The mistakes that are not found."""
        for name, (what, by, style, expected) in mistakes.items():
            assert what in self.text, f"{name}: {what} is not in {self.page}"
            self.file.write_text(self.text.replace(what, by, 1), encoding="utf-8")
            style_sheet = self.file.with_name("broken.css")
            style_sheet.write_text(style, encoding="utf-8")
            found = list(find(self, expected))
            if not any(expected in fault for fault in found):
                yield f"{name}: not found by pages.py, which says {found}"
            style_sheet.unlink()
            self.file.write_text(self.text, encoding="utf-8")


def main(site):
    site = pathlib.Path(site).resolve()
    policy = min(site.glob("*/*/index.html"), key=lambda page: page.stat().st_size).relative_to(site).as_posix()
    form = next(page for page in sorted(site.glob("*/*/form-*.html")) if 'type="checkbox"' in page.read_text(encoding="utf-8")).relative_to(site).as_posix()
    with tempfile.TemporaryDirectory() as folder, playwright.sync_api.sync_playwright() as driver:
        broken, broken_form = Broken(site, folder, policy), Broken(site, folder, form)
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])

        def look(broken, expected):
            # In the view of which something is expected.
            views = [view for view in pages.VIEWS if expected.startswith(view[0] + ":")]
            return pages.look(browser, broken.site, broken.page, views)[0]

        missed = [
            *broken.check(IN_BROWSER, look),
            *broken_form.check(IN_FORM, look),
            *broken.check(IN_MARKUP, lambda broken, _: pages.markup([broken.file, broken.file.with_name("broken.css")])),
            *broken.check(IN_ADDRESSES, lambda broken, _: pages.addresses(broken.site)),
        ]
        browser.close()
    for fault in missed:
        print(fault)
    if missed:
        sys.exit(1)
    print(f"ok -- {len(IN_BROWSER) + len(IN_FORM) + len(IN_MARKUP) + len(IN_ADDRESSES)} pages broken on purpose are found")


if __name__ == "__main__":
    main(sys.argv[1])
