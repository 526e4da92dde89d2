"""A moderation helper: loads the bundle of a policy, and says what follows from a case, with the provision to quote.

    pip install regopy
    python moderation.py opa-bundle.tar.gz --who users --action publish --what insults --where facebook --fact repeated=2 --date 2026-05-02

Any engine for Rego v1 will do: with OPA itself, `opa eval --bundle opa-bundle.tar.gz --input case.json data.editto.decision`.
"""

import argparse
import json
import sys
import tarfile

from regopy import Interpreter


def load(path):
    """An engine with the program and the rules of a bundle."""
    engine = Interpreter()
    with tarfile.open(path) as bundle:
        for file in bundle:
            text = bundle.extractfile(file).read().decode()
            if file.name.endswith(".rego"):
                engine.add_module(file.name, text)
            elif file.name == "data.json":
                engine.add_data(json.loads(text))
    return engine


def ask(engine, name):
    """A value below data.editto, or None where the program gives none."""
    results = engine.query("data.editto." + name).results
    return results[0].expressions[0] if results and results[0].expressions else None


def value(text):
    """A fact's value: a number, true or false, or else a word or a day."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("bundle")
    for name in ("who", "action", "date"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--what", action="append", default=[])
    parser.add_argument("--where")
    parser.add_argument("--fact", action="append", default=[], help="fact=value")
    case = vars(parser.parse_args())
    engine = load(case.pop("bundle"))
    case["facts"] = {name: value(text) for name, _, text in (fact.partition("=") for fact in case.pop("fact"))}
    engine.set_input(case)
    decision = ask(engine, "decision")
    if decision is None:
        sys.exit("\n".join(ask(engine, "errors") or ["the bundle gives no answer"]))
    print(decision["verdict"])
    for rule in decision["rules"]:
        points = "".join(f", lett. {point})" for point in rule["points"])
        print(f"  {rule['provision']}{points}: {rule['text']}\n  {rule['permalink']}")
    for measure in decision["measures"]:
        print(f"  {measure['apply']}: {measure['measure']} ({', '.join(measure['by'])})")
    if decision["missing"]:
        print("  depends on:", ", ".join(decision["missing"]))


if __name__ == "__main__":
    main()
