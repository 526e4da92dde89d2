"""Breaks a page on purpose, in one way after another, and expects `pages.py` to find each.

    broken_pages.py SITE    the output folder of `editto build`, from the workspace of `stress.py`
"""

import pathlib
import shutil
import sys
import tempfile

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
    "search whose results nobody sees": (*STYLE, ".results { display: none }", "finds nothing"),
    "button that cannot be reached": (*STYLE, ".copy { display: none }", "copies no citation"),
    "citation without the body": (' data-body="', ' data-nobody="', "", "the citation does not say"),
    "links of one name": ('</h1>', '</h1><a class="permalink" href="#main" aria-label="x">x</a><a class="permalink" href="#main" aria-label="x">x</a>', "", "2 buttons or links have the name x"),
    "button that does not print": (*STYLE, "main .print { display: none }", "the button does not print"),
    "script that is missing": ("text.js", "nothing.js", "", "nothing.js: 404"),
}
IN_TERMS = {
    "button on a line of its own": (*STYLE, ".bound { display: block }", "light: the button of"),
    "meaning that nobody sees": (*STYLE, ".definition { visibility: hidden }", "does not show what it means when it has the focus"),
    "meaning that goes when it is pointed at": (*STYLE, ".definition { pointer-events: none }", "does not show what it means when what it means is pointed at"),
}
IN_FORM = {
    "field that takes nothing": ('<input type="text"', '<input type="text" readonly', "", "cannot be filled in by keyboard"),
    "choice that takes nothing": ('<input type="checkbox"', '<input type="checkbox" disabled', "", "cannot be filled in by keyboard"),
    "field without label": ("<label", "<b", "", "light: axe label"),
    "form that is sent": ('<section class="form"', '<form action="index.html" novalidate><button>x</button><section class="form"', "", "form-action"),
    "form that asks the page anew": (*STYLE, "input:user-valid { background: url(index.html) }", "data leave the page"),
}
IN_SHEET = {
    "sheet longer than a page": (*STYLE, "@media print { .sheet > section { padding-block: 8cm } }", "is printed on"),
    "sheet of another size": (*STYLE, "@page { size: A5 }", "148 × 210 mm"),
    "code of another address": ('">' + pages.BASE + "lungo/social/</a>", '">' + pages.BASE + "lungo/</a>", "", "beneath it stands"),
    "code that cannot be read": (*STYLE, ".qr path { stroke: #eee }", "is read as []"),
}
IN_HOURS = {
    "hours that nobody reads": ("hours.js", "text.js", "", "nothing says whether somebody is there"),
    "patron's day left out": (' data-patron="11-04"', "", "", "2026-11-04T10:00"),
}
IN_SUMMARY = {"rules that are not printed": (*STYLE, "::details-content { content-visibility: hidden !important }", "rules are not printed")}
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
IN_RULES = {
    "permalink to no anchor": ('#art_1__para_2"', '#art_1__para_99"', "", "no such anchor"),
    "permalink to no page": ("lungo/social/#", "lungo/nothing/#", "", "no such file"),
}
IN_FEED = {"entry of no page": ('href="' + pages.BASE + "lungo/social/", 'href="' + pages.BASE + "lungo/nothing/", "", "no such file")}


class Broken:
    """A file that is broken and mended."""

    def __init__(self, site, path):
        self.path, self.file = path, site / path
        self.text = self.file.read_text(encoding="utf-8")

    def check(self, mistakes, find):
        """The mistakes that are not found."""
        for name, (what, by, style, expected) in mistakes.items():
            assert what in self.text, f"{name}: {what} is not in {self.path}"
            self.file.write_text(self.text.replace(what, by, 1), encoding="utf-8")
            style_sheet = self.file.with_name("broken.css")
            style_sheet.write_text(style, encoding="utf-8")
            found = list(find(self, expected))
            if not any(expected in fault for fault in found):
                yield f"{name}: not found by pages.py, which says {found}"
            style_sheet.unlink()
            self.file.write_text(self.text, encoding="utf-8")


def main(site):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(shutil.copytree(site, pathlib.Path(folder, "site"))).resolve()
        policy, form = Broken(copy, "breve/p/index.html"), Broken(copy, "lungo/social/form-a1.html")
        sheet = Broken(copy, "lungo/social/netiquette.html")
        summary = Broken(copy, "lungo/social/summary.html")
        terms = Broken(copy, "parole/p/index.html")
        channels = Broken(copy, "lungo/channels.html")
        rules, feed = Broken(copy, "lungo/social/rules.json"), Broken(copy, "lungo/social/changes.atom")

        def look(broken, expected):
            # In the view of which something is expected.
            views = [view for view in pages.VIEWS if expected.startswith(view[0] + ":")]
            return pages.look(*visits, broken.path, views)[0]

        def markup(broken, _):
            return pages.markup([broken.file, broken.file.with_name("broken.css")])

        def addresses(broken, _):
            return pages.addresses(copy)

        with pages.chromium(copy) as visits:
            missed = [*policy.check(IN_BROWSER, look), *form.check(IN_FORM, look), *sheet.check(IN_SHEET, look), *summary.check(IN_SUMMARY, look), *channels.check(IN_HOURS, look), *terms.check(IN_TERMS, look)]
            # Mended, they are as good as before.
            missed += [*look(policy, ""), *look(form, ""), *look(sheet, ""), *look(summary, ""), *look(channels, ""), *look(terms, "")]
        missed += policy.check(IN_MARKUP, markup)
        for broken, mistakes in [(policy, IN_ADDRESSES), (rules, IN_RULES), (feed, IN_FEED)]:
            missed += broken.check(mistakes, addresses)
    for fault in missed:
        print(fault)
    if missed:
        sys.exit(1)
    print(f"ok -- {sum(map(len, (IN_BROWSER, IN_TERMS, IN_FORM, IN_SHEET, IN_SUMMARY, IN_HOURS, IN_MARKUP, IN_ADDRESSES, IN_RULES, IN_FEED)))} mistakes made on purpose are found")


if __name__ == "__main__":
    main(sys.argv[1])
