"""Reads the published linked data and feeds offline, compares them with the JSON files beside them, and checks them against the standards.

    linked_data.py FOLDER [STANDARDS]    FOLDER/<publication>/ holds what was published; STANDARDS holds the folders odrl and ontopia

Without STANDARDS only the shapes and ontologies that are published elsewhere are left out.
"""

import collections
import itertools
import json
import pathlib
import re
import sys
import urllib.parse
import urllib.request
import xml.etree.ElementTree

import feedparser
import pyshacl
import rdflib
from rdflib.namespace import DCAT, DCTERMS, FOAF, OWL, RDF, RDFS, SDO, SH, SKOS, XSD

ODRL = rdflib.Namespace("http://www.w3.org/ns/odrl/2/")
SM = rdflib.Namespace("https://w3id.org/italia/onto/SM/")
COV = rdflib.Namespace("https://w3id.org/italia/onto/COV/")


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


# MARK: Channels and contacts

# Where schema.org lets each property stand; a GovernmentOrganization is an Organization, a PostalAddress a ContactPoint.
ORGANIZATION = {SDO.GovernmentOrganization}
POINT = {SDO.ContactPoint, SDO.PostalAddress}
DOMAINS = {
    SDO.name: ORGANIZATION | POINT,
    SDO.url: ORGANIZATION | POINT,
    SDO.description: ORGANIZATION | POINT,
    SDO.identifier: ORGANIZATION | POINT,
    SDO.sameAs: ORGANIZATION | POINT,
    SDO.vatID: ORGANIZATION,
    SDO.taxID: ORGANIZATION,
    SDO.address: ORGANIZATION,
    SDO.contactPoint: ORGANIZATION,
    SDO.contactType: POINT,
    SDO.email: ORGANIZATION | POINT,
    SDO.telephone: ORGANIZATION | POINT,
    SDO.hoursAvailable: POINT,
    SDO.streetAddress: {SDO.PostalAddress},
    SDO.postalCode: {SDO.PostalAddress},
    SDO.addressLocality: {SDO.PostalAddress},
    SDO.addressRegion: {SDO.PostalAddress},
    SDO.addressCountry: {SDO.PostalAddress},
    SDO.dayOfWeek: {SDO.OpeningHoursSpecification},
    SDO.opens: {SDO.OpeningHoursSpecification},
    SDO.closes: {SDO.OpeningHoursSpecification},
}
DAYS = dict(zip("Mo Tu We Th Fr Sa Su PH".split(), "Monday Tuesday Wednesday Thursday Friday Saturday Sunday PublicHolidays".split()))


def shapes_of(ontology, namespace):
    """SHACL shapes that say what an OWL ontology says of its classes and properties."""
    shapes = rdflib.Graph()

    def constrain(shape, value):
        if value in (RDFS.Literal, XSD.string):
            shapes.add((shape, SH.nodeKind, SH.Literal))
        elif str(value).startswith(str(XSD)):
            shapes.add((shape, SH.datatype, value))
        elif value is not None and value != OWL.Thing:
            shapes.add((shape, SH["class"], value))

    for kind in ontology.subjects(RDF.type, OWL.Class):
        for one in ontology.objects(kind, RDFS.subClassOf):
            path = ontology.value(one, OWL.onProperty)
            if path is None or not str(kind).startswith(namespace):
                continue
            shape, inner = rdflib.BNode(), rdflib.BNode()
            shapes.add((kind, RDF.type, SH.NodeShape))
            shapes.add((kind, SH.targetClass, kind))
            shapes.add((kind, SH.property, shape))
            shapes.add((shape, SH.path, path))
            for name in ("qualifiedCardinality", "cardinality", "maxQualifiedCardinality", "maxCardinality"):
                count = ontology.value(one, OWL[name])
                if count is None:
                    continue
                shapes.add((shape, SH.maxCount, rdflib.Literal(int(count))))
                if not name.startswith("max"):
                    shapes.add((shape, SH.minCount, rdflib.Literal(int(count))))
            for name in ("onClass", "onDataRange", "allValuesFrom"):
                constrain(shape, ontology.value(one, OWL[name]))
            some = ontology.value(one, OWL.someValuesFrom)
            if some is not None:
                constrain(inner, some)
                shapes.add((shape, SH.qualifiedValueShape, inner))
                shapes.add((shape, SH.qualifiedMinCount, rdflib.Literal(1)))
    for kind in (OWL.ObjectProperty, OWL.DatatypeProperty):
        for path in ontology.subjects(RDF.type, kind):
            for place, target in ((RDFS.domain, SH.targetSubjectsOf), (RDFS.range, SH.targetObjectsOf)):
                for value in ontology.objects(path, place):
                    if not isinstance(value, rdflib.URIRef) or value == OWL.Thing:
                        continue
                    shape = rdflib.BNode()
                    shapes.add((shape, RDF.type, SH.NodeShape))
                    shapes.add((shape, target, path))
                    constrain(shape, value)
    return shapes


