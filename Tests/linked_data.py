"""Reads the published linked data offline, compares it with the JSON files beside it, and checks it against the standards.

    linked_data.py FOLDER [STANDARDS]    FOLDER/<publication>/ holds what was published; STANDARDS holds the folders odrl and ontopia

Without STANDARDS only the shapes and ontologies that are published elsewhere are left out.
"""

import collections
import itertools
import json
import pathlib
import re
import sys
import urllib.request

import pyshacl
import rdflib
from rdflib.namespace import DCTERMS, RDF, RDFS, SKOS, XSD

ODRL = rdflib.Namespace("http://www.w3.org/ns/odrl/2/")


def refuse(*_, **__):
    raise AssertionError("linked data must be readable without the network")


urllib.request.OpenerDirector.open = refuse


def graph(path, host):
    """The graph of a file, every publication at a host of its own, so that graphs can be joined."""
    text = path.read_text(encoding="utf-8").replace("https://policy.example.it", host)
    return rdflib.Graph().parse(data=text, format="json-ld")


def conforms(data, shapes, ontology):
    """Whether a graph keeps to shapes, and what is wrong."""
    conforms, _, text = pyshacl.validate(data, shacl_graph=shapes, ont_graph=ontology, inference="none", allow_warnings=True)
    return conforms, text


# MARK: ODRL

FORCES = {"prohibition": ODRL.Prohibition, "permission": ODRL.Permission, "obligation": ODRL.Duty}
RELATIONS = {
    "eq": lambda a, b: a == b,
    "neq": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "lteq": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "gteq": lambda a, b: a >= b,
}


def samples(term):
    """Values of a fact: all of them, or those around each bound."""
    match term["type"]:
        case "boolean":
            return [True, False]
        case "integer":
            return [number for number in range(8) if term["minimum"] <= number <= term["maximum"]] + [term["maximum"]]
        case "instant":
            return ["2025-12-31", "2026-01-01", "2026-02-28", "2026-03-01", "2026-06-01"]
        case "enumeration":
            return term["values"]


def truth(condition, facts, names):
    """Whether a condition holds, by Python: its grammar is that of Python's expressions, but for the names."""
    text = re.sub(r"[\w-]+", lambda word: word[0] if word[0] in ("and", "or", "not", "in") else f"_[{word[0]!r}]", condition)
    words = collections.defaultdict(str, {name: name for name in names})
    words.update({word: int(word) for word in re.findall(r"\b\d+\b", condition)})
    words.update({word: word for word in re.findall(r"[\w-]+", condition) if word not in facts and not word.isdigit()})
    words.update({"true": True, "false": False})
    words.update(facts)
    return eval(text, {"_": words})


def holds(rules, node, facts, terms):
    """Whether a constraint holds; those of dates and channels do."""
    choices = rules.value(node, ODRL["or"])
    if choices is not None:
        return any(holds(rules, one, facts, terms) for one in rules.items(choices))
    left = str(rules.value(node, ODRL.leftOperand))
    if not left.startswith(terms):
        return True
    relation = str(rules.value(node, ODRL.operator)).removeprefix(str(ODRL))
    right = rules.value(node, ODRL.rightOperand).toPython()
    right = right if isinstance(right, (bool, int)) else str(right)
    return RELATIONS[relation](facts[left.removeprefix(terms)], right)


