"""Writes the Hugo site that is equivalent to a workspace of `generate.py`.

    python3 generate_hugo.py WORKSPACE DIR

One content page for each HTML page that Editto publishes: the index, and for each body its own page, the policy's full
text, summary and netiquette, channels, contacts, references, questions and a page for each form. The text is the same Markdown; links by name
are resolved here and lists are written out, so that Hugo is spared both. Rule blocks stay in as fenced code. Hugo is
not asked for what only Editto makes: ids of commi, citations in plain text, checks, cases, rules.json, channels.json.

It reads the front matter that `generate.py` writes, line by line; it is no reader of YAML.
"""

import argparse
import re
import shutil
from pathlib import Path

HERE = Path(__file__).resolve().parent
LINK = re.compile(r"\[([^\]]*)\]\((contact|ref|term|rule|form)?[:#]([^)#]*)#?([^)]*)\)")
ACTIVE = re.compile(r"^( *)\[\]\(channels:active\)$", re.M)
RULE = re.compile(r"^ *```regola\n(.*?)^ *```", re.M | re.S)
PLACE = re.compile(r"^## (Art\. .+)|^(\d+)\. |^ *id: (.+)", re.M)
WAYS = {
    "email": "email", "pec": "pec", "phone": "telefono", "url": "indirizzo-web", "hours": "orario", "address": "indirizzo",
    "name": "nome",
}
MEASURES = {
    "legge": "legge", "decreto-legislativo": "decreto.legislativo", "dpr": "decreto.del.presidente.della.repubblica",
}

CONFIGURATION = """\
baseURL = "https://policy.example/"
title = "Le policy dei social media"
defaultContentLanguage = "it"
disableKinds = ["taxonomy", "term", "RSS", "robotsTXT", "404"]
minify.minifyOutput = false

[markup]
highlight.codeFences = false
goldmark.extensions.typographer.disable = true
goldmark.extensions.linkify = false
goldmark.extensions.taskList = false
tableOfContents = { startLevel = 2, endLevel = 3 }
"""

# The same elements as templates/page.mustache.
LAYOUT = """\
<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}{{ with .Params.name }} – {{ . }}{{ end }}</title>
<meta name="description" content="{{ .Description }}">
<meta property="og:type" content="website">
<meta property="og:title" content="{{ .Title }}{{ with .Params.name }} – {{ . }}{{ end }}">
<meta property="og:description" content="{{ .Description }}">
<meta property="og:site_name" content="{{ site.Title }}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/style.css">
</head>
<body id="top">
<a class="skip" href="#main">Vai al contenuto</a>
<header class="site-header">
{{ with .Params.website }}<div class="slim"><div class="wrap">
<a href="/">{{ site.Title }}</a>
<a class="external" href="{{ . }}">Sito istituzionale</a>
</div></div>{{ end }}
<div class="brand"><div class="wrap">
<p>{{ with .Params.body }}<a href="/{{ . }}/">{{ $.Params.name }}</a>{{ else }}{{ site.Title }}{{ end }}</p>
</div></div>
{{ with .Params.body }}<nav class="sections" aria-label="Pagine del regolamento"><div class="wrap">
<ul>
<li><a href="/{{ . }}/social-media/summary/">In breve</a></li>
<li><a href="/{{ . }}/social-media/">Testo</a></li>
<li><a href="/{{ . }}/social-media/channels/">Canali</a></li>
<li><a href="/{{ . }}/social-media/contacts/">Contatti</a></li>
<li><a href="/{{ . }}/social-media/references/">Riferimenti</a></li>
<li><a href="/{{ . }}/social-media/faq/">Domande</a></li>
<li><a href="/{{ . }}/social-media/form-a1/">Modulo A1</a></li>
</ul>
</div></nav>{{ end }}
</header>
{{ with .Params.body }}<nav class="breadcrumb wrap" aria-label="Percorso">
<ol>
<li><a href="/">{{ site.Title }}</a></li>
<li><a href="/{{ . }}/">{{ $.Params.name }}</a></li>
<li><span aria-current="page">{{ $.Title }}</span></li>
</ol>
</nav>{{ end }}
<main class="wrap" id="main" tabindex="-1">
<h1>{{ .Title }}</h1>
{{ if .Params.contents }}<nav class="contents" aria-label="Indice">{{ .TableOfContents }}</nav>{{ end }}
{{ .Content }}
</main>
<footer class="site-footer">
<div class="wrap">
<p class="owner"><strong>{{ with .Params.name }}{{ . }}{{ else }}{{ site.Title }}{{ end }}</strong></p>
<p>Questa pagina aiuta a leggere il testo: fa fede l’atto firmato dall’ente.</p>
{{ with .Params.website }}<nav aria-label="Collegamenti dell’ente">
<ul>
<li><a href="{{ . }}/trasparenza" data-element="transparency-link">Amministrazione trasparente</a></li>
<li><a href="{{ . }}/privacy" data-element="privacy-policy-link">Informativa privacy</a></li>
<li><a href="{{ . }}/accessibilita" data-element="accessibility-link">Dichiarazione di accessibilità</a></li>
</ul>
</nav>{{ end }}
<p class="small"><a href="#top">Torna all’inizio</a> <span>Pubblicato con Hugo {{ hugo.Version }}</span></p>
</div>
</footer>
</body>
</html>
"""