def hours(text):
    """The intervals of each day that hours in OpenStreetMap's form give; the last entry that names a day counts."""
    week, names = {}, list(DAYS)
    for entry in text.split("; "):
        days, _, times = entry.partition(" ")
        intervals = set() if times == "off" else set(times.split(","))
        for part in days.split(","):
            first, _, last = part.partition("-")
            for name in names[names.index(first) : names.index(last or first) + 1]:
                week[name] = intervals
    return {DAYS[name]: intervals for name, intervals in week.items() if intervals or name == "PH"}


def opening(data, node):
    """The same of a node with hours by schema.org."""
    week = {}
    for one in data.objects(node, SDO.hoursAvailable):
        opens = data.value(one, SDO.opens)
        for day in data.objects(one, SDO.dayOfWeek):
            found = week.setdefault(str(day).removeprefix(str(SDO)), set())
            if opens is not None:
                found.add(f"{opens}-{data.value(one, SDO.closes)}".replace("23:59", "24:00"))
    return week


def unsaid(data, node):
    return dict(str(line).split(": ", 1) for line in data.objects(node, RDFS.comment))


def single(data, node, path):
    values = [str(value) for value in data.objects(node, path)]
    assert len(values) <= 1, f"{node}: {path}"
    return values[0] if values else None


def channels(path, host):
    """The accounts are those of channels.json, the closed ones left out but named."""
    data = graph(path, host)
    said = json.loads(path.with_suffix(".json").read_text(encoding="utf-8").replace("https://policy.example.it", host))
    body = rdflib.URIRef(said["url"].removesuffix("channels.html"))
    point = data.value(body, SM.hasOnlineContactPoint)
    accounts = set(data.objects(body, SDO.contactPoint))
    # SM-AP_IT has no contact point without an e-mail.
    if any(one["email"] or one["pec"] for one in json.loads(path.with_name("contacts.json").read_text())["contacts"]):
        assert accounts == set(data.objects(point, SM.hasUserAccount)) == set(data.subjects(RDF.type, SM.UserAccount)), path
    else:
        assert point is None and not set(data.subjects(RDF.type, SM.UserAccount)), path
    opened = [one for one in said["channels"] if one["status"] != "closed"]
    assert {str(one) for one in accounts} == {f"{said['url']}#channel-{one['id']}" for one in opened}, path
    assert {str(one) for one in data.objects(body, SDO.sameAs)} == {
        one["url"] for one in opened if one["url"] and one["status"] == "active"
    }, path
    closed = {str(line).removeprefix("closed: ").split(" · ")[0] for line in data.objects(body, RDFS.comment)}
    assert closed == {one["id"] for one in said["channels"] if one["status"] == "closed"}, path
    for one in opened:
        node = rdflib.URIRef(f"{said['url']}#channel-{one['id']}")
        assert single(data, node, SDO.name) == one["name"], node
        assert single(data, node, SDO.identifier) == one["handle"], node
        assert single(data, node, SDO.url) == one["url"], node
        if point is not None:
            assert single(data, node, SM.userAccountName) == (one["handle"] or one["name"]), node
            assert single(data, node, SM.URL) == one["url"], node
        assert single(data, node, SDO.description) == one["purpose"], node
        assert opening(data, node) == (hours(one["hours"]) if one["hours"] else {}), node
        more = unsaid(data, node)
        assert more.get("status", "active") == one["status"], node
        for member in ("since", "until", "comments", "owner"):
            assert more.get(member) == one[member], f"{node}: {member}"
    return data


