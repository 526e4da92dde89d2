"""Publishes policies with their PDFs and reads the PDFs back.

Usage: pdf.py EDITTO REPOSITORY FORMATS WORK. Both bodies and a policy made to be hard are built; each PDF must be tagged, titled, in its
language, with an outline, an address for each provision, attached files, and the text of the page, provision by provision.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pikepdf
import typst
from lxml import html as markup
from PIL import Image

# ---- Reading a PDF ----


class Fonts:
    """What the codes of a page's fonts mean."""

    def __init__(self):
        self.known = {}

    def table(self, font):
        key = font.objgen
        if key not in self.known:
            self.known[key] = self.read(font)
        return self.known[key]

    @staticmethod
    def read(font):
        assert font.Subtype == "/Type0" and font.Encoding == "/Identity-H", "fonts are read by their glyphs' numbers"
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert any(key in descriptor for key in ("/FontFile2", "/FontFile3")), f"{font.BaseFont} is not embedded"
        table = {}
        text = font.ToUnicode.read_bytes().decode("latin-1")
        word = lambda digits: bytes.fromhex(digits).decode("utf-16-be")
        for part in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
            for code, value in re.findall(r"<(\w+)>\s*<(\w+)>", part):
                table[int(code, 16)] = word(value)
        for part in re.findall(r"beginbfrange(.*?)endbfrange", text, re.S):
            for first, last, value in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", part):
                for step in range(int(last, 16) - int(first, 16) + 1):
                    start = word(value)
                    table[int(first, 16) + step] = start[:-1] + chr(ord(start[-1]) + step)
        return table


def marked_texts(page, fonts):
    """The text of each piece of marked content of a page, by its number; under None what stands on the page but is no text."""
    texts, open_, font = {}, [], None
    resources = page.Resources.get("/Font", {})

    def add(text):
        number = next((entry[0] for entry in reversed(open_) if entry[0] is not None), None)
        if any(entry[1] == "actual" for entry in open_):
            return
        if any(entry[1] == "artifact" for entry in open_):
            number = None
        assert number is not None or open_, f"«{text}» belongs to nothing"
        texts[number] = texts.get(number, "") + text

    def run(content, resources):
        nonlocal font
        for operands, operator in pikepdf.parse_content_stream(content):
            name = str(operator)
            if name in ("BDC", "BMC"):
                properties = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}
                if "/ActualText" in properties:
                    add(str(properties["/ActualText"]))
                hidden = "artifact" if operands[0] == "/Artifact" else "actual" if "/ActualText" in properties else ""
                open_.append((int(properties["/MCID"]) if "/MCID" in properties else None, hidden))
            elif name == "EMC":
                open_.pop()
            elif name == "Tf":
                font = fonts.table(resources.get("/Font", {})[operands[0]])
            elif name in ("Tj", "TJ"):
                for piece in operands[0] if name == "TJ" else [operands[0]]:
                    if isinstance(piece, pikepdf.String):
                        codes = bytes(piece)
                        for place in range(0, len(codes), 2):
                            add(font.get(int.from_bytes(codes[place : place + 2], "big"), ""))
            elif name == "Do":
                form = resources.XObject[operands[0]]
                if form.Subtype == "/Form":
                    run(form, form.get("/Resources", resources))

    run(page, page.Resources)
    return texts


