"""Times `editto check` on one policy of 2,000 rules over 500 terms, and on one made to be too hard.

    python3 rules.py [--editto PATH] [--rules 2000] [--terms 500]

The rules meet often and contradict each other only where that is planted: every prohibition and every permission on a common actor and
content has to be told apart by its condition. The run fails where other contradictions than these are found, or a question is given up.
The same numbers give the same bytes everywhere: chances come from `random()` alone.
"""

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
PLANTED = 5
RUNS = 5
PHASES = 20

BODY = """---
documento: ente
nome: Comune di Esempio
tipo: comune
indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio, provincia: BG }
sito: https://www.comune.example.it
---
"""
POLICY = """---
documento: policy
titolo: Regolamento dei canali social
stato: in-vigore
in-vigore: 2025-01-01
---
"""
SECTION = """---
documento: sezione
numero: {number}
titolo: Parte {number}
destinatari: [a0]
---
"""


def chance():
    """A source of chances: a function that gives a number below its argument."""
    source = random.Random(1)
    return lambda count: int(source.random() * count)


def term(name, more=""):
    """A term on a line."""
    return f"  - {{ id: {name}, etichetta: {{ it: {name}, en: {name} }}, definizione: {{ it: Un termine., en: A term. }}{more} }}"


def vocabulary(counts, below):
    """Terms of each sort; every term but the first few has a broader one, so that hierarchies are deep and wide."""
    lines = ["---", "documento: vocabolario"]
    for name, letter in [("soggetti", "a"), ("azioni", "z"), ("contenuti", "c")]:
        lines.append(f"{name}:")
        for index in range(counts[letter]):
            above = f", generali: [{letter}{below(index)}]" if index > 3 else ""
            lines.append(term(f"{letter}{index}", above))
    lines += [term(f"planted{index}") for index in range(PLANTED)]
    lines.append("misure:")
    lines += [term(f"m{index}", f", gravita: {index + 1}") for index in range(counts["m"])]
    lines.append("fatti:")
    lines += [term(f"f{index}", ", tipo: si-no") for index in range(counts["f"] - 2)]
    phases = ", ".join(f"p{i}" for i in range(PHASES))
    lines.append(term("phase", f", tipo: scelta, valori: [{phases}]"))
    lines.append(term("repeated", ", tipo: intero, minimo: 0, massimo: 9, predefinito: 0"))
    return "\n".join(lines) + "\n---\n"


def rule(index, counts, below):
    """A rule: a prohibition applies in even phases, a permission in odd ones, an obligation is to do what nothing else is about."""
    def some(letter, most):
        return "[" + ", ".join(f"{letter}{below(counts[letter])}" for _ in range(1 + below(most))) + "]"

    kind = below(10)
    parity = 0 if kind < 6 else 1
    phases = ", ".join(f"p{2 * below(PHASES // 2) + parity}" for _ in range(1 + below(4)))
    facts = [f"f{below(counts['f'] - 2)}" for _ in range(3)]
    lines = [f"id: r{index}"]
    if kind < 6:
        lines += [f"divieto: z{below(counts['z'])}", f"misure: [m{below(counts['m'])}]", "a-cura-di: [a0]"]
    else:
        lines.append(f"permesso: z{below(counts['z'])}")
    lines += [f"chi: {some('a', 2)}", f"cosa: {some('c', 3)}", f"quando: phase in [{phases}] e ({facts[0]} o repeated > {below(5)})"]
    if below(3) == 0:
        lines.append(f"salvo: {facts[1]} e non {facts[2]}")
    return lines


def planted(index, number):
    """A prohibition and a permission of a content that no other rule is about."""
    head = ["divieto: z0", "misure: [m0]", "a-cura-di: [a0]"] if index % 2 == 0 else ["permesso: z0"]
    return [f"id: r{number}", *head, "chi: [a0]", f"cosa: [planted{index // 2}]", f"quando: f0 e repeated > {index // 2}"]