def contacts(path, host):
    """The ways to reach the offices are those of contacts.json."""
    data = graph(path, host)
    said = json.loads(path.with_suffix(".json").read_text(encoding="utf-8").replace("https://policy.example.it", host))
    body = rdflib.URIRef(said["url"].removesuffix("contacts.html"))
    points = {str(one) for one in data.objects(body, SDO.contactPoint)}
    assert points == {f"{said['url']}#contact-{one['id']}" for one in said["contacts"]}, path
    for one in said["contacts"]:
        node = rdflib.URIRef(f"{said['url']}#contact-{one['id']}")
        assert single(data, node, SDO.name) == one["name"], node
        assert {str(role) for role in data.objects(node, SDO.contactType)} == set(one["roles"]), node
        assert single(data, node, SDO.email) == one["email"], node
        assert single(data, node, SDO.url) == one["url"], node
        assert single(data, node, SDO.description) == one["note"], node
        assert single(data, node, SDO.telephone) == (one["tel"] and one["tel"].removeprefix("tel:")), node
        assert opening(data, node) == (hours(one["hours"]) if one["hours"] else {}), node
        assert unsaid(data, node).get("address") == one["address"], node
        kinds = {"041": "pec", "042": "email"}
        emails = {
            kinds[str(data.value(email, SM.hasEmailType)).rpartition("/")[2]]: str(data.value(email, SM.emailAddress))
            for email in data.objects(node, SM.hasEmail)
        }
        assert emails == {name: f"mailto:{one[name]}" for name in ("email", "pec") if one[name]}, node
    return data


def check_terms(data, ontologies):
    """Every term exists in its ontology, and properties of schema.org stand where they may."""
    schema = {SDO[name] for name in SDO.__annotations__}
    for subject, path, value in data:
        for term in (path, value):
            if str(term).startswith(str(SDO)):
                assert term in schema, f"schema.org has no {term}"
            for namespace, known in ontologies.items():
                assert not str(term).startswith(namespace) or term in known, f"the ontology has no {term}"
        if str(path).startswith(str(SDO)):
            assert set(data.objects(subject, RDF.type)) & DOMAINS[path], f"{path} may not stand at {subject}"


def check_body(publications, standards):
    joined, count, one = rdflib.Graph(), 0, None
    for number, publication in enumerate(publications):
        for path in sorted(publication.glob("*/c*s.jsonld")):
            data = {"channels": channels, "contacts": contacts}[path.stem](path, f"https://p{number}.example")
            joined += data
            count += 1
            one = data if publication.name.startswith("repository") and path.stem == "channels" else one
    assert count and one, "no accounts and contacts"
    graphs = {}
    if standards:
        for namespace, name in ((SM, "SM-AP_IT"), (COV, "COV-AP_IT")):
            graphs[str(namespace)] = rdflib.Graph().parse(standards / "ontopia" / f"{name}.ttl")
    check_terms(joined, {namespace: set(ontology.subjects(RDF.type)) for namespace, ontology in graphs.items()})
    if standards:
        ontology = graphs[str(SM)]
        shapes = shapes_of(ontology, str(SM))
        good, text = conforms(joined, shapes, None)
        assert good, text[:4000]
        point, account = next(one.subjects(RDF.type, SM.OnlineContactPoint)), next(one.subjects(RDF.type, SM.UserAccount))
        for name, triple in {
            "contact point without e-mail": (point, SM.hasEmail, None),
            "account of nobody": (account, SM.isUserAccountOf, None),
            "account of no platform": (account, SM.isAccountIssuedBy, None),
        }.items():
            changed = rdflib.Graph() + one
            changed.remove(triple)
            assert not conforms(changed, shapes, None)[0], f"the shapes do not find: {name}"
        changed = rdflib.Graph() + one
        changed.add((account, SM.URL, rdflib.Literal("https://example.org/other", datatype=XSD.anyURI)))
        changed.add((account, SM.URL, rdflib.Literal("https://example.org/another", datatype=XSD.anyURI)))
        assert not conforms(changed, shapes, None)[0], "the shapes do not find: account with two addresses"
    print(
        f"ok -- {count} files of accounts and contacts say what the JSON files say, in terms of schema.org"
        + (" and SM-AP_IT, and keep to the shapes of SM-AP_IT" if standards else "")
    )


# MARK: Data catalogue

DCATAPIT = rdflib.Namespace("http://dati.gov.it/onto/dcatapit#")
VCARD = rdflib.Namespace("http://www.w3.org/2006/vcard/ns#")
AUTHORITY = "http://publications.europa.eu/resource/authority/"