class Document:
    def __init__(self, path):
        self.pdf = pikepdf.open(path)
        fonts = Fonts()
        self.pages = {page.objgen: number for number, page in enumerate(self.pdf.pages)}
        self.texts = [marked_texts(page, fonts) for page in self.pdf.pages]
        self.root = self.pdf.Root.StructTreeRoot

    def elements(self, of=None):
        """Every structure element with its depth, in order."""
        for kid in self.kids(self.root if of is None else of):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield kid
                yield from self.elements(kid)

    @staticmethod
    def kids(element):
        kids = element.get("/K", [])
        return list(kids) if isinstance(kids, pikepdf.Array) else [kids]

    def pieces(self, element, skip=lambda element: False, page=None):
        """The pieces of text of a structure element: (text, page)."""
        page = self.pages.get(element.Pg.objgen, page) if "/Pg" in element else page
        for kid in self.kids(element):
            if isinstance(kid, int):
                yield self.texts[page].get(kid, ""), page
            elif kid.get("/Type") == "/MCR":
                place = self.pages[kid.Pg.objgen] if "/Pg" in kid else page
                yield self.texts[place].get(int(kid.MCID), ""), place
            elif "/S" in kid and not skip(kid):
                yield from self.pieces(kid, skip, page)

    def text(self, element):
        return "".join(text for text, _ in self.pieces(element))

    def destinations(self):
        found = {}

        def walk(node):
            for index in range(0, len(node.get("/Names", [])), 2):
                place = node.Names[index + 1]
                found[str(node.Names[index])] = self.pages[(place if isinstance(place, pikepdf.Array) else place.D)[0].objgen]
            for kid in node.get("/Kids", []):
                walk(kid)

        walk(self.pdf.Root.Names.Dests)
        return found

    def body(self):
        """The text of the policy after the table of contents, one (character, page) each, without white space.

        Left out are footnotes, their numbers, and the signs of lists whose items have no number.
        """

        def skip(element):
            if element.S in ("/TOC", "/Note", "/FENote", "/Title"):
                return True
            if element.S != "/Lbl":
                return False
            return any(kid.S == "/Link" for kid in self.elements(element)) or self.text(element).strip() in "–•"

        whole = self.kids(self.root)[0]
        kids = self.kids(whole)
        start = next(index for index, kid in enumerate(kids) if kid.S == "/TOC")
        for kid in kids[start + 1 :]:
            if not skip(kid):
                for text, page in self.pieces(kid, skip, None):
                    for character in squeezed(text):
                        yield character, page


def squeezed(text):
    return re.sub(r"[\s\u00ad\u200b]+", "", text)


# ---- Reading a page ----


def provisions(page):
    """The provisions of a page, each with the text up to the next: (eId, text without white space)."""
    text = markup.parse(str(page)).getroot().xpath("//div[@class='text']")[0]
    for other in text.xpath(".//*[contains(concat(' ', @class, ' '), ' rule ') or @class='permalink']"):
        tail = other.tail or ""
        before = other.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            other.getparent().text = (other.getparent().text or "") + tail
        other.getparent().remove(other)
    for item in text.xpath(".//ol[not(@class)]/li"):
        number = item.getparent().index(item) + 1
        item.text = f"{number}." + (item.text or "")
    found = [["", ""]]

    def walk(element):
        if element.get("id"):
            found.append([element.get("id"), ""])
        found[-1][1] += element.text or ""
        for inner in element:
            walk(inner)
            found[-1][1] += inner.tail or ""

    walk(text)
    return [(name, squeezed(text)) for name, text in found]


# ---- What must hold ----


def same_text(document, page, path):
    """Every provision of a page stands in the PDF with its text, in order, and its eId leads there; gives the eIds."""
    expected = provisions(page)
    names = [name for name, _ in expected if name]
    destinations = document.destinations()
    assert set(destinations) == set(names), f"{path}: {set(destinations) ^ set(names)}"

    body = list(document.body())
    characters = "".join(character for character, _ in body)
    place = 0
    for name, text in expected:
        got = characters[place : place + len(text)]
        assert got == text, f"{path}: {name}: the page says\n{text}\nand the PDF\n{got}"
        if name and text:
            page = body[place][1]
            assert destinations[name] == page, f"{name} leads to page {destinations[name] + 1}, and stands on {page + 1}"
        place += len(text)
    assert place == len(characters), f"{path}: only in the PDF: {characters[place:]}"
    return names


