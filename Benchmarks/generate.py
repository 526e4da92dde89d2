"""Writes a workspace of N invented bodies, each with a policy of 12–25 KB: the benchmark's input.

    python3 generate.py N DIR [--seed 1]

The same N and seed give the same bytes everywhere: chances come from `random()` alone, and body number i does not
depend on how many there are. Texts come from `phrases.py`; names, addresses and tax numbers are invented (`.example`).
"""

import argparse
import random
import re
import shutil
from pathlib import Path

import phrases

REPOSITORY = Path(__file__).resolve().parent.parent
SLOT = re.compile(r"\{([^{}]*\|[^{}]*)\}|\$([A-Za-z]+)(?:\((\w+)\))?")
BAN = re.compile(r"^id: (.+)\ndivieto: (?:pubblicare|commentare)\nchi: utenti$", re.M)
LETTERS = "abcdefghilmnopqrstuvz"
MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
SECTIONS = {
    "principi": ("10-principi.md", "Oggetto e principi", "[ente, amministratori delle pagine]"),
    "esterna": ("20-policy-esterna.md", "Social media policy esterna", "[utenti]"),
    "interna": ("30-policy-interna.md", "Social media policy interna", "[personale, amministratori delle pagine]"),
}


def rows(table):
    """The cells of a table of the phrase bank, line by line."""
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().split("\n")]


ACTS, TYPES, CONTACTS, CHANNELS = map(rows, (phrases.ACTS, phrases.TYPES, phrases.CONTACTS, phrases.CHANNELS))


class Template:
    """A text of the phrase bank, split once into literal pieces, choices and slots."""

    def __init__(self, text):
        self.pieces = []
        last = 0
        for match in SLOT.finditer(text):
            choices, word, argument = match.groups()
            self.pieces.append(text[last : match.start()])
            self.pieces.append([Template(choice) for choice in choices.split("|")] if choices else (word, argument))
            last = match.end()
        self.pieces.append(text[last:])

    def fill(self, body):
        """The text for a body: every second piece is a choice (a list) or a slot (a pair)."""
        out = self.pieces[:]
        for index in range(1, len(out), 2):
            piece = out[index]
            out[index] = body.pick(piece).fill(body) if isinstance(piece, list) else body.slot(*piece)
        return "".join(out)


class Article:
    """A topic of the phrase bank, prepared."""

    def __init__(self, topic):
        self.id, self.section, self.core = topic.id, topic.section, topic.core
        self.rubric = Template(topic.rubric)
        self.commi = [(text.startswith("?"), Template(text.removeprefix("?"))) for text in topic.commi]
        self.cases = [Template(text) for text in topic.cases]
        self.bans = [ban for text in topic.commi for ban in BAN.findall(text)]


ARTICLES = [Article(topic) for topic in phrases.TOPICS]
PREAMBLE = Template(phrases.PREAMBLE)
FAQ = [Template(text) for text in phrases.FAQ]


