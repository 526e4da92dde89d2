"""Writes a workspace of bodies whose pages are long, strange, or lack whatever may be left out.

    stress.py FOLDER    FOLDER/policies/ must not exist

`lungo` has 300 articles, words of 60 characters, letters of German, French and Ladin, every kind of page and every optional part; `breve` has only what must be there;
`parole` has one rule and one term; `riservato` has only an internal policy, so that its public edition has none.
"""

import pathlib
import sys

LONG = "Rechtsschutzversicherungsgesellschaftshaftpflichtbedingungen"
WORDS = f"Größe, Straße, Œuvre, Noël, cœur, Äußerung, Ćiasa, « l’été » e {LONG} {LONG}"
LINK = f"https://www.esempio.it/{'pagina-' * 12}finale?{LONG}={LONG}"
TERM = f"contenuti che qualcuno {LONG} chiama così"

BODY = """---
documento: ente
nome: {name}
tipo: {type}
indirizzo: {{ via: Piazza Grande 1, cap: 39100, citta: Bolzano, provincia: BZ }}
sito: https://www.esempio.it
{more}---
"""
EVERYTHING = """partita-iva: 00723880167
codice-fiscale: 80038190163
ipa: c_g108
trasparenza: https://www.esempio.it/trasparenza
privacy: https://www.esempio.it/privacy
accessibilita: https://www.esempio.it/accessibilita
note-legali: https://www.esempio.it/note-legali
logo: logo.svg
lingue: [it]
patrono: 11-04
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>\n'

CONTACTS = f"""---
documento: contatti
contatti:
  - id: urp
    nome: Ufficio {LONG}
    email: {LONG}@comune.esempio.it
    pec: urp@pec.esempio.it
    telefono: 035 123456
    indirizzo-web: {LINK}
    indirizzo: Straße der {LONG} 1, 39100 Bolzano
    orario: lun-ven 09:00-12:00; mar,gio 15:00-17:00; festivi chiuso
    nota: {WORDS}
    ruoli: [comunicazione, rpd, urp, redazione-social, emergenza, disciplina]
  - {{ id: solo-telefono, nome: Emergenze, telefono: "112" }}