# What DCAT-AP_IT makes mandatory, and how often a property may stand: (property, at least, at most, what its value is).
LITERAL, IRI, DATE = "literal", "IRI", "date"
PROFILE = {
    DCATAPIT.Catalog: [
        (DCTERMS.title, 1, None, LITERAL),
        (DCTERMS.description, 1, None, LITERAL),
        (DCTERMS.publisher, 1, 1, DCATAPIT.Agent),
        (DCTERMS.modified, 1, 1, DATE),
        (DCAT.dataset, 1, None, DCATAPIT.Dataset),
        (DCTERMS.language, 0, None, AUTHORITY + "language/"),
        (DCAT.themeTaxonomy, 0, 1, IRI),
    ],
    DCATAPIT.Dataset: [
        (DCTERMS.identifier, 1, 1, LITERAL),
        (DCTERMS.title, 1, None, LITERAL),
        (DCTERMS.description, 1, None, LITERAL),
        (DCTERMS.modified, 1, 1, DATE),
        (DCAT.theme, 1, None, AUTHORITY + "data-theme/"),
        (DCTERMS.rightsHolder, 1, 1, DCATAPIT.Agent),
        (DCTERMS.accrualPeriodicity, 1, 1, AUTHORITY + "frequency/"),
        (DCTERMS.publisher, 1, 1, DCATAPIT.Agent),
        (DCAT.distribution, 1, None, DCATAPIT.Distribution),
        (DCAT.contactPoint, 0, None, DCATAPIT.Organization),
        (DCAT.landingPage, 0, 1, IRI),
        (DCTERMS.language, 0, None, AUTHORITY + "language/"),
        (DCTERMS.subject, 0, None, IRI),
    ],
    DCATAPIT.Distribution: [
        (DCTERMS["format"], 1, 1, AUTHORITY + "file-type/"),
        (DCAT.accessURL, 1, None, IRI),
        (DCTERMS.license, 1, 1, DCATAPIT.LicenseDocument),
        (DCAT.downloadURL, 0, 1, IRI),
        (DCTERMS.modified, 0, 1, DATE),
        (DCTERMS.title, 0, None, LITERAL),
    ],
    DCATAPIT.Agent: [(DCTERMS.identifier, 1, 1, LITERAL), (FOAF.name, 1, None, LITERAL)],
    DCATAPIT.Organization: [(VCARD.fn, 1, 1, LITERAL), (VCARD.hasEmail, 1, None, "mailto:"), (VCARD.hasURL, 0, 1, IRI)],
}
ABOVE = {
    DCATAPIT.Catalog: DCAT.Catalog,
    DCATAPIT.Dataset: DCAT.Dataset,
    DCATAPIT.Distribution: DCAT.Distribution,
    DCATAPIT.Agent: FOAF.Agent,
    DCATAPIT.Organization: VCARD.Organization,
    DCATAPIT.LicenseDocument: DCTERMS.LicenseDocument,
}


def profile():
    """The profile as SHACL shapes."""
    shapes = rdflib.Graph()
    for kind, rows in PROFILE.items():
        shapes.add((kind, RDF.type, SH.NodeShape))
        shapes.add((kind, SH.targetClass, kind))
        shapes.add((kind, SH["class"], ABOVE[kind]))
        for path, least, most, value in rows:
            shape = rdflib.BNode()
            shapes.add((kind, SH.property, shape))
            shapes.add((shape, SH.path, path))
            shapes.add((shape, SH.minCount, rdflib.Literal(least)))
            if most:
                shapes.add((shape, SH.maxCount, rdflib.Literal(most)))
            if value == LITERAL:
                shapes.add((shape, SH.nodeKind, SH.Literal))
            elif value == DATE:
                shapes.add((shape, SH.datatype, XSD.date))
            else:
                shapes.add((shape, SH.nodeKind, SH.IRI))
                if isinstance(value, rdflib.URIRef):
                    shapes.add((shape, SH["class"], value))
                elif value != IRI:
                    shapes.add((shape, SH.pattern, rdflib.Literal("^" + value)))
    return shapes