class Body:
    """One invented body; its methods give the text of each of its files."""

    def __init__(self, number, seed):
        self.random = random.Random(seed * 1_000_003 + number).random
        self.id = f"ente-{number:04d}"
        self.site = f"https://www.{self.id}.example"
        self.type, name, self.il, self.of, self.organ = self.pick(TYPES)
        first, second, third = phrases.PLACES
        # 1009 is prime to the number of places, so that the first 10,920 names differ.
        place, tail = divmod(number * 1009 % (len(first) * len(second) * len(third)), len(third))
        self.city = first[place // len(second)] + second[place % len(second)] + third[tail]
        self.name = f"{name} {self.city}"
        self.year, self.month, self.day = self.below(4) + 2022, self.below(12) + 1, self.below(28) + 1
        self.date = f"{self.year}-{self.month:02d}-{self.day:02d}"
        self.number = self.below(90) + 1
        self.adoption = f"delibera-{self.number}-{self.year}"
        self.acts = ACTS[:3] + self.sample(ACTS[3:], self.below(5) + 4)
        self.cited = 0
        self.contacts = CONTACTS[:6] + self.sample(CONTACTS[6:], self.below(5))
        self.channels = CHANNELS[:1] + self.sample(CHANNELS[1:], self.below(3) + 2)
        self.wordiness = 0.1 + 0.9 * self.random()
        self.choose_articles()

    # Chances

    def below(self, limit):
        return int(self.random() * limit)

    def pick(self, items):
        return items[int(self.random() * len(items))]

    def sample(self, items, count):
        """Some of the items, in their order."""
        order = sorted(range(len(items)), key=lambda _: self.random())[:count]
        return [items[index] for index in sorted(order)]

    def choose_articles(self):
        """12–18 articles in two sections, or three: two bodies in three have rules for their staff."""
        has_staff = self.random() < 0.67
        count = {"esterna": self.below(3) + (2 if has_staff else 6), "interna": self.below(2) + 2 if has_staff else 0}
        chosen = set()
        for section, number in count.items():
            chosen.update(self.sample([a.id for a in ARTICLES if a.section == section and not a.core], number))
        self.articles = [
            a for a in ARTICLES if a.id in chosen or (a.core and (has_staff or a.section != "interna"))
        ]
        self.numbers = {article.id: index + 1 for index, article in enumerate(self.articles)}
        self.last = "interna" if has_staff else "esterna"

    # Words of the texts

    def slot(self, word, argument):
        match word:
            case "act": return self.citation()
            case "art": return f"art_{self.numbers[argument]}"
            case "bans": return ", ".join(ban for article in self.articles for ban in article.bans)
            case "references": return self.frame_of_law()
            case "adoption": return self.adoption
            case "number": return str(self.number)
            case "day": return f"{self.day}{'°' if self.day == 1 else ''} {MONTHS[self.month - 1]} {self.year}"
            case "name": return ("l'" if self.il.startswith("l'") else "il ") + self.name
            case "il": return self.il
            case "Il": return self.il[0].upper() + self.il[1:]
            case "organ": return self.organ
            case "handle": return self.id.replace("-", "") + ".example"
        raise KeyError(word)

    def citation(self):
        """The next act of the body in the genitive, cited in plain text or by a link."""
        id, _, _, _, of, short, long, unit, fragment, *_ = self.acts[self.cited % len(self.acts)]
        self.cited += 1
        match self.below(5):
            case 0: return f"{of} {short}"
            case 1: return f"{of} {long}"
            case 2: return f"dell'{unit}, {of} {short}"
            case 3: return f"{of} [{short}](ref:{id})"
            case _: return f"dell'[{unit}, {of} {short}](ref:{id}#{fragment})"

    def frame_of_law(self):
        """The comma that cites every act of the body."""
        lines = [
            f"- {letter}) [{act[5]}](ref:{act[0]}), «{act[10]}»" for letter, act in zip(LETTERS, self.acts)
        ]
        return "Il regolamento è adottato nel quadro delle disposizioni seguenti:\n\n" + ";\n".join(lines) + "."

    # Files of the body

    def body_md(self):
        lines = [
            "documento: ente", f"nome: {self.name}", f"tipo: {self.type}",
            f"indirizzo: {{ via: {self.street()}, cap: {self.below(89999) + 10000}, citta: {self.city}, "
            f"provincia: {self.pick(phrases.PROVINCES)} }}",
            f"sito: {self.site}",
        ]
        if self.random() < 0.67: lines.append(f"partita-iva: {self.vat()}")
        for key, page in (("trasparenza", "trasparenza"), ("privacy", "privacy"), ("accessibilita", "accessibilita")):
            lines.append(f"{key}: {self.site}/{page}")
        if self.random() < 0.5: lines.append(f"patrono: {self.below(12) + 1:02d}-{self.below(28) + 1:02d}")
        return front(lines + ["lingue: [it]"])

    def street(self):
        return f"Via {self.pick(phrases.STREETS)} {self.below(120) + 1}"

    def vat(self):
        """Eleven digits, the last by the Luhn rule."""
        digits = [self.below(10) for _ in range(7)] + [0, self.below(10), self.below(10)]
        total = sum(d if i % 2 == 0 else d * 2 - 9 * (d > 4) for i, d in enumerate(digits))
        return "".join(map(str, digits)) + str(-total % 10)

    def contacts_md(self):
        lines = ["documento: contatti", "contatti:"]
        for id, name, ways, roles, note in self.contacts:
            lines += [f"  - id: {id}", f"    nome: {name}"]
            for way in ways.split():
                lines.append("    " + self.way(id, way))
            if roles: lines.append(f"    ruoli: [{roles}]")
            if note: lines.append(f"    nota: {note}")
        return front(lines)

    def way(self, id, kind):
        """A line that says how a contact is reached."""
        match kind:
            case "email": return f"email: {id}@{self.id}.example"
            case "pec": return f"pec: {id}@pec.{self.id}.example"
            case "phone": return f"telefono: 0{self.below(89) + 10} {self.below(8999999) + 1000000}"
            case "short": return "telefono: 112"
            case "url": return f"indirizzo-web: {self.site}/{id}"
            case "hours": return f"orario: lun-ven {self.pick(('08:30', '09:00', '10:00'))}-{self.pick(('12:30', '13:00', '16:00'))}; festivi chiuso"
            case _: return f"indirizzo: {self.street()}, {self.city}"

    def channels_md(self):
        lines = ["documento: canali", "orario: lun-ven 09:00-16:00", "canali:"]
        for platform, url, comments, purpose in self.channels:
            lines += [
                f"  - id: {platform}", f"    piattaforma: {platform}", f"    nome: {self.name}",
                f"    indirizzo-web: {url.replace('$handle', self.slot('handle', None))}", "    responsabile: redazione",
                f"    finalita: {purpose}", "    stato: attivo", f"    commenti: {comments}",
            ]
        return front(lines)

    def references_md(self):
        lines = [
            "documento: riferimenti", "riferimenti:", f"  - id: {self.adoption}", "    tipo: delibera",
            f"    numero: {self.number}", f"    data: {self.date}", "    titolo: Approvazione del regolamento sulle pagine istituzionali",
            f"    autorita: {self.name}", "    ambito: interno",
        ]
        for id, kind, number, date, *_, scope, title in self.acts:
            lines += [
                f"  - id: {id}", f"    tipo: {kind}", f"    numero: {number}", f"    data: {date}", f"    titolo: {title}",
                f"    ambito: {scope}",
            ]
        return front(lines)

    # Files of the policy

    def policy_md(self):
        lines = [
            "documento: policy", f"titolo: Regolamento per l'uso e la gestione delle pagine istituzionali {self.of} nei social network",
            "lingua: it", "numerazione: continua", "stato: in-vigore",
            f"adozione: {{ atto: Deliberazione, numero: {self.number}, data: {self.date} }}", f"in-vigore: {self.date}",
            "trasparenza: 01.02",
        ]
        return front(lines, PREAMBLE.fill(self))

    def section_md(self, section, number):
        _, title, addressees = SECTIONS[section]
        lines = ["documento: sezione", f"numero: {number}", f"titolo: {title}", f"destinatari: {addressees}", "visibilita: pubblica"]
        articles = [a for a in self.articles if a.section == section or (a.section == "finali" and section == self.last)]
        return front(lines, "\n\n".join(map(self.article, articles)) + "\n")

    def article(self, article):
        parts = [f"## Art. {self.numbers[article.id]} – {article.rubric.fill(self)}"]
        for is_optional, text in article.commi:
            if is_optional and self.random() > self.wordiness: continue
            parts.append(f"{len(parts)}. {indented(text.fill(self))}")
        return "\n\n".join(parts)

    def faq_md(self):
        return front(["documento: domande", "visibilita: pubblica"], "\n\n".join(q.fill(self) for q in self.sample(FAQ, 6 + self.below(3))) + "\n")

    def form_md(self):
        return front(
            [
                "documento: modulo", "id: a1", "titolo: Modulo A1 – Apertura o chiusura di una pagina",
                f"disposizione: art_{self.numbers['opening']}__para_1", "inviare-a: urp", "campi:",
                "  - { id: struttura, etichetta: Struttura richiedente, tipo: testo, obbligatorio: si }",
                "  - { id: email, etichetta: Indirizzo e-mail di servizio, tipo: email, obbligatorio: si }",
                "  - { id: telefono, etichetta: Telefono, tipo: telefono, obbligatorio: no }",
                "  - { id: richiesta, etichetta: Che cosa si chiede, tipo: scelta, obbligatorio: si, opzioni: [apertura, chiusura] }",
                "  - { id: motivi, etichetta: Motivi della richiesta, tipo: testo-lungo, obbligatorio: si }",
                "  - { id: decorrenza, etichetta: Data di decorrenza, tipo: data, obbligatorio: no }",
                "  - { id: impegno, etichetta: Dichiaro di conoscere il regolamento, tipo: casella, obbligatorio: si }",
            ],
            f"Lo compila il responsabile della struttura; la richiesta è decisa **{self.organ}**.\n")

    def cases_md(self):
        """Twelve decided cases, those of the articles that not every body has first."""
        mine = [case for article in self.articles if not article.core for case in article.cases][:7]
        mine += [case for article in self.articles if article.core for case in article.cases][: 12 - len(mine)]
        texts = []
        for case in mine:
            title, fields = case.fill(self).split("\n", 1)
            texts.append(f"## {title}\n\n```caso\n{fields}\n```\n")
        return front(["documento: casi"], "\n".join(texts))

    def files(self):
        """Every file of the body as (path, text)."""
        yield "body.md", self.body_md()
        yield "contacts.md", self.contacts_md()
        yield "channels.md", self.channels_md()
        yield "references.md", self.references_md()
        yield "social-media/policy.md", self.policy_md()
        for number, section in enumerate(list(SECTIONS)[: 3 if self.last == "interna" else 2], 1):
            yield "social-media/" + SECTIONS[section][0], self.section_md(section, number)
        yield "social-media/faq.md", self.faq_md()
        yield "social-media/forms/a1.md", self.form_md()
        yield "social-media/cases.md", self.cases_md()


def front(lines, text=""):
    """A file: its front matter, and the text where there is one."""
    return "---\n" + "\n".join(lines) + "\n---\n" + ("\n" + text if text else "")


def indented(text):
    """A comma's text under its number."""
    return text.replace("\n", "\n   ").replace("\n   \n", "\n\n")


def vocabulary():
    """The vocabulary that all bodies share, in both languages."""
    lines = ["documento: vocabolario"]
    sorts = ("soggetti", phrases.ACTORS), ("azioni", phrases.ACTIONS), ("contenuti", phrases.CONTENTS), ("misure", phrases.MEASURES), ("fatti", phrases.FACTS)
    for sort, table in sorts:
        lines.append(sort + ":")
        for id, it, en, definition, english, more in rows(table):
            lines += [
                f"  - id: {id}", f'    etichetta: {{ it: "{it}", en: "{en}" }}', "    definizione:",
                f'      it: "{definition}"', f'      en: "{english}"',
            ]
            lines += details(sort, more)
    return front(lines)


def details(sort, more):
    """What only some terms have: broader terms, the DSA's category, severity, the type of a fact."""
    if sort == "misure": return [f"    gravita: {more}"]
    if sort == "fatti":
        kind, *default = more.split()
        lines = [f"    tipo: {kind}"]
        if kind == "intero": lines += ["    minimo: 0", "    massimo: 100", "    predefinito: 0"]
        if kind == "scelta":
            lines += ["    valori:", "      ordinary: { it: ordinario, en: ordinary }", "      election: { it: elettorale, en: election }",
                      "      silence: { it: silenzio, en: silence }", "    predefinito: ordinary"]
        return lines + [f"    predefinito: {value}" for value in default]
    if more.isupper(): return [f"    dsa: {more}"]
    return [f"    generali: [{more}]"] if more else []


def generate(count, folder, seed=1):
    """Writes the workspace and gives the number of bytes of all policies' Markdown."""
    folder = Path(folder)
    policies = folder / "policies"
    policies.mkdir(parents=True, exist_ok=True)
    shutil.copytree(REPOSITORY / "templates", folder / "templates", dirs_exist_ok=True)
    shutil.copytree(REPOSITORY / "site" / "assets", folder / "site" / "assets", dirs_exist_ok=True)
    (folder / "site" / "site.yml").write_text(
        "title: Le policy dei social media\nbase-url: https://policy.example\nlanguages: [it, en]\n", encoding="utf-8")
    (policies / "vocabulary.md").write_text(vocabulary(), encoding="utf-8")
    total = 0
    for number in range(1, count + 1):
        body = Body(number, seed)
        (policies / body.id / "social-media" / "forms").mkdir(parents=True, exist_ok=True)
        for path, text in body.files():
            data = text.encode()
            total += len(data) if path.startswith("social-media/") else 0
            with open(f"{policies}/{body.id}/{path}", "wb") as file: file.write(data)
    return total


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("count", type=int, metavar="N", help="number of bodies")
    parser.add_argument("folder", metavar="DIR", help="where to write the workspace")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    size = generate(arguments.count, arguments.folder, arguments.seed)
    print(f"{arguments.count} bodies, {size / arguments.count / 1000:.1f} KB of policy each on average")