def odrl(path, host):
    """A policy says what rules.json says, or names it as unsaid; the graph, and how many conditions were compared."""
    rules = graph(path, host)
    said = json.loads(path.with_name("rules.json").read_text(encoding="utf-8").replace("https://policy.example.it", host))
    policy = rdflib.URIRef(said["url"] + "rules.odrl.jsonld")
    terms = str(policy) + "#"
    assert (policy, RDF.type, ODRL.Set) in rules, path
    found = list(itertools.chain(*(rules.objects(policy, ODRL[name]) for name in FORCES)))
    assert len(found) == len(said["rules"]), f"{path}: {len(found)} rules"
    compared = 0
    for rule in said["rules"]:
        node = rdflib.URIRef(said["url"] + "#rule-" + rule["id"])
        where = f"{path}: {rule['id']}"
        assert (policy, ODRL[rule["modality"]], node) in rules, where
        assert (node, RDF.type, FORCES[rule["modality"]]) in rules, where
        place = rdflib.URIRef(rule["permalink"])
        assert (node, DCTERMS.source, place) in rules and str(rules.value(place, DCTERMS.identifier)) == rule["eId"], where
        assert str(rules.value(node, ODRL.action)) == terms + rule["action"], where
        for role, words, kind in [("assignee", rule["who"], ODRL.PartyCollection), ("target", rule["what"], ODRL.AssetCollection)]:
            party = rules.value(node, ODRL[role])
            if not words:
                assert party is None or str(party) == terms + "content.any", where
                continue
            members = {str(party)} if len(words) == 1 else {str(one) for one in rules.subjects(ODRL.partOf, party)}
            assert members == {terms + word for word in words}, f"{where}: {role}"
            assert (party, RDF.type, kind) in rules, where
        constraints = list(rules.objects(node, ODRL.constraint))
        channels = [
            str(value).rpartition("#channel-")[2]
            for one in constraints
            for part in [one, *rules.items(rules.value(one, ODRL["or"]))]
            if rules.value(part, ODRL.leftOperand) == ODRL.deliveryChannel
            for value in rules.objects(part, ODRL.rightOperand)
        ]
        assert sorted(channels) == ([] if rule["where"] == "all" else sorted(rule["where"])), f"{where}: channels"
        dates = {
            str(rules.value(one, ODRL.operator)): str(rules.value(one, ODRL.rightOperand))
            for one in constraints
            if rules.value(one, ODRL.leftOperand) == ODRL.dateTime
        }
        assert (dates.get(str(ODRL.gteq)), dates.get(str(ODRL.lt))) == (rule["validFrom"], rule["validTo"]), f"{where}: dates"
        conditions = ([rule["when"]] if rule["when"] else []) + [f"not ({one})" for one in rule["unless"]]
        names = [name for name, term in said["vocabulary"].items() if term["sort"] == "fact"]
        used = [name for name in names if any(re.search(rf"(?<![\w-]){name}(?![\w-])", one) for one in conditions)]
        for values in itertools.product(*(samples(said["vocabulary"][name]) for name in used)):
            facts = dict(zip(used, values))
            expected = all(truth(one, facts, names) for one in conditions)
            assert all(holds(rules, one, facts, terms) for one in constraints) == expected, f"{where}: {facts}"
            compared += 1
        unsaid = dict(line.split(": ", 1) for line in map(str, rules.objects(node, RDFS.comment)))
        ladder = " ".join(step["measure"] + (f":{step['duration']}" if step["duration"] else "") for step in rule["then"])
        duties = list(rules.objects(node, ODRL.remedy)) + list(rules.objects(node, ODRL.consequence))
        if rule["apply"] == "must" and rule["modality"] != "permission":
            assert len(duties) == len(rule["then"]) and "then" not in unsaid, f"{where}: ladder"
        else:
            assert not duties and unsaid.get("then", "") == ladder, f"{where}: ladder"
        for member in ("overrides", "yieldsTo", "dsaCategories"):
            assert unsaid.get(member, "") == " ".join(rule[member]), f"{where}: {member}"
        assert unsaid.get("within") == rule["within"], where
        assert unsaid.get("note") == rule.get("note"), where
        points = {name.removeprefix("points "): text.split() for name, text in unsaid.items() if name.startswith("points ")}
        assert points == rule.get("points", {}), f"{where}: points"
        acts = {str(rules.value(act, DCTERMS.bibliographicCitation)) for act in rules.objects(node, DCTERMS.references)}
        assert acts == {act["citation"] for act in rule["basis"]}, f"{where}: acts"
    for name, term in said["vocabulary"].items():
        node = rdflib.URIRef(terms + name)
        labels = {label.language: str(label) for label in rules.objects(node, SKOS.prefLabel)}
        assert labels == term["label"], f"{path}: {name}"
        above = {str(one) for one in itertools.chain(rules.objects(node, ODRL.partOf), rules.objects(node, ODRL.includedIn))}
        assert {terms + wider for wider in term["broader"]} <= above, f"{path}: {name}"
    return rules, compared