def split(text):
    """Front matter and text of a file."""
    _, front, rest = text.split("---\n", 2)
    return front, rest.strip("\n")


def fields(front):
    """The keys at the margin."""
    return dict(line.split(": ", 1) for line in front.splitlines() if ": " in line and line[0] != " ")


def entries(front):
    """The entries of a list: a dictionary for each `- id:`."""
    found = []
    for line in front.splitlines():
        key, _, value = line.lstrip(" -").partition(": ")
        if line.startswith("  - id:"): found.append({})
        if line.startswith("  ") and found: found[-1][key] = value
    return found


def vocabulary(text):
    """Label and definition of each term, in Italian."""
    terms = {}
    for block in text.split("  - id: ")[1:]:
        label = re.search(r'etichetta: \{ it: "([^"]+)"', block)[1]
        definition = re.search(r'      it: "([^"]+)"', block)[1]
        terms[block.split("\n", 1)[0]] = f"**{label}**: {definition}"
    return terms


class Body:
    """A body of the workspace, with what its links by name mean."""

    def __init__(self, folder, terms):
        self.id, self.terms = folder.name, terms
        read = lambda path: split((folder / path).read_text(encoding="utf-8"))
        self.identity, self.introduction = fields(read("body.md")[0]), read("body.md")[1]
        self.contacts = {entry["id"]: entry for entry in entries(read("contacts.md")[0])}
        self.channels = entries(read("channels.md")[0])
        self.references = {entry["id"]: entry for entry in entries(read("references.md")[0])}
        head, preamble = read("social-media/policy.md")
        self.policy = fields(head)
        self.sections = [read(f"social-media/{path.name}") for path in sorted((folder / "social-media").glob("[0-9]*.md"))]
        self.faq = read("social-media/faq.md")[1]
        form, self.form_text = read("social-media/forms/a1.md")
        self.form, self.fields = fields(form), re.findall(r"etichetta: ([^,]+), tipo: ([^,]+)", form)
        parts = [f"## Sezione {fields(front)['numero']} – {fields(front)['titolo']}\n\n{text}" for front, text in self.sections]
        self.text = "\n\n".join([preamble, *parts])
        self.rules = self.provisions(self.text)

    @staticmethod
    def provisions(text):
        """The provision of each rule."""
        article = comma = ""
        rules = {}
        for match in PLACE.finditer(text):
            heading, number, rule = match.groups()
            if heading: article = heading.split()[1]
            elif number: comma = number
            else: rules[rule] = f"art_{article}__para_{comma}"
        return rules

    # Links

    def resolve(self, text):
        """Markdown without links by name."""
        listed = [f"- [{channel['nome']}, {channel['piattaforma']}]({channel['indirizzo-web']})" for channel in self.channels]
        text = ACTIVE.sub(lambda match: "\n".join(match[1] + line for line in listed), text)
        return LINK.sub(self.link, text)

    def link(self, match):
        text, scheme, id, part = match.groups()
        match scheme:
            case "contact": return self.way(self.contacts[id], part)
            case "ref": return f"[{text}]({self.address(self.references[id])})"
            case "term": return self.terms[id]
            case "rule": return self.provision(text, self.rules[id])
            case "form": return f"[{text or self.form['titolo']}](/{self.id}/social-media/form-{id}/)"
        return self.provision(text, id)

    def provision(self, text, id):
        article, _, comma = id.removeprefix("art_").partition("__para_")
        name = f"art. {article}" + (f", comma {comma}" if comma else "")
        return f"[{text or name}](/{self.id}/social-media/#art_{article})"

    @staticmethod
    def way(contact, part):
        """One way to reach a contact: the one that is asked for, else the first."""
        key = WAYS.get(part) or next(key for key in WAYS.values() if key in contact)
        value = contact[key]
        match key:
            case "email" | "pec": return f"[{value}](mailto:{value})"
            case "telefono": return f"[{value}](tel:{value.replace(' ', '')})"
            case "indirizzo-web": return f"[{value}]({value})"
        return value

    def address(self, act):
        """The official text of an act."""
        if act["tipo"] == "regolamento-ue":
            year, number = act["numero"].split("/")
            return f"https://eur-lex.europa.eu/eli/reg/{year}/{number}/oj"
        if act["tipo"] not in MEASURES: return self.identity["sito"]
        return f"https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:{MEASURES[act['tipo']]}:{act['data']};{act['numero']}"

    # Pages

    def pages(self):
        """Path, title and Markdown of each page."""
        identity, name = self.identity, self.identity["nome"]
        about = [f"- {key}: {value}" for key, value in identity.items() if key not in ("documento", "nome", "indirizzo")]
        yield "_index.md", name, "\n".join([self.introduction, *about, "", f"- [{self.policy['titolo']}](/{self.id}/social-media/)"])
        text = re.sub(r"^## (Art\. (\S+).*)", r"### \1 {#art_\2}", self.resolve(self.text), flags=re.M)
        yield "social-media/_index.md", self.policy["titolo"], text
        yield "social-media/summary.md", "In breve", self.summary()
        yield "social-media/netiquette.md", "Netiquette", self.netiquette()
        yield "social-media/channels.md", "Canali ufficiali", "\n\n".join(map(self.channel, self.channels))
        yield "social-media/contacts.md", "Contatti", "\n\n".join(map(self.contact, self.contacts.values()))
        yield "social-media/references.md", "Riferimenti normativi", "\n".join(
            f"- [{act['tipo']} {act['data']}, n. {act['numero']}]({self.address(act)}), {act['titolo']}" for act in self.references.values())
        yield "social-media/faq.md", "Domande frequenti", self.resolve(self.faq)
        rows = "\n".join(f"| {label} | {kind} |" for label, kind in self.fields)
        yield "social-media/form-a1.md", self.form["titolo"], f"{self.resolve(self.form_text)}\n\n| Campo | Tipo |\n| --- | --- |\n{rows}"

    def summary(self):
        """The accounts, what each rule says, the offices: what the page of the summary holds."""
        lines = ["## Quali profili sono autentici", ""]
        lines += [f"- [{channel['nome']}]({channel['indirizzo-web']}): {channel['finalita']}" for channel in self.channels]
        lines += ["", "## Che cosa dicono le regole", ""]
        for match in RULE.finditer(self.text):
            facts = [line.strip() for line in match[1].splitlines()]
            rule = facts[0].removeprefix("id: ")
            lines.append(f"- **{facts[1]}** {'; '.join(facts[2:])} – {self.provision('', self.rules[rule])}")
        lines += ["", "## A chi rivolgersi", ""]
        lines += [f"- {contact['nome']}: {self.way(contact, '')}" for contact in self.contacts.values()]
        return "\n".join(lines)

    def netiquette(self):
        """What each rule says with where it stands, and how to reach the offices: what the sheet holds, but for its QR code."""
        lines = ["## Che cosa dicono le regole", ""]
        for match in RULE.finditer(self.text):
            facts = [line.strip() for line in match[1].splitlines()]
            rule = facts[0].removeprefix("id: ")
            lines.append(f"- **{facts[1]}** – {self.provision('', self.rules[rule])}")
        lines += ["", "## A chi rivolgersi", ""]
        lines += [f"- {contact['nome']}: {self.way(contact, '')}" for contact in self.contacts.values()]
        return "\n".join(lines)

    @staticmethod
    def channel(channel):
        url = channel["indirizzo-web"]
        rows = [f"- {key}: {channel[key]}" for key in ("piattaforma", "finalita", "stato", "commenti")]
        return "\n".join([f"## {channel['nome']}", "", f"[{url}]({url})", "", *rows])

    def contact(self, contact):
        rows = [f"- {key}: {self.way(contact, way)}" for way, key in WAYS.items() if key in contact and way != "name"]
        return "\n".join([f"## {contact['nome']}", "", *rows, "", contact.get("nota", "")])