---
"""
CHANNELS = f"""---
documento: canali
orario: lun-ven 10:00-16:00
canali:
  - id: facebook
    piattaforma: facebook
    nome: {LONG}
    indirizzo-web: https://www.facebook.com/{LONG}
    profilo: "@comune.esempio"
    responsabile: urp
    finalita: {WORDS}
    stato: attivo
    dal: 2020-01-01
    commenti: aperti
    orario: lun-ven 10:00-16:00
  - {{ id: x, piattaforma: x, nome: Comune, indirizzo-web: https://x.com/comune, stato: chiuso, dal: 2015-01-01, al: 2024-01-01 }}
  - {{ id: telegram, piattaforma: telegram, nome: Senza indirizzo, stato: sospeso }}
  - {{ id: notte, piattaforma: bluesky, nome: Notte, profilo: "@notte", orario: "gio 22:00-24:00; ven 00:00-02:00; festivi 10:00-11:00" }}
  - {{ id: sempre, piattaforma: mastodon, nome: Sempre, profilo: "@sempre", orario: "lun-dom 00:00-24:00" }}
  - {{ id: domenica, piattaforma: youtube, nome: Domenica, profilo: "@domenica", orario: "dom 10:00-11:00; festivi chiuso" }}
  - {{ id: altro, piattaforma: altra, nome: "Forum {LONG}", indirizzo-web: "{LINK}" }}
---
"""
REFERENCES = f"""---
documento: riferimenti
riferimenti:
  - {{ id: l-150-2000, tipo: legge, numero: 150, data: 2000-06-07, titolo: Disciplina delle attività di informazione }}
  - {{ id: gdpr, tipo: regolamento-ue, numero: 679, anno: 2016, titolo: Protezione dei dati, altri-nomi: [GDPR] }}
  - {{ id: vecchia, tipo: legge, numero: 675, data: 1996-12-31, titolo: Tutela delle persone, abrogato: 2004-01-01 }}
  - {{ id: interno, tipo: atto-interno, titolo: "Atto {LONG}", autorita: "Giunta {LONG}" }}
  - {{ id: linee, tipo: linee-guida, titolo: "{WORDS}", indirizzo-web: "{LINK}" }}
---
"""
VOCABULARY = f"""---
documento: vocabolario
soggetti:
  - {{ id: users, etichetta: {{ it: utenti, en: users }}, definizione: {{ it: Chi scrive., en: Who writes. }} }}
  - {{ id: team, etichetta: {{ it: redazione, en: team }}, definizione: {{ it: Chi cura i canali., en: Who runs the channels. }} }}
azioni:
  - {{ id: publish, etichetta: {{ it: pubblicare, en: publish }}, definizione: {{ it: Rendere visibile., en: To make visible. }} }}
contenuti:
  - {{ id: strange, etichetta: {{ it: "{TERM}", en: strange }}, definizione: {{ it: "{WORDS}", en: Strange. }} }}
misure:
  - {{ id: warn, etichetta: {{ it: avviso, en: warning }}, definizione: {{ it: Un messaggio., en: A message. }}, gravita: 1 }}
  - {{ id: block, etichetta: {{ it: blocco, en: block }}, definizione: {{ it: Non scrive più., en: Blocked. }}, gravita: 2 }}
fatti:
  - {{ id: repeated, etichetta: {{ it: recidiva, en: repetition }}, definizione: {{ it: Quante volte., en: How often. }}, tipo: intero, minimo: 0, massimo: 100, predefinito: 0 }}
---
"""
FORM = """---
documento: modulo
id: a1
titolo: Modulo {long}
disposizione: art_1__para_1
inviare-a: urp
campi:
  - {{ id: name, etichetta: Nome {long}, tipo: testo, obbligatorio: si }}
  - {{ id: reason, etichetta: Motivo, tipo: testo-lungo }}
  - {{ id: from, etichetta: Dal, tipo: data, obbligatorio: no }}
  - {{ id: kind, etichetta: Richiesta, tipo: scelta, opzioni: [apertura, {long}] }}
  - {{ id: email, etichetta: E-mail, tipo: email }}
  - {{ id: phone, etichetta: Telefono, tipo: telefono }}
  - {{ id: agreed, etichetta: Ho letto il regolamento, tipo: casella, obbligatorio: si }}
---

Testo del modulo: {words}.
"""
POLICY = """---
documento: policy
titolo: {title}
stato: in-vigore
in-vigore: 2025-01-01
{more}---

{preamble}
"""
MORE = f"""adozione: {{ atto: "Deliberazione {LONG}", numero: 33, data: 2024-12-20, indirizzo-web: "{LINK}" }}
revisione: 2027-01-01
modifiche:
  - {{ atto: Deliberazione, numero: 4, data: 2025-06-01, disposizioni: [art_3__para_1, art_4] }}
"""
RULE = """## Art. 1 – Oggetto

1. È vietato pubblicare [](term:strange).

   ```regola
   id: rule-1
   divieto: pubblicare
   chi: utenti
   cosa: strange
   misure: [avviso]
   a-cura-di: redazione
   ```
"""


def article(number):
    """An article; every tenth one has a rule, a list, a table, a quotation, or none of its own."""
    if number % 50 == 49:
        return f"## Art. {number} – (abrogato)\n"
    heading = f"## Art. {number} – {LONG if number % 40 == 7 else f'Rubrica dell’articolo {number}'}\n\n"
    text = f"1. {WORDS if number % 20 == 3 else f'Come si legge all’art. {max(1, number - 1)}, vale la L. n. 150/2000.'}\n"
    match number % 10:
        case 1:
            text += f"""
2. È vietato pubblicare [](term:strange).

   ```regola
   id: rule-{number}
   divieto: pubblicare
   chi: utenti
   cosa: strange
   {f'quando: recidiva = {number % 100}' if number > 1 else 'salvo: ["recidiva in [2, 5]", "recidiva >= 7"]'}
   dove: facebook
   misure: [avviso, {{ blocco: P30D }}]
   a-cura-di: redazione
   entro: 3 giorni lavorativi
   fonti: [gdpr]
   ```
"""
        case 2:
            text += "\n2. Elenco:\n\n   - a) primo:\n     1) numero;\n     2) numero;\n   - b) secondo.\n\n   Parole di chiusura.\n"
        case 4:
            text += f"\n2. Tabella:\n\n   | richiesta | {LONG} | entro | quanto |\n   | --- | --- | ---: | :---: |\n   | informazioni | {WORDS} | 3 | `{LONG}` |\n"
        case 5:
            text += f"\n2. Citazione:\n\n   > {WORDS}\n"
        case 6:
            text += f"\n2. Si vedano [{LINK[8:]}]({LINK}), [](contact:urp), [](channel:facebook), [](form:a1), [](ref:linee) e ![Un disegno](../disegno.svg).\n"
    return heading + text


def part(numeral, numbers):
    head = f"---\ndocumento: sezione\nnumero: {numeral}\npartizione: capo\ntitolo: {LONG}\ndestinatari: utenti\n---\n\nIntroduzione: {WORDS}.\n\n"
    return head + "\n".join(map(article, numbers))


def bodies():
    """Texts by path."""
    yield "vocabulary.md", VOCABULARY
    yield "lungo/body.md", BODY.format(name=f"Gemeinde {LONG}", type="comune", more=EVERYTHING)
    yield "lungo/logo.svg", LOGO
    yield "lungo/disegno.svg", LOGO
    yield "lungo/contacts.md", CONTACTS
    yield "lungo/channels.md", CHANNELS
    yield "lungo/references.md", REFERENCES
    yield "lungo/social/policy.md", POLICY.format(title=f"Regolamento {WORDS}", more=MORE, preamble=f"*Premessa.* **{WORDS}**")
    for index, numeral in enumerate(["I", "II", "III"]):
        yield f"lungo/social/{index}0-capo.md", part(numeral, range(index * 100 + 1, index * 100 + 101))
    yield "lungo/social/90-allegato.md", f"---\ndocumento: allegato\nnumero: A\ntitolo: {LONG}\n---\n\n[](terms:all)\n\n1. Testo.\n"
    yield "lungo/social/faq.md", f"---\ndocumento: domande\n---\n\n## Chi è {LONG}?\n\n{WORDS}.\n\n- uno\n- due\n\n## E poi?\n\nSi veda l'[](#art_1__para_1).\n"
    yield "lungo/social/forms/a1.md", FORM.format(long=LONG, words=WORDS)
    draft = POLICY.format(title="Bozza senza regole", more="", preamble="").replace("in-vigore\nin-vigore: 2025-01-01", "bozza")
    yield "lungo/bozza/policy.md", draft + "## Art. 1 – Oggetto\n\nTesto senza numero.\n"
    yield "breve/body.md", BODY.format(name="Ö", type="ente", more="")
    yield "breve/p/policy.md", POLICY.format(title="P", more="", preamble="") + "## Articolo unico\n\nTesto.\n"
    yield "parole/body.md", BODY.format(name="Ente con un termine", type="scuola", more="")
    yield "parole/p/policy.md", POLICY.format(title="Una parola", more="", preamble="") + RULE
    yield "riservato/body.md", BODY.format(name="Ente senza policy esterna", type="scuola", more="")
    yield "riservato/p/policy.md", POLICY.format(title="Policy interna", more="visibilita: interna\n", preamble="") + "## Art. 1 – Oggetto\n\n1. Testo.\n"


if __name__ == "__main__":
    for path, text in bodies():
        file = pathlib.Path(sys.argv[1], "policies", path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