def check(folder, language, title, links):
    path = folder / "policy.pdf"
    document = Document(path)
    pdf = document.pdf
    assert pdf.Root.MarkInfo.Marked, "not tagged"
    assert pdf.Root.Lang == language, pdf.Root.Lang
    assert pdf.Root.ViewerPreferences.DisplayDocTitle, "the window shows the file's name"
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == title, metadata["dc:title"]
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
        assert metadata["dc:language"] in (language, [language], {language}), metadata["dc:language"]
    assert str(pdf.docinfo["/Title"]) == title if "/Title" in pdf.docinfo else True

    names = same_text(document, folder / "index.html", path)
    assert provisions(folder / "print.html") == provisions(folder / "index.html"), "the page to print has another text"
    assert not markup.parse(str(folder / "print.html")).getroot().xpath("//*[contains(@class, 'rule')]")

    # The tree: one title, headings without a gap, lists, tables with headers, links that say where they lead.
    elements = list(document.elements())
    kinds = [str(element.S) for element in elements]
    assert kinds.count("/Title") == 1
    levels = [int(kind[2:]) for kind in kinds if re.fullmatch(r"/H\d", kind)]
    assert levels[0] == 1 and all(after - before <= 1 for before, after in zip(levels, levels[1:])), levels
    page = markup.parse(str(folder / "index.html")).getroot().xpath("//div[@class='text']")[0]
    headings = [squeezed("".join(h.itertext())) for h in page.xpath(".//h2|.//h3|.//h4|.//h5|.//h6")]
    tagged = [squeezed(document.text(element)) for element in elements if re.fullmatch(r"/H\d", str(element.S))]
    assert tagged[1:] == headings, "the first heading is the contents', the others are the page's"
    in_rules = "ancestor::*[contains(concat(' ', @class, ' '), ' rule ')]"
    assert kinds.count("/LI") == len(page.xpath(f".//li[not({in_rules})]")), "list items"
    assert kinds.count("/LBody") == kinds.count("/LI")
    tables = page.xpath(f".//table[not({in_rules})]")
    assert kinds.count("/Table") == len(tables)
    heads = [element for element in elements if element.S == "/TH"]
    assert len(heads) == sum(len(table.xpath(".//th")) for table in tables)
    for head in heads:
        attributes = head.get("/A")
        attributes = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
        assert any(entry.get("/Scope") == "/Column" for entry in attributes), "a header cell of no column"
    count = 0
    for leaf in pdf.pages:
        for annotation in leaf.get("/Annots", []):
            assert annotation.Subtype == "/Link" and str(annotation.Contents), "a link without its words"
            count += "/A" in annotation
    assert count >= links, f"{count} links lead to the Web"
    for element in elements:
        if element.S == "/Figure":
            assert str(element.Alt), "a picture without its words"

    outlined = []

    def outline(item):
        while item is not None:
            outlined.append(squeezed(str(item.Title)))
            if "/First" in item:
                outline(item.First)
            item = item.get("/Next")

    outline(pdf.Root.Outlines.First)
    assert [line for line in outlined if line in headings] == headings, "the outline is not the page's headings"

    # The attachments are the published files, byte by byte, and the footer's digest is the text's.
    attached = {str(entry.get("/UF", entry.get("/F"))): entry for entry in pdf.Root.AF}
    assert set(attached) == {"rules.json", "policy.akn.xml"}, set(attached)
    for name, relationship in [("rules.json", "/Data"), ("policy.akn.xml", "/Alternative")]:
        entry = attached[name]
        assert entry.AFRelationship == relationship and str(entry.Desc)
        assert entry.EF.F.read_bytes() == (folder / name).read_bytes(), f"{name} is not the published file"
    digest = hashlib.sha256((folder / "policy.akn.xml").read_bytes()).hexdigest()
    whole = squeezed("".join(document.text(kid) for kid in document.kids(document.kids(document.root)[0])[:12]))
    assert digest in whole, "the cover does not say the digest of the text"
    institution = markup.parse(str(folder / "index.html")).getroot().xpath("//p[@class='owner']")[0].text_content()
    for number, texts in enumerate(document.texts[1:], 2):
        frame = squeezed(texts[None])
        for part in [institution, title, f"pagina {number} di {len(pdf.pages)}", digest[:16]]:
            assert squeezed(part) in frame, f"page {number}: «{part}» is not at its head or foot: {frame}"
    # What the package pdfua can tell of PDF/UA-1: 16 of its 106 rules.
    run = subprocess.run([Path(sys.executable).parent / "pdfua", "check", path], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout
    return len(pdf.pages), len(names)


def check_form(path):
    """A form says what its page says, field by field, and keeps to the same standards as the text."""
    document = Document(path)
    page = markup.parse(str(path.with_suffix(".html"))).getroot()
    title = page.xpath("//h1")[0].text_content()
    language = page.get("lang")
    with document.pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == title, metadata["dc:title"]
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
    assert document.pdf.Root.MarkInfo.Marked and document.pdf.Root.Lang == language
    elements = list(document.elements())
    kinds = [str(element.S) for element in elements]
    assert kinds.count("/Title") == 1
    options = page.xpath("//section[@class='form']//div[@class='option']")
    assert kinds.count("/LI") == len(options) + len(page.xpath("//main/ul[not(@class)]/li | //main/ol/li")), "boxes to tick"
    # What stands in the form, in its order.
    text = squeezed("".join(document.text(kid) for kid in document.kids(document.root)))
    institution = page.xpath("//p[@class='owner']")[0].text_content()
    fields = page.xpath("//section[@class='form']//label | //section[@class='form']//legend | //div[@class='signature']/p")
    place = 0
    for part in [institution, title, *[field.text_content().replace(") (", ", ") for field in fields]]:
        found = text.find(squeezed(part), place)
        assert found >= 0, f"{path}: «{part}» is missing, or in another place"
        place = found + len(squeezed(part))
    for address in page.xpath("//main/dl//a/@href"):
        assert any(str(note.A.URI) == address for leaf in document.pdf.pages for note in leaf.get("/Annots", [])), address
    run = subprocess.run([Path(sys.executable).parent / "pdfua", "check", path], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout
    assert str(path.name) in path.with_suffix(".html").read_text(), "the page does not link the PDF"


# ---- A policy that is hard ----

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter"
HARD = [
    "Straße, Größe, Übermaß, ÄÖÜ äöü ß, «garçon», œuvre, Noël, où, naïveté, l'été, Łódź, ελληνικά, кириллица.",
    "Segni: # $ * _ @ < > // /* */ ` ~ ^ & % \\ \\\\ \" ' -- --- ... [x] {y} (z) = + https://esempio.it/a_b#c <!- 100 % €",
    f"Una parola lunga, {LONG}, sta nella riga.",
    "*Corsivo*, **grassetto**, `codice # con \\ segni`, e tutto ***insieme***.",
]


def hard_policy(folder):
    body = folder / "policies" / "prova"
    policy = body / "social-media"
    policy.mkdir(parents=True)
    (body / "body.md").write_text(
        "---\ndocumento: ente\nnome: \"Comune di #Prova \\\"$x$\\\"\"\ntipo: comune\nindirizzo:\n  via: Via Roma 1\n  cap: '24050'\n"
        "  citta: Prova\nsito: https://www.comune.prova.it\nlogo: logo.svg\n---\n")
    (body / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90000 120000" width="90000" height="120000">'
        '<rect width="90000" height="120000" fill="#036"/></svg>')
    (body / "contacts.md").write_text("---\ndocumento: contatti\ncontatti: []\n---\n")
    (body / "channels.md").write_text("---\ndocumento: canali\ncanali: []\n---\n")
    (body / "references.md").write_text("---\ndocumento: riferimenti\nriferimenti: []\n---\n")
    (policy / "policy.md").write_text(
        "---\ndocumento: policy\ntitolo: Regolamento di prova\nlingua: it\nnumerazione: continua\nstato: bozza\n---\n")
    lines = ["---", "documento: sezione", "titolo: Prove", "---", ""]
    for number in range(1, 301):
        ordinal = f"{number}"
        lines += [f"## Art. {ordinal} – Prova numero {number}", ""]
        lines += [f"1. {HARD[number % len(HARD)]}", ""]
        lines += ["2. Gli utenti trovano qui:", "", "   - a) la prima lettera, secondo il D.Lgs. 33/2013;"]
        lines += ["", "     1) un numero;", "     2) un altro numero;", "", f"   - b) {HARD[(number + 1) % len(HARD)]}", ""]
        if number % 50 == 0:
            lines += ["3. Secondo la tabella:", "", f"   | Voce # | {LONG} | Numero |", "   | --- | :---: | ---: |"]
            lines += [f"   | riga {row} | {LONG} «x» | {row * 1000} |" for row in range(1, 40)] + [""]
            lines += ["   - un punto;", "   - un altro:", "     - dentro;", "       - più dentro;", ""]
    (policy / "10-prove.md").write_text("\n".join(lines))


def build(editto, workspace, out, *options):
    run = subprocess.run(
        [editto, "build", "--pdf", "--date", "2026-01-01", "--out", str(out), *options], cwd=workspace, capture_output=True,
        text=True)
    assert run.returncode == 0, run.stderr[-3000:]
    return run


def golden_cases(formats, template, work):
    """The documents of all golden cases, of which some could not be published, are made and have the text of their page."""
    folder = work / "golden"
    folder.mkdir()
    shutil.copy(template, folder / "template.typ")
    cases = sorted(formats.glob("*.policy.typ"))
    for case in cases:
        name = case.name.removesuffix(".policy.typ")
        for file in ["policy.typ", "rules.json", "policy.akn.xml"]:
            shutil.copy(formats / f"{name}.{file}", folder / file)
        for picture in re.findall(r'"/(assets/[^"]+)"', case.read_text()):
            (folder / picture).parent.mkdir(parents=True, exist_ok=True)
            if picture.endswith(".svg"):
                (folder / picture).write_text('<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>')
            else:
                Image.new("RGB", (30, 20), "navy").save(folder / picture, format="PNG")
        compiler = typst.Compiler(root=str(folder), ignore_system_fonts=True)
        try:
            compiler.compile(
                str(folder / "policy.typ"), output=str(folder / "policy.pdf"), format="pdf", pdf_standards=["ua-1", "a-3a"])
        except typst.TypstError as error:
            raise AssertionError(f"{name}: {error.diagnostic}") from None
        same_text(Document(folder / "policy.pdf"), formats / f"{name}.index.html", name)
    assert len(cases) > 100, len(cases)
    print(f"ok -- {len(cases)} golden cases: PDFs with the text of the page")


def remade_where_changed(editto, workspace, work):
    """A program that stands for Typst counts how often it is called."""
    programs, calls = work / "programs", work / "calls"
    programs.mkdir()
    (programs / "typst").write_text(
        f'#!/bin/sh\n[ "$1" = --version ] && exec echo "typst $VERSION"\necho called >>{calls}\nfor last; do :; done\necho pdf >"$last"\n')
    (programs / "typst").chmod(0o755)
    out, before = work / "remade", os.environ["PATH"]
    os.environ["VERSION"] = "0.99.0 (abc1234)"
    os.environ["PATH"] = f"{programs}:{before}"

    def count():
        build(editto, workspace, out)
        return len(calls.read_text().splitlines())

    assert (count(), count()) == (1, 1), "made again although nothing changed"
    template = workspace / "templates" / "policy.typ"
    template.write_text(template.read_text() + "\n")
    assert count() == 2, "not made again after the template changed"
    text = workspace / "policies" / "prova" / "social-media" / "10-prove.md"
    text.write_text(text.read_text() + "\n4. Un comma in più.\n")
    assert count() == 3, "not made again after the text changed"
    (out / "prova" / "social-media" / "policy.pdf").write_text("other")
    assert count() == 4, "a PDF that is not the one that was written was published again"
    os.environ["VERSION"] = "0.14.9 (abc1234)"
    assert count() == 4, "a program that is too old was asked for a PDF"
    os.environ["PATH"] = before
    print("ok -- a PDF is made again where its input changed, and only there")


def without_typst(editto, repository, work):
    out = work / "without"
    run = subprocess.run(
        [editto, "build", "--pdf", "--language", "en", "--date", "2026-01-01", "--out", str(out)], cwd=repository,
        env={**os.environ, "PATH": "/nowhere"}, capture_output=True, text=True)
    assert run.returncode == 2 and "pip install typst" in run.stderr.splitlines()[-1], run.stderr
    pages = list(out.glob("*/*/index.html"))
    assert len(pages) == 2 and not list(out.glob("*/*/*.pdf"))
    assert not any(".pdf" in page.read_text() for page in out.glob("*/*/*.html")), "a link to a PDF that is not there"
    assert all((page.parent / "print.html").exists() and "print.html" in page.read_text() for page in pages)
    print("ok -- without Typst a sentence says how to get it, and everything else is published")


def refused(editto, workspace, work):
    out = work / "refused"
    (workspace / "templates" / "policy.typ").write_text("#let policy(..rest) = panic(\"not today\")\n")
    run = subprocess.run(
        [editto, "build", "--pdf", "--language", "en", "--out", str(out)], cwd=workspace, capture_output=True, text=True)
    assert run.returncode == 2 and "prova/social-media/policy.pdf" in run.stderr and "error" in run.stderr, run.stderr
    assert not out.exists() and not list(work.glob("refused*")), "something was left behind"
    print("ok -- what Typst refuses is not published, and the command says why")


def main():
    editto, repository, formats, work = sys.argv[1], *map(Path, sys.argv[2:])
    os.environ["PATH"] = f"{Path(sys.executable).parent}:{os.environ['PATH']}"

    build(editto, repository, work / "site")
    for body, title, links in [
        ("asst-lodi", "Regolamento per l'uso dei social media", 1),
        ("orio-al-serio", "Regolamento per l'uso e la gestione delle pagine istituzionali del Comune nei social network", 8),
    ]:
        pages, count = check(work / "site" / body / "social-media", "it", title, links)
        print(f"ok -- {body}: a PDF of {pages} pages, {count} provisions with the text of the page")

    hard = work / "hard"
    hard.mkdir()
    shutil.copytree(repository / "templates", hard / "templates")
    shutil.copytree(repository / "site" / "assets", hard / "site" / "assets")
    shutil.copy(repository / "site" / "site.yml", hard / "site")
    hard_policy(hard)
    build(editto, hard, work / "hard-site")
    pages, count = check(work / "hard-site" / "prova" / "social-media", "it", "Regolamento di prova", 300)
    print(f"ok -- 300 articles: a PDF of {pages} pages, {count} provisions with the text of the page")

    golden_cases(formats, repository / "templates" / "policy.typ", work)

    forms = sorted((work / "site").glob("*/*/form-*.pdf"))
    assert len(forms) == len(list((work / "site").glob("*/*/form-*.html"))) == 3
    for form in forms:
        check_form(form)
    print(f"ok -- {len(forms)} forms: PDFs with the fields of the page")

    again = work / "another folder"
    os.environ.update(TZ="Pacific/Auckland", LC_ALL="C")
    build(editto, repository, again)
    for path in (work / "site").glob("*/*/*.pdf"):
        assert path.read_bytes() == (again / path.relative_to(work / "site")).read_bytes(), f"{path} is not the same again"
    print("ok -- PDFs are the same bytes in another folder and time zone")
    remade_where_changed(editto, hard, work)
    without_typst(editto, repository, work)
    refused(editto, hard, work)


main()