def write(folder, rules, terms):
    """A workspace with one policy."""
    below = chance()
    counts = {"a": terms // 10, "z": terms // 10, "m": terms // 25, "f": terms // 10}
    counts["c"] = terms - PLANTED - sum(counts.values())
    blocks = [rule(index, counts, below) for index in range(rules - 2 * PLANTED)]
    blocks += [planted(index, rules - 2 * PLANTED + index) for index in range(2 * PLANTED)]
    save(folder, vocabulary(counts, below), blocks)


def save(folder, words, blocks):
    """The files of a workspace: ten rules an article, twenty articles a file."""
    files = {"comune/body.md": BODY, "comune/social/policy.md": POLICY, "vocabulary.md": words}
    for start in range(0, len(blocks), 200):
        text = SECTION.format(number=start // 200 + 1)
        for index, block in enumerate(blocks[start : start + 200], start):
            if index % 10 == 0:
                text += f"\n## Art. {index // 10 + 1} – Regole\n"
            number = f"{index % 10 + 1}. "
            text += f"\n{number}Testo della regola.\n\n" + "".join(
                " " * len(number) + line + "\n" for line in ["```regola", *block, "```"])
        files[f"comune/social/{start // 200 + 10}-parte.md"] = text
    for name, text in files.items():
        path = folder / "policies" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copytree(REPOSITORY / "templates", folder / "templates")
    (folder / "site").mkdir()
    (folder / "site" / "site.yml").write_text("title: Prova\nbase-url: https://policy.example.it\n")


def pigeons(folder):
    """Nine pigeons in eight holes: no case satisfies both rules, and no search finds that out quickly."""
    pairs = [(pigeon, hole) for pigeon in range(9) for hole in range(8)]
    facts = [term(f"p{pigeon}-{hole}", ", tipo: si-no") for pigeon, hole in pairs]
    words = "\n".join(["---", "documento: vocabolario", "soggetti:", term("a0"), "azioni:", term("z0"), "fatti:", *facts, "---", ""])
    sits = " e ".join("(" + " o ".join(f"p{p}-{h}" for h in range(8)) + ")" for p in range(9))
    alone = " e ".join(f"non (p{p}-{h} e p{q}-{h})" for h in range(8) for p in range(9) for q in range(p + 1, 9))
    save(folder, words, [
        ["id: hard", "permesso: z0", "chi: [a0]", f"quando: {sits}"], ["id: harder", "divieto: z0", "chi: [a0]", f"quando: {alone}"]])


def run(editto, folder):
    """The findings of a check, with wall time and CPU time."""
    before, start = os.times(), time.perf_counter()
    result = subprocess.run([editto, "check", "--date", "2026-01-01", "--format", "concise", "--language", "en"], cwd=folder, capture_output=True, text=True)
    wall, after = time.perf_counter() - start, os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return result.stdout + result.stderr, wall, cpu


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--editto", default=REPOSITORY / "bin" / "editto", type=Path)
    parser.add_argument("--rules", default=2000, type=int)
    parser.add_argument("--terms", default=500, type=int)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder, hard = Path(place) / "rules", Path(place) / "hard"
        write(folder, options.rules, options.terms)
        pigeons(hard)
        runs = [run(options.editto.resolve(), folder) for _ in range(RUNS)]
        text = runs[0][0]
        conflicts, given_up = text.count("[rule-conflict]"), text.count("[rules-too-complex]")
        wall, cpu = (statistics.median(one[part] for one in runs) for part in (1, 2))
        print(f"{options.rules:,} rules over {options.terms:,} terms: checked in {wall:.2f} s ({cpu:.2f} s of CPU), {conflicts} contradictions, {given_up} questions given up")
        answer, wall, _ = run(options.editto.resolve(), hard)
        says = "is given up" if "[rules-too-complex]" in answer else "is not given up"
        print(f"a question that no search answers quickly {says} after {wall:.2f} s")
        if conflicts != PLANTED or given_up or says != "is given up":
            print("\n".join([line for line in (text + answer).splitlines() if "[rule" in line or "error" in line][:5]))
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