def damaged(rules):
    """The same policy with one mistake each, which the shapes have to find."""
    node = next(rules.subjects(RDF.type, ODRL.Prohibition))
    policy = next(rules.subjects(RDF.type, ODRL.Set))
    constraint = next(rules.subjects(RDF.type, ODRL.Constraint))
    for name, changes in {
        "prohibition without target": [("-", (node, ODRL.target, None))],
        "rule without action": [("-", (node, ODRL.action, None))],
        "rule with two parties": [("+", (node, ODRL.assignee, rdflib.URIRef("https://example.org/other")))],
        "rule of two forces": [("+", (node, RDF.type, ODRL.Permission))],
        "constraint without operator": [("-", (constraint, ODRL.operator, None))],
        "constraint without right operand": [("-", (constraint, ODRL.rightOperand, None))],
        "policy without rules": [("-", (policy, ODRL[force], None)) for force in FORCES],
        "strategy that is none": [("-", (policy, ODRL.conflict, None)), ("+", (policy, ODRL.conflict, ODRL.use))],
    }.items():
        changed = rdflib.Graph() + rules
        for sign, triple in changes:
            changed.remove(triple) if sign == "-" else changed.add(triple)
        yield name, changed


def check_odrl(publications, standards):
    joined, compared, count, one = rdflib.Graph(), 0, 0, None
    for number, publication in enumerate(publications):
        for path in sorted(publication.glob("*/*/rules.odrl.jsonld")):
            rules, conditions = odrl(path, f"https://p{number}.example")
            joined += rules
            compared += conditions
            count += 1
            one = rules if publication.name.startswith("repository") else one
    assert count and compared and one, "no policies of ODRL"
    if standards:
        ontology = rdflib.Graph().parse(standards / "odrl" / "ODRL22.ttl")
        known = {term for term in ontology.subjects() if isinstance(term, rdflib.URIRef)}
        for triple in joined:
            for term in triple:
                assert not str(term).startswith(str(ODRL)) or term in known, f"ODRL has no {term}"
        context = json.loads((standards / "odrl" / "ODRL22.jsonld").read_text())["@context"]
        path = next(publications[0].glob("*/*/rules.odrl.jsonld"))
        own = json.loads(path.read_text())["@context"]
        # The W3C's file misspells neq.
        different = {name for name in own if name in context and own[name] != context[name]} - {"neq"}
        assert not different, f"other meanings than in the W3C's context: {different}"
        for name in ("shacl-shapesv2.ttl", "shacl-odrlapi.ttl"):
            shapes = rdflib.Graph().parse(standards / "odrl" / name)
            good, text = conforms(joined, shapes, ontology)
            assert good, text[:4000]
        shapes = rdflib.Graph().parse(standards / "odrl" / "shacl-shapesv2.ttl")
        for name, mistake in damaged(one):
            assert not conforms(mistake, shapes, ontology)[0], f"the shapes do not find: {name}"
    print(
        f"ok -- {count} policies of ODRL say what rules.json says ({compared} conditions compared)"
        + (", and keep to the W3C's shapes" if standards else "")
    )


def main(folder, standards=None):
    publications = sorted(path for path in pathlib.Path(folder).iterdir() if path.is_dir())
    publications.sort(key=lambda path: not path.name.startswith("repository"))
    standards = pathlib.Path(standards) if standards and pathlib.Path(standards).is_dir() else None
    check_odrl(publications, standards)


if __name__ == "__main__":
    main(*sys.argv[1:])