def check_datasets(publications, standards):
    joined, count, one = rdflib.Graph(), 0, None
    namespaces = {str(space): {space[name] for name in space.__annotations__} for space in (DCAT, DCTERMS, FOAF)}
    for number, publication in enumerate(publications):
        for body in sorted(path for path in publication.glob("*") if (path / "channels.json").exists()):
            host = f"https://p{number}.example"
            data = graph(body / "dataset.jsonld", host)
            address = f"{host}/{body.name}/"
            listed = {str(url).removeprefix(address) for url in data.objects(None, DCAT.downloadURL)}
            files = {str(path.relative_to(body)) for path in body.rglob("*") if path.is_file()} - {"dataset.jsonld"}
            data_files = {
                name
                for name in files
                if name.endswith((".json", ".jsonld", ".csv", ".xml", ".atom", ".ics", ".gz", ".cedar", ".cedarschema"))
                and ("/" in name or name.startswith(("channels.", "contacts.", "calendar.")))
            }
            assert listed == data_files, f"{body}: {listed ^ data_files}"
            joined += data
            count += 1
            one = data if publication.name.startswith("repository") else one
    assert count and one, "no records of datasets"
    for triple in joined:
        for term in triple[1:]:
            for namespace, known in namespaces.items():
                assert not str(term).startswith(namespace) or term in known, f"there is no {term}"
    if standards:
        titulus = rdflib.Graph().parse(standards / "ontopia" / "transparency-titulus.ttl")
        for subject in set(joined.objects(None, DCTERMS.subject)):
            assert (subject, RDF.type, SKOS.Concept) in titulus, f"there is no {subject}"
    shapes = profile()
    good, text = conforms(joined, shapes, None)
    assert good, text[:4000]
    for kind, rows in PROFILE.items():
        node = next(one.subjects(RDF.type, kind))
        for path in (path for path, least, _, _ in rows if least):
            changed = rdflib.Graph() + one
            changed.remove((node, path, None))
            assert not conforms(changed, shapes, None)[0], f"the shapes do not find: {kind} without {path}"
    print(f"ok -- {count} records of datasets keep to the mandatory properties of DCAT-AP_IT, and list the files beside them")


# MARK: Feeds

ATOM = "{http://www.w3.org/2005/Atom}"


def check_feeds(publications):
    """Feeds are read by feedparser, and have what RFC 4287 asks of a feed and of an entry (sections 4.1.1 and 4.1.2)."""
    count = entries = 0
    for publication in publications:
        for path in sorted(publication.glob("*/*/changes.atom")):
            read = feedparser.parse(path.read_bytes())
            assert not read.bozo and read.version == "atom10", f"{path}: {read.get('bozo_exception')}"
            root = xml.etree.ElementTree.parse(path).getroot()
            address = f"https://policy.example.it/{path.parent.parent.name}/{path.parent.name}/"
            assert root.tag == ATOM + "feed" and root.findtext(ATOM + "id") == address + "changes.atom", path
            assert [link.get("href") for link in root.findall(ATOM + "link") if link.get("rel") == "self"] == [address + "changes.atom"]
            assert root.findtext(f"{ATOM}author/{ATOM}name"), path
            found = root.findall(ATOM + "entry")
            ids = [entry.findtext(ATOM + "id") for entry in found]
            assert len(ids) == len(set(ids)) == len(read.entries) > 0, f"{path}: ids"
            for node in [root, *found]:
                for name in ("id", "title", "updated"):
                    assert len(node.findall(ATOM + name)) == 1 and node.findtext(ATOM + name), f"{path}: {name}"
                assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", node.findtext(ATOM + "updated")), path
                assert urllib.parse.urlparse(node.findtext(ATOM + "id")).scheme == "https", path
                assert any(link.get("rel") == "alternate" for link in node.findall(ATOM + "link")), path
            days = [entry.findtext(ATOM + "updated") for entry in found]
            assert days == sorted(days, reverse=True) and days[0] == root.findtext(ATOM + "updated"), f"{path}: order"
            count += 1
            entries += len(found)
    assert count, "no feeds"
    print(f"ok -- {count} feeds with {entries} entries are Atom")


def main(folder, standards=None):
    publications = sorted(path for path in pathlib.Path(folder).iterdir() if path.is_dir())
    publications.sort(key=lambda path: not path.name.startswith("repository"))
    standards = pathlib.Path(standards) if standards and pathlib.Path(standards).is_dir() else None
    check_odrl(publications, standards)
    check_body(publications, standards)
    check_datasets(publications, standards)
    check_feeds(publications)


if __name__ == "__main__":
    main(*sys.argv[1:])