def page(title, text, body=None):
    """A content file."""
    front = [f'title: "{title}"', f'description: "{title}"']
    if body: front += ["params:", f"  body: {body.id}", f'  name: "{body.identity["nome"]}"', f"  website: {body.identity['sito']}"]
    if body and text.count("## ") > 2: front.append("  contents: true")
    return "---\n" + "\n".join(front) + "\n---\n\n" + text + "\n"


def generate(workspace, folder):
    """Writes the site and gives the number of its pages."""
    workspace, folder = Path(workspace), Path(folder)
    content = folder / "content"
    (folder / "layouts").mkdir(parents=True, exist_ok=True)
    (folder / "hugo.toml").write_text(CONFIGURATION, encoding="utf-8")
    (folder / "layouts" / "all.html").write_text(LAYOUT, encoding="utf-8")
    shutil.copytree(workspace / "site" / "assets", folder / "static" / "assets", dirs_exist_ok=True)
    terms = vocabulary((workspace / "policies" / "vocabulary.md").read_text(encoding="utf-8"))
    index = []
    pages = 1
    for path in sorted(path.parent for path in (workspace / "policies").glob("*/body.md")):
        body = Body(path, terms)
        (content / body.id / "social-media").mkdir(parents=True, exist_ok=True)
        for name, title, text in body.pages():
            (content / body.id / name).write_text(page(title, text, body), encoding="utf-8")
            pages += 1
        index.append(f"- [{body.identity['nome']}](/{body.id}/)")
    (content / "_index.md").write_text(page("Le policy dei social media", "\n".join(index)), encoding="utf-8")
    return pages


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("workspace", metavar="WORKSPACE")
    parser.add_argument("folder", metavar="DIR", help="where to write the site")
    arguments = parser.parse_args()
    print(f"{generate(arguments.workspace, arguments.folder)} pages")
