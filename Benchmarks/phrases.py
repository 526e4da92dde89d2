"""The phrase bank: words, acts and articles from which `generate.py` composes the policies of invented bodies.

In the texts `{a|b}` is a choice made for each body, `$word` a word of the body or a citation, `$art(topic)` the id
of a topic's article. A comma that begins with `?` stands in about half of the bodies; numbers and indentation are added when the policy is composed.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """An article: its rubric, its commi (text with rule blocks) and the decided cases that belong to it."""

    id: str
    section: str  # principi | esterna | interna | finali
    rubric: str
    commi: tuple[str, ...]
    cases: tuple[str, ...] = ()
    core: bool = False  # in every body (that has the section)


# Each line: id | Italian | English | definition | definition in English | broader or other value
ACTORS = """
public | pubblico | public | Chiunque legga, ascolti o riusi ciò che l'ente pubblica | Anyone who reads or reuses what the body publishes |
users | utenti | users | Chi interagisce con i profili dell'ente con un proprio account | Whoever interacts with the profiles of the body | public
minors | minori | minors | Utenti che non hanno compiuto diciotto anni | Users under eighteen years of age | users
body | ente | public body | L'ente pubblico che adotta la policy | The public body that adopts the policy |
service-heads | responsabili di servizio | heads of service | Chi dirige un servizio o un ufficio dell'ente | Those who head a unit of the body |
staff | personale | staff | Chiunque presti attività per l'ente, a qualsiasi titolo | Anyone who works for the body |
employees | dipendenti | employees | Chi ha un rapporto di lavoro subordinato con l'ente | Those employed by the body | staff
collaborators | collaboratori | collaborators | Chi collabora con l'ente senza esserne dipendente | Those who work with the body without being employed | staff
administrators | amministratori delle pagine | page administrators | Chi gestisce un profilo istituzionale per incarico dell'ente | Those who run a profile of the body |
social-team | redazione social | social media team | Chi cura ogni giorno i profili istituzionali | Those who attend the profiles every day | administrators
discipline-office | ufficio procedimenti disciplinari | disciplinary office | L'ufficio competente per i procedimenti disciplinari | The office in charge of disciplinary proceedings |
"""

ACTIONS = """
publish | pubblicare | publish | Rendere un contenuto visibile in un canale | To make a content visible on a channel |
comment | commentare | comment | Scrivere sotto un contenuto pubblicato da altri | To write below a content of others | publish
share | condividere | share | Rilanciare un contenuto altrui | To pass on a content of others | publish
publish-officially | pubblicare a nome dell'ente | publish officially | Pubblicare in un profilo istituzionale | To publish on an institutional profile |
publish-privately | pubblicare a titolo personale | publish privately | Diffondere un contenuto con un account proprio | To publish through an account of one's own |
send-message | inviare messaggi privati | send private messages | Scrivere con la messaggistica di una piattaforma | To write through the messages of a platform |
obtain-authorisation | ottenere l'autorizzazione | obtain authorisation | Chiedere e ottenere il consenso dell'organo competente | To ask for and get the consent of the authority |
show-signs | esporre i segni dell'ente | show the signs of the body | Mostrare il logo e rinviare al sito istituzionale | To show the logo and link the website |
moderate-before | moderare prima della pubblicazione | moderate before publication | Trattenere un contributo prima che sia visibile | To hold a contribution back |
moderate-after | moderare dopo la pubblicazione | moderate after publication | Intervenire su un contributo già visibile | To act upon a visible contribution |
give-reasons | motivare la misura | give reasons | Comunicare all'interessato regola e ragione della misura | To tell the person which rule and why |
answer-requests | rispondere alle richieste | answer requests | Dare riscontro a una richiesta ricevuta | To answer a request received |
redirect | indirizzare l'utente | redirect the user | Indicare l'ufficio competente e la procedura | To name the office and the procedure |
appeal | contestare la misura | appeal a measure | Chiedere il riesame di una misura | To ask for a review of a measure |
review-appeal | riesaminare la misura | review a measure | Decidere sulla richiesta di riesame | To decide on the request for review |
describe-images | descrivere le immagini | describe images | Aggiungere testo alternativo e sottotitoli | To add alternative text and captions |
reproduce | riprodurre | reproduce | Copiare e riusare un contenuto dell'ente | To copy and reuse a content of the body |
credit | citare la fonte | credit the source | Indicare il canale da cui proviene il contenuto | To name the channel of origin |
keep-credentials | custodire le credenziali | keep credentials | Conservare in modo sicuro i codici di accesso | To keep access codes safely |
hand-over | cedere le credenziali | hand over credentials | Consegnare ad altri i codici di accesso | To give access codes to others |
plan | redigere il piano editoriale | draw up the editorial plan | Definire contenuti, modi e tempi della comunicazione | To define contents and times of communication |
check-source | verificare la fonte | check the source | Accertare che la fonte sia attendibile | To make sure that the source is reliable |
use-private-profiles | usare profili personali | use private profiles | Accedere ad account propri | To access one's own accounts |
attend-training | seguire la formazione | attend training | Partecipare ai corsi previsti dall'ente | To attend the courses of the body |
archive | conservare le pubblicazioni | archive publications | Tenere copia di ciò che è stato pubblicato | To keep a copy of what was published |
grant-access | concedere un accesso temporaneo | grant temporary access | Ammettere terzi ai ruoli di una pagina per un tempo limitato | To admit others to a page for a limited time |
report-breach | segnalare le violazioni | report violations | Riferire una violazione all'ufficio competente | To report a violation to the office in charge |
"""

CONTENTS = """
proposals | proposte | proposals | Suggerimenti rivolti all'ente | Suggestions made to the body |
criticism | critiche | criticism | Giudizi negativi espressi in modo corretto | Negative opinions put properly |
information-requests | richieste di informazioni | information requests | Domande su servizi e attività | Questions on services and activities |
reports | segnalazioni | reports | Fatti o osservazioni portati a conoscenza dell'ente | Facts or remarks brought to the body |
insults | insulti | insults | Espressioni che offendono persone o istituzioni | Words that offend persons or institutions | ILLEGAL_OR_HARMFUL_SPEECH
hate | discorsi d'odio | hate speech | Espressioni che incitano all'odio o alla discriminazione | Words that incite hatred | ILLEGAL_OR_HARMFUL_SPEECH
threats | minacce | threats | Espressioni che prospettano un male ingiusto | Words that announce an unjust harm | VIOLENCE
false-news | notizie false | false news | Fatti non veri presentati come certi | Untrue facts presented as certain | NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS
illegal-content | contenuti illeciti | illegal content | Contenuti contrari alla legge | Contents against the law |
personal-data | dati personali | personal data | Informazioni su una persona identificabile | Information on an identifiable person | DATA_PROTECTION_AND_PRIVACY_VIOLATIONS
third-party-data | dati personali di terzi | third-party data | Dati personali di chi non li ha resi pubblici | Personal data of others | personal-data
health-data | dati sulla salute | health data | Dati personali sullo stato di salute | Personal data on health | personal-data
minors-images | immagini di minori | images of minors | Fotografie e video che ritraggono minori | Photographs and videos of minors | PROTECTION_OF_MINORS
protected-works | opere protette | protected works | Opere altrui diffuse senza licenza | Works of others without licence | INTELLECTUAL_PROPERTY_INFRINGEMENTS
advertising | pubblicità | advertising | Messaggi che promuovono beni o servizi | Messages that promote goods or services | SCAMS_AND_FRAUD
repeated-messages | messaggi ripetuti | repeated messages | Lo stesso messaggio inserito più volte | The same message entered again and again | SCAMS_AND_FRAUD
off-topic | contenuti fuori tema | off-topic contents | Interventi estranei all'argomento | Contributions beside the subject |
propaganda | propaganda elettorale | election propaganda | Messaggi a favore o contro liste e candidati | Messages for or against lists and candidates |
opening | apertura di un profilo | opening of a profile | L'attivazione di un profilo istituzionale | The opening of a profile |
closing | chiusura di un profilo | closing of a profile | La cessazione di un profilo istituzionale | The closing of a profile |
logo | logo ufficiale | official logo | Il segno distintivo dell'ente | The distinctive sign of the body |
website-link | rinvio al sito | link to the website | Il collegamento al sito istituzionale | The link to the institutional website |
service-news | notizie di servizio | service news | Informazioni su orari, servizi e scadenze | Information on hours, services and terms |
multimedia | materiali multimediali | multimedia materials | Fotografie, infografiche e video dell'ente | Photographs, infographics and videos of the body |
confidential-data | informazioni riservate | confidential information | Notizie apprese per ragioni d'ufficio e non pubbliche | Information not made public |
pending-decisions | decisioni in corso | pending decisions | Provvedimenti di procedimenti non conclusi | Measures in procedures not yet closed | confidential-data
colleagues-images | immagini dei colleghi | images of colleagues | Fotografie e video di chi lavora per l'ente | Photographs and videos of those who work there | DATA_PROTECTION_AND_PRIVACY_VIOLATIONS
premises-images | immagini di locali | images of premises | Fotografie e video dei locali dell'ente | Photographs and videos of the premises |
disparagement | dichiarazioni denigratorie | disparaging statements | Frasi che ledono il prestigio dell'ente | Statements that harm the standing of the body |
"""

MEASURES = """
warn | avviso | warning | L'utente è avvertito della violazione | The user is told of the violation | 1
remove | rimozione | removal | Il contenuto è tolto dal canale | The content is taken off the channel | 2
restore | ripristino | restoration | Il contributo trattenuto è pubblicato | The contribution held back is published | 2
withdraw-access | revoca dell'accesso | withdrawal of access | Il soggetto perde l'accesso al profilo | The person loses access to the profile | 3
block | blocco | block | L'utente non può intervenire per un certo tempo | The user cannot take part for some time | 4
ban | esclusione | ban | L'utente è escluso dal canale | The user is excluded from the channel | 5
disciplinary-action | procedimento disciplinare | disciplinary action | È accertata la responsabilità disciplinare | Disciplinary responsibility is established | 6
"""

FACTS = """
repeated | recidiva | earlier violations | Numero delle violazioni precedenti della stessa regola | Number of earlier violations of the same rule | intero
phase | periodo | period | Periodo rispetto a elezioni e referendum | Period with regard to elections | scelta
working-time | orario di lavoro | working time | Il fatto avviene durante l'orario di lavoro | The fact takes place in working hours | si-no
institutional-purpose | scopo istituzionale | institutional purpose | L'accesso serve a scopi istituzionali | The access serves institutional purposes | si-no
suitable-channel | canale adatto | suitable channel | Il canale è adatto a soddisfare la richiesta | The channel suits the request | si-no
fake-account | account falso | fake account | L'account è palesemente falso | The account is evidently fake | si-no no
consent | consenso degli interessati | consent | Gli interessati hanno dato il consenso | Those concerned have given consent | si-no
emergency | emergenza | emergency | Un'emergenza richiede di presidiare la pagina | An emergency requires the page to be attended | si-no
special-project | progetto speciale | special project | È in corso un progetto di comunicazione speciale | A special communication project is under way | si-no
"""

# Each line: id | type | number | date | preposition, short form | long form | article cited | its fragment | scope | title
ACTS = """
l-150-2000 | legge | 150 | 2000-06-07 | della | L. n. 150/2000 | L. 7 giugno 2000, n. 150 | art. 1, comma 5 | art1-com5 | nazionale | Disciplina delle attività di informazione e di comunicazione delle pubbliche amministrazioni
gdpr | regolamento-ue | 2016/679 | 2016-04-27 | del | Regolamento (UE) 2016/679 | Regolamento (UE) 2016/679 del 27 aprile 2016 | art. 6 | art6 | europeo | Regolamento generale sulla protezione dei dati
dpr-62-2013 | dpr | 62 | 2013-04-16 | del | D.P.R. n. 62/2013 | D.P.R. 16 aprile 2013, n. 62 | art. 11-ter | art11ter | nazionale | Codice di comportamento dei dipendenti pubblici
dlgs-33-2013 | decreto-legislativo | 33 | 2013-03-14 | del | D.Lgs. 33/2013 | D.Lgs. 14 marzo 2013, n. 33 | art. 12 | art12 | nazionale | Diritto di accesso civico e obblighi di pubblicità e trasparenza
dlgs-82-2005 | decreto-legislativo | 82 | 2005-03-07 | del | D.Lgs. n. 82/2005 | D.Lgs. 7 marzo 2005, n. 82 | art. 53, comma 1 | art53-com1 | nazionale | Codice dell'amministrazione digitale
dlgs-196-2003 | decreto-legislativo | 196 | 2003-06-30 | del | D.Lgs. n. 196/2003 | D.Lgs. 30 giugno 2003, n. 196 | art. 2-ter | art2ter | nazionale | Codice in materia di protezione dei dati personali
l-241-1990 | legge | 241 | 1990-08-07 | della | L. 241/1990 | L. 7 agosto 1990, n. 241 | art. 3, comma 1 | art3-com1 | nazionale | Nuove norme in materia di procedimento amministrativo
l-633-1941 | legge | 633 | 1941-04-22 | della | L. n. 633/1941 | L. 22 aprile 1941, n. 633 | art. 70 | art70 | nazionale | Protezione del diritto d'autore
l-4-2004 | legge | 4 | 2004-01-09 | della | L. n. 4/2004 | L. 9 gennaio 2004, n. 4 | art. 3 | art3 | nazionale | Accesso degli utenti e delle persone con disabilità agli strumenti informatici
l-28-2000 | legge | 28 | 2000-02-22 | della | L. 28/2000 | L. 22 febbraio 2000, n. 28 | art. 9, comma 1 | art9-com1 | nazionale | Parità di accesso ai mezzi di informazione durante le campagne elettorali
l-212-1956 | legge | 212 | 1956-04-04 | della | L. n. 212/1956 | L. 4 aprile 1956, n. 212 | art. 9 | art9 | nazionale | Norme per la disciplina della propaganda elettorale
dlgs-267-2000 | decreto-legislativo | 267 | 2000-08-18 | del | D.Lgs. n. 267/2000 | D.Lgs. 18 agosto 2000, n. 267 | art. 38, comma 1 | art38-com1 | nazionale | Testo unico delle leggi sull'ordinamento degli enti locali
dlgs-165-2001 | decreto-legislativo | 165 | 2001-03-30 | del | D.Lgs. 165/2001 | D.Lgs. 30 marzo 2001, n. 165 | art. 54 | art54 | nazionale | Norme generali sull'ordinamento del lavoro alle dipendenze delle amministrazioni pubbliche
dpr-445-2000 | dpr | 445 | 2000-12-28 | del | D.P.R. n. 445/2000 | D.P.R. 28 dicembre 2000, n. 445 | art. 38 | art38 | nazionale | Testo unico in materia di documentazione amministrativa
l-190-2012 | legge | 190 | 2012-11-06 | della | L. n. 190/2012 | L. 6 novembre 2012, n. 190 | art. 1, comma 9 | art1-com9 | nazionale | Prevenzione e repressione della corruzione
l-300-1970 | legge | 300 | 1970-05-20 | della | L. n. 300/1970 | L. 20 maggio 1970, n. 300 | art. 8 | art8 | nazionale | Norme sulla tutela della libertà e dignità dei lavoratori
"""

# Each line: type | name | "il" | "del" | by whom it decides
TYPES = """
comune | Comune di | il Comune | del Comune | dalla Giunta comunale
comune | Comune di | il Comune | del Comune | dalla Giunta comunale
comune | Comune di | il Comune | del Comune | dalla Giunta comunale
universita | Università di | l'Ateneo | dell'Ateneo | dal Consiglio di amministrazione
scuola | Istituto comprensivo di | l'Istituto | dell'Istituto | dal Consiglio d'istituto
ente | Ente parco di | l'Ente | dell'Ente | dal Consiglio direttivo
"""

# An invented place is one word of each group.
PLACES = (
    "Acqua Alpe Borgo Campo Casal Castel Colle Conca Fonte Fossa Grotta Isola Lago Monte Motta Olmo Pian Pietra Ponte Porto "
    "Riva Rocca Sasso Selva Torre Valle Vigna Villa".split(),
    "alba amara antica bella bianca calda chiara cupa dolce dritta fiorita fosca fredda lieta lunga maggiore mora nera nova "
    "piana rossa rotonda sana secca verde".split(),
    ("", " Alta", " Bassa", " d'Adda", " del Colle", " del Piano", " in Costa", " in Valle", " Inferiore", " Ligure", " Marina",
     " sul Fiume", " sul Lago", " Superiore", " Vecchia"),
)
STREETS = "Garibaldi Mazzini Verdi Dante Marconi Cavour Manzoni Leopardi Volta Galilei Carducci Pascoli".split()
PROVINCES = "AL BG BO BS CN CO FI GE LO MI NO PC PD PR RM TO TV UD VR".split()

# Contacts: id | name | which ways to be reached | roles | note
CONTACTS = """
urp | Ufficio relazioni con il pubblico | email pec phone url hours address | comunicazione, urp | Risponde alle richieste dei cittadini.
redazione | Redazione social | email hours | redazione-social |
rpd | Responsabile della protezione dei dati | email phone | rpd | Per l'esercizio dei diritti sui dati personali.
protocollo | Ufficio protocollo | pec phone address | |
emergenza | Numero unico di emergenza | short | emergenza | Attivo giorno e notte, tutti i giorni.
disciplina | Ufficio procedimenti disciplinari | email | disciplina |
stampa | Ufficio stampa | email phone | |
accessibilita | Responsabile della transizione al digitale | email url | | Raccoglie le segnalazioni sull'accessibilità.
segreteria | Segreteria generale | email phone hours | |
biblioteca | Biblioteca | email phone hours | |
"""

# Channels: platform | address | comments | purpose
CHANNELS = """
facebook | https://www.facebook.com/$handle | aperti | Informazione, servizi e dialogo con i cittadini
instagram | https://www.instagram.com/$handle | aperti | Immagini e storie di iniziative e luoghi
youtube | https://www.youtube.com/@$handle | chiusi | Video istituzionali e registrazioni delle sedute
x | https://x.com/$handle | della-piattaforma | Notizie e comunicazioni di servizio
telegram | https://t.me/$handle | chiusi | Avvisi urgenti e informazioni di protezione civile
"""

PREAMBLE = """\
$Il ha approvato questo regolamento con la [deliberazione n. $number del $day](ref:$adoption).

{I social network mettono $il in contatto diretto con le persone|I nuovi media avvicinano $il a chi vive, studia e lavora nel
territorio}: servono a **informare presto e bene**, anche nelle emergenze, e ad ascoltare. Perché ciò avvenga in modo
ordinato, chi scrive nelle pagine conosce in anticipo le regole e le conseguenze, e chi le cura sa che cosa pubblicare
e sotto la *responsabilità* di chi.
"""

TOPICS = (
    # Principles
    Topic(
        "subject", "principi", "{Oggetto|Oggetto e ambito di applicazione}",
        (
            """\
Il presente regolamento disciplina i profili istituzionali che $name tiene nei social network. Si compone di
{due parti|più parti}:

- a) le regole di condotta degli utenti negli spazi curati {dall'ente|dall'amministrazione}, con i contenuti che vi trovano;
- b) le regole per il personale, sia quando agisce in rappresentanza dell'ente sia quando scrive a titolo privato;
- c) le responsabilità di chi gestisce gli account e il comportamento che ne consegue.""",
            """\
{Le pubblicazioni nei social network|I contenuti diffusi nei social network} completano gli adempimenti di pubblicità
e trasparenza stabiliti dalla legge e **non ne tengono luogo**. Ciò vale anche nel rispetto $act.""",
            """?\
La partecipazione degli utenti è libera e gratuita. {Più persone scrivono, più l'ente può capire|Più voci si ascoltano,
più l'ente può capire} di che cosa c'è bisogno, perché la città è di chi la vive.""",
        ), core=True),
    Topic("references", "principi", "{Riferimenti normativi|Quadro normativo}", ("$references",), core=True),
    Topic(
        "definitions", "principi", "Definizioni",
        (
            """\
Ai fini del presente regolamento si intendono per:

- a) [](term:users)
- b) [](term:administrators)
- c) [](term:third-party-data)
- d) [](term:{block|ban|warn})""",
            """?\
I termini tecnici in uso nelle piattaforme, come *post*, *tag* o `hashtag`, hanno il significato {corrente|comune}; in caso
di dubbio prevale quello più favorevole alla libertà di espressione.""",
        ), core=True),
    Topic(
        "channels", "principi", "{Canali ufficiali|Profili istituzionali}",
        (
            """\
{Per la comunicazione istituzionale|Per comunicare con i cittadini} $il usa soltanto i seguenti canali:

[](channels:active)""",
            """\
Ogni profilo istituzionale deve sempre mostrare il logo ufficiale e rinviare al sito dell'ente, [](contact:urp#url).

```regola
id: logo-and-website
obbligo: esporre i segni dell'ente
chi: amministratori delle pagine
cosa: [logo ufficiale, rinvio al sito]
```""",
            """?\
Ogni altro profilo è estraneo all'amministrazione: {non è a essa riferibile|non la rappresenta}, né va associato al suo
nome. Chi ne trova uno lo fa presente a [](contact:urp).""",
        ),
        (
            """\
{La biblioteca apre una pagina senza logo|Una nuova pagina è pubblicata senza logo}
chi: amministratori delle pagine
azione: esporre i segni dell'ente
cosa: logo ufficiale
esito: obbligatorio
perche: [logo-and-website]""",
        ), core=True),
    Topic(
        "opening", "principi", "{Apertura e chiusura dei profili|Autorizzazione dei profili}",
        (
            """\
L'apertura e la chiusura di pagine in nome dell'ente devono essere autorizzate $organ. Il responsabile
della struttura interessata ne fa richiesta con il [modulo A1](form:a1), {disponibile nella rete interna|scaricabile dal sito}.

```regola
id: authorisation
obbligo: ottenere l'autorizzazione
chi: responsabili di servizio
cosa: [apertura di un profilo, chiusura di un profilo]
fonti: [l-150-2000]
```""",
            """\
La richiesta indica {gli obiettivi|le finalità}, il pubblico al quale ci si rivolge, {le risorse disponibili|chi se ne
occuperà} e il *piano editoriale* previsto, in attuazione $act.""",
            """?\
I profili che restano {senza aggiornamenti|inattivi} per un tempo prolungato perdono utilità: $il ne valuta ogni anno la
permanenza, la fusione o la chiusura, e ne dà notizia nel proprio sito.""",
            """?\
Nel valutare la richiesta si considerano in particolare:

- a) la coerenza con {le funzioni|i compiti} dell'ente e con la strategia di comunicazione, anche {alla luce|in considerazione} $act;
- b) il numero delle persone alle quali la pagina può essere utile e la loro abitudine a usare quella piattaforma;
- c) la disponibilità di personale che la curi **con continuità**, comprese le sostituzioni nei periodi di ferie;
- d) la presenza di pagine già attive che trattano lo stesso argomento e che conviene {unire|collegare};
- e) gli effetti sulla riservatezza di chi la seguirà e la possibilità di leggerla *senza registrazione*.""",
        ),
        (
            """\
Un servizio vuole aprire {un proprio profilo|una propria pagina}
chi: responsabili di servizio
azione: ottenere l'autorizzazione
cosa: apertura di un profilo
esito: obbligatorio
perche: [authorisation]""",
            """\
Un cittadino apre un profilo personale
chi: utenti
azione: ottenere l'autorizzazione
cosa: apertura di un profilo
esito: non-regolato""",
        ), core=True),
    # The external policy
    Topic(
        "access", "esterna", "{Accesso degli utenti|Partecipazione degli utenti}",
        (
            """\
{L'accesso ai profili è libero|Leggere i profili è possibile a chiunque}, anche senza registrazione dove la piattaforma lo
consente. I profili sono {presidiati|seguiti} nell'orario di servizio dell'ufficio: [](contact:redazione#hours).""",
            """\
Gli utenti possono commentare i contenuti pubblicati ed esprimere {proposte e critiche|liberamente le proprie opinioni},
con interventi educati, pertinenti e rispettosi.

```regola
id: free-comment
permesso: commentare
chi: utenti
cede-a: [$bans]
```""",
            """?\
I commenti esprimono l'opinione di chi li scrive e non quella dell'ente. {Si raccomanda di presentarsi con nome e
cognome|È utile che ciascuno si presenti con il proprio nome}: un dialogo fra persone riconoscibili è più sereno.""",
            """?\
Per un dialogo utile a tutti si suggerisce di:

- leggere prima di scrivere, perché spesso la risposta è già {nei commenti|nel sito}, [](contact:urp#url);
- restare all'argomento e, se occorre, aprire con un messaggio una nuova discussione;
- distinguere i fatti dalle opinioni e indicare, {quando c'è|se possibile}, la fonte di una notizia;
- usare un tono cordiale: dall'altra parte c'è una persona che lavora per la comunità.""",
        ),
        (
            """\
Un utente critica {una scelta dell'amministrazione|un nuovo orario} e propone un'alternativa
chi: utenti
azione: commentare
cosa: [critiche, proposte]
esito: consentito
perche: [free-comment]""",
            """\
Un dipendente commenta dal proprio account
chi: personale
azione: commentare
cosa: proposte
esito: non-regolato""",
        ), core=True),
    Topic(
        "removed", "esterna", "{Contenuti non ammessi|Contenuti vietati}",
        (
            """\
{Non è consentito|È vietato} pubblicare nei profili dell'ente:

- a) insulti, volgarità e offese a persone o istituzioni;
- b) discorsi d'odio, discriminazioni per {origine, genere o religione|genere, fede od opinioni} e ogni incitamento a essi;
- c) minacce e istigazioni alla violenza;
- d) notizie false, diffuse {nella consapevolezza della loro falsità|come se fossero certe};
- e) contenuti illeciti, anche per semplice rinvio a un altro indirizzo.

```regola
id: removed-content
divieto: pubblicare
chi: utenti
cosa: { a: insulti, b: discorsi d'odio, c: minacce, d: notizie false, e: contenuti illeciti }
misure: [rimozione, { blocco: {P15D|P30D|P60D} }, esclusione]
a-cura-di: redazione social
fonti: [l-150-2000]
```""",
            """\
{Chi ritiene violata una regola|Chi si ritiene offeso} scrive a [](contact:urp#email); la redazione esamina il contenuto
{senza ritardo|nel più breve tempo possibile}, nel rispetto $act.""",
            """?\
La gravità è valutata secondo **il contesto, il tono e la diffusione** del contenuto. L'ironia e la satira, che non
offendono la dignità delle persone, restano {libere|fuori da questo articolo}.""",
            """?\
Per stabilire la durata di una misura la redazione tiene conto di più elementi:

| Elemento | {Peso minore|Meno grave} | {Peso maggiore|Più grave} |
| --- | --- | --- |
| Diffusione | un solo commento | più pagine o {molte condivisioni|molti rilanci} |
| Persone offese | nessuna riconoscibile | una persona *riconoscibile* o un minore |
| Comportamento successivo | {scuse o cancellazione|cancellazione spontanea} | nuove offese, anche da altri account |
| Precedenti | nessuno nell'ultimo anno | due o più, **già comunicati** |""",
        ),
        (
            """\
Un utente insulta {un assessore|un impiegato} sotto un post
chi: utenti
azione: commentare
cosa: insulti
esito: vietato
perche: [removed-content]
misure: [rimozione]""",
            """\
Un utente minaccia per la {seconda|seconda, accertata} volta un altro utente
chi: utenti
azione: pubblicare
cosa: minacce
dove: facebook
fatti: { recidiva: 1 }
esito: vietato
perche: [removed-content]
misure: [blocco]""",
            """\
Un minore rilancia una notizia falsa dopo molte violazioni
chi: minori
azione: condividere
cosa: notizie false
fatti: { recidiva: 4 }
esito: vietato
perche: [removed-content]
misure: [esclusione]""",
        ), core=True),
    Topic(
        "privacy", "esterna", "{Dati personali|Tutela dei dati personali}",
        (
            """\
{È vietato|Non è consentito} pubblicare dati personali di terzi, protetti dal [Regolamento (UE) 2016/679](ref:gdpr), o dati
sulla salute, propri o altrui.

```regola
id: third-party-data
divieto: pubblicare
chi: utenti
cosa: [dati personali di terzi, dati sulla salute]
misure: [rimozione, { blocco: {P7D|P10D|P30D} }]
a-cura-di: redazione social
fonti: [gdpr]
```""",
            """\
Il trattamento dei dati da parte delle piattaforme {segue le|dipende dalle} loro condizioni. Per quello svolto dall'ente
ci si rivolge al responsabile della protezione dei dati, [](contact:rpd#email), ai sensi $act.""",
            """?\
Prima di inserire un contributo conviene ricordare che ciò che è pubblicato in rete **può essere copiato** da chiunque, e
che la sua {cancellazione|rimozione} dal profilo non lo toglie da altri siti.""",
            """?\
L'ente tratta i dati degli utenti per dare seguito alle loro richieste, nei limiti $act, e in particolare:

- a) non raccoglie elenchi di chi segue le pagine, né li {consegna|trasmette} ad altri;
- b) conserva i messaggi ricevuti per il tempo necessario a trattarli, poi li cancella;
- c) usa le statistiche della piattaforma soltanto in forma aggregata, per capire {quali contenuti sono più utili|che cosa interessa di più};
- d) risponde a chi esercita i propri diritti nei termini di legge, all'indirizzo [](contact:rpd#email).""",
        ),
        (
            """\
Un cittadino pubblica {il numero di telefono|l'indirizzo} del vicino
chi: utenti
azione: commentare
cosa: dati personali di terzi
esito: vietato
perche: [third-party-data]
misure: [rimozione]""",
            """\
Un utente rende noto il proprio stato di salute, per la seconda volta
chi: utenti
azione: pubblicare
cosa: dati sulla salute
fatti: { recidiva: 1 }
esito: vietato
perche: [third-party-data]
misure: [blocco]""",
        ), core=True),
    Topic(
        "moderation", "esterna", "Moderazione",
        (
            """\
I contributi degli utenti non possono essere sottoposti a moderazione preventiva. {I commenti trattenuti|Quelli trattenuti}
per errore sono pubblicati dal responsabile del servizio.

```regola
id: no-prior-moderation
divieto: moderare prima della pubblicazione
chi: amministratori delle pagine
misure: [ripristino]
a-cura-di: responsabili di servizio
```""",
            """\
La redazione può intervenire dopo la pubblicazione sui contenuti contrari all'[](#$art(removed)__para_1) e all'[](#$art(privacy)),
{e ne conserva copia|annotando data e motivo}.

```regola
id: later-moderation
permesso: moderare dopo la pubblicazione
chi: redazione social
```

Di ogni misura deve essere comunicata all'interessato la ragione, con la regola applicata.

```regola
id: reasons
obbligo: motivare la misura
chi: redazione social
entro: {2|3|5} giorni-lavorativi
```""",
            """\
{I tempi indicativi di intervento|I tempi di intervento} sono i seguenti:

| Contenuto | Tempo | Chi interviene |
| :--- | ---: | :--- |
| Minacce e discorsi d'odio | {1 ora|2 ore|4 ore} | Redazione social |
| Dati personali di terzi | {4 ore|8 ore} | Redazione social |
| Insulti e volgarità | {1 giorno|2 giorni} | Redazione social |
| Altri contenuti non ammessi | {3 giorni|5 giorni} | Ufficio relazioni con il pubblico |""",
            """?\
La redazione annota in un registro {la data|il giorno e l'ora}, il canale, il testo e la misura, così che ogni decisione possa
essere verificata. Il registro serve anche a {redigere|preparare} una relazione annuale, pubblicata nel sito, nella quale
compaiono *soltanto numeri*: quanti contributi sono giunti, quanti sono stati rimossi e per quale ragione, quante
richieste di riesame sono state accolte e in quanto tempo. La relazione è trasmessa a [](contact:rpd) ai sensi $act.""",
        ),
        (
            """\
Chi gestisce la pagina trattiene i commenti in attesa di leggerli
chi: amministratori delle pagine
azione: moderare prima della pubblicazione
cosa: critiche
esito: vietato
perche: [no-prior-moderation]
misure: [ripristino]""",
            """\
La redazione interviene su un commento già apparso
chi: redazione social
azione: moderare dopo la pubblicazione
cosa: insulti
esito: consentito
perche: [later-moderation]""",
        ), core=True),
    Topic(
        "minors", "esterna", "{Minori|Tutela dei minori}",
        (
            """\
È vietato pubblicare immagini di minori {riconoscibili|che ne permettano il riconoscimento} senza il consenso di chi esercita
la responsabilità genitoriale.

```regola
id: images-of-minors
divieto: pubblicare
chi: utenti
cosa: immagini di minori
salvo: consenso degli interessati
misure: [rimozione]
a-cura-di: redazione social
fonti: [gdpr]
```""",
            """?\
{Le famiglie|I genitori} si rivolgono alla redazione, anche {per le vie brevi|con un messaggio}, perché un'immagine sia
esaminata con precedenza: l'interesse del minore è preminente nel rispetto $act.""",
            """?\
Nelle attività con le scuole l'ente {promuove|favorisce} l'uso consapevole dei social network: incontri con le famiglie, materiali
da leggere in classe, laboratori nei quali i ragazzi imparano a riconoscere una notizia falsa, a proteggere le proprie
password e a chiedere aiuto a un adulto quando qualcosa, in rete, {li ferisce o li spaventa|li mette a disagio}.""",
        ),
        (
            """\
Un utente pubblica la foto di una classe e non si sa se le famiglie siano d'accordo
chi: utenti
azione: pubblicare
cosa: immagini di minori
esito: indeterminato""",
        )),
    Topic(
        "copyright", "esterna", "{Diritto d'autore|Opere altrui e diritto d'autore}",
        (
            """\
È vietato pubblicare opere protette senza {il consenso dell'autore|averne titolo}: fotografie, testi, musiche e ogni altra
creazione dell'ingegno.

```regola
id: protected-works
divieto: pubblicare
chi: utenti
cosa: opere protette
misure: [rimozione, { blocco: {P10D|P20D|P30D} }]
applicazione: {dovuta|facoltativa}
a-cura-di: redazione social
```""",
            """?\
Restano {salve|ferme} le eccezioni di *citazione, critica e discussione* nei limiti $act.""",
        ),
        (
            """\
Un utente ripubblica la fotografia di un professionista
chi: utenti
azione: pubblicare
cosa: opere protette
esito: vietato
perche: [protected-works]
misure: [rimozione]""",
        )),
    Topic(
        "advertising", "esterna", "{Pubblicità e messaggi ripetuti|Messaggi commerciali}",
        (
            """\
Non è consentito pubblicare {messaggi pubblicitari|pubblicità di beni o servizi} né inserire lo stesso messaggio più volte.

```regola
id: no-advertising
divieto: pubblicare
chi: utenti
cosa: [pubblicità, messaggi ripetuti]
misure: [rimozione, { blocco: P7D }, { blocco: {P30D|P60D|P90D} }]
a-cura-di: redazione social
```""",
            """?\
Gli annunci che compaiono accanto ai contenuti sono gestiti in autonomia dalle piattaforme e {non dipendono|prescindono}
dall'amministrazione, che non ne trae alcun vantaggio.""",
        ),
        (
            """\
Un negozio inserisce la sua offerta sotto {un avviso|una notizia} dell'ente
chi: utenti
azione: commentare
cosa: [pubblicità, proposte]
esito: vietato
perche: [no-advertising]
misure: [rimozione]""",
        )),
    Topic(
        "off-topic", "esterna", "{Pertinenza degli interventi|Interventi fuori tema}",
        (
            """\
{Nelle pagine di Facebook|Su Facebook} non è consentito inserire contenuti fuori tema, perché rendono difficile seguire la
discussione.

```regola
id: off-topic
divieto: commentare
chi: utenti
cosa: contenuti fuori tema
dove: [facebook]
misure: [avviso, rimozione]
applicazione: facoltativa
a-cura-di: redazione social
```""",
            """?\
{È fuori tema|Si considera fuori tema} ciò che non riguarda l'argomento del contenuto commentato, nemmeno in via
indiretta; nel dubbio il contributo resta visibile.""",
        ),
        (
            """\
Sotto l'orario della biblioteca un utente parla di calcio
chi: utenti
azione: commentare
cosa: contenuti fuori tema
dove: facebook
esito: vietato
perche: [off-topic]
misure: [avviso]""",
        )),
    Topic(
        "fake", "esterna", "{Account falsi|Identità degli utenti}",
        (
            """\
Non è consentito commentare con un account {palesemente falso|che simula l'identità di altri}.

```regola
id: fake-accounts
divieto: commentare
chi: utenti
quando: account falso
misure: [esclusione]
a-cura-di: redazione social
```""",
            """?\
L'uso di uno pseudonimo riconoscibile {non è di per sé un account falso|è cosa diversa} e non ha conseguenze.""",
        ),
        (
            """\
Un account che finge di essere {il sindaco|il direttore} scrive un commento
chi: utenti
azione: commentare
cosa: critiche
fatti: { account falso: si }
esito: vietato
perche: [fake-accounts]
misure: [esclusione]""",
        )),
    Topic(
        "replies", "esterna", "{Tempi di risposta|Richieste e risposte}",
        (
            """\
La redazione è tenuta a rispondere alle richieste di informazioni e alle segnalazioni {nel modo più completo possibile|con
chiarezza e cortesia}.

```regola
id: answers
obbligo: rispondere alle richieste
chi: redazione social
cosa: [richieste di informazioni, segnalazioni]
entro: {2 giorni-lavorativi|3 giorni-lavorativi|5 giorni-lavorativi|orario-di-servizio}
```""",
            """\
Quando il social network non è lo strumento adatto, la redazione deve indicare all'utente la procedura e gli uffici
competenti, a cominciare da [](contact:urp).

```regola
id: redirect-users
obbligo: indirizzare l'utente
chi: redazione social
quando: non canale adatto
```""",
            """?\
I termini {previsti dalle leggi|stabiliti dalla legge} per i procedimenti amministrativi decorrono soltanto dalle domande
presentate nelle forme di rito, ai sensi $act.""",
            """?\
Le domande più frequenti, con le risposte approvate, sono raccolte nel sito e {aggiornate ogni mese|riviste periodicamente}. Alle
domande che riguardano la situazione di una sola persona, come una pratica, un tributo o una graduatoria, si risponde in
privato e con informazioni generali: per il resto ci si rivolge allo sportello, [](contact:urp#address), o per telefono,
[](contact:urp#phone). Le risposte sono firmate con il *nome del servizio*, non con quello di chi le scrive.""",
        ),
        (
            """\
Un cittadino chiede {gli orari dello sportello|quando scade una tassa}
chi: redazione social
azione: rispondere alle richieste
cosa: richieste di informazioni
esito: obbligatorio
perche: [answers]""",
        )),
    Topic(
        "emergencies", "esterna", "{Emergenze|Segnalazioni urgenti}",
        (
            """\
I profili {non sono un canale di emergenza|non sostituiscono i numeri di emergenza}. Per le segnalazioni urgenti ci si
rivolge:

- a) nei casi di pericolo, al numero [](contact:emergenza#phone), attivo giorno e notte;
- b) negli altri casi, all'ufficio [](contact:urp#phone), {negli orari di apertura|nei giorni feriali}, o per posta certificata
  a [](contact:urp#pec);
- c) per i documenti, all'ufficio protocollo, [](contact:protocollo#address).""",
            """?\
Durante le emergenze la comunicazione è {coordinata|curata} dalla redazione insieme alle strutture di protezione civile, e
ogni altro contenuto programmato è sospeso.""",
            """?\
Le informazioni diffuse in emergenza:

- a) indicano sempre **data e ora** e sono superate da quelle più recenti;
- b) sono pubblicate prima nel sito e poi nei profili, con lo stesso testo;
- c) invitano a {seguire|consultare} le fonti ufficiali e a non rilanciare notizie di cui non si conosce l'origine;
- d) sono corrette subito se risultano inesatte, {in modo evidente|con una nuova pubblicazione}.""",
        )),
    Topic(
        "appeal", "esterna", "{Riesame delle misure|Reclami}",
        (
            """\
Chi è stato oggetto di una misura può contestarla {entro trenta giorni|entro sessanta giorni}, scrivendo a
[](contact:urp#email).

```regola
id: appeals
permesso: contestare la misura
chi: utenti
```

Sulla richiesta il responsabile del servizio deve decidere con risposta motivata.

```regola
id: review
obbligo: riesaminare la misura
chi: responsabili di servizio
entro: {5|10|15} giorni-lavorativi
```""",
            """?\
Se la contestazione è {accolta|fondata}, il contenuto torna visibile con la data originaria. Restano fermi i rimedi previsti
a norma $act.""",
        ),
        (
            """\
Un utente bloccato chiede il riesame
chi: utenti
azione: contestare la misura
esito: consentito
perche: [appeals]""",
        )),
    Topic(
        "messages", "esterna", "Messaggi privati",
        (
            """\
{Non è consentito inviare|È vietato inviare} con i messaggi privati dati sulla salute o altri dati personali, perché
transitano nei sistemi della piattaforma.

```regola
id: data-in-messages
divieto: inviare messaggi privati
chi: utenti
cosa: dati personali
misure: [avviso]
a-cura-di: redazione social
fonti: [gdpr]
```""",
            """?\
Ai messaggi {anonimi|privi di mittente} non è dato riscontro; per le istanze resta disponibile il sito, [](contact:urp#url).""",
        ),
        (
            """\
Un utente invia in privato {un referto|una diagnosi}
chi: utenti
azione: inviare messaggi privati
cosa: dati sulla salute
esito: vietato
perche: [data-in-messages]
misure: [avviso]""",
        )),
    Topic(
        "accessibility", "esterna", "Accessibilità",
        (
            """\
I contenuti sono redatti con **parole semplici**. Le immagini e i video devono essere accompagnati da un testo alternativo e
da sottotitoli, in attuazione $act.

```regola
id: described-images
obbligo: descrivere le immagini
chi: amministratori delle pagine
cosa: materiali multimediali
```""",
            """?\
{Le parole di un hashtag|Le parole unite in un hashtag} hanno l'iniziale maiuscola, così che un lettore di schermo le
pronunci: `#PiùVerde`, `#CittàPulita`.""",
            """?\
I documenti allegati sono pubblicati nel sito in un formato aperto e leggibile dalle tecnologie assistive; nei profili
compare il collegamento, {mai la fotografia|non l'immagine} di un testo. Chi incontra un ostacolo lo comunica a
[](contact:urp#email), e la redazione ne tiene conto nelle pubblicazioni successive, anche {in relazione|con riguardo} agli
obblighi $act.""",
        ),
        (
            """\
La redazione pubblica un'infografica
chi: redazione social
azione: descrivere le immagini
cosa: materiali multimediali
esito: obbligatorio
perche: [described-images]""",
        )),
    Topic(
        "reuse", "esterna", "{Riuso dei contenuti|Riproduzione dei contenuti}",
        (
            """\
Fotografie, infografiche, video e altri materiali dei canali possono essere riprodotti {liberamente|anche in parte}.

```regola
id: free-reproduction
permesso: riprodurre
chi: pubblico
cosa: materiali multimediali
```

Chi li riproduce deve sempre indicare il canale dal quale provengono.

```regola
id: credit-the-channel
obbligo: citare la fonte
chi: pubblico
cosa: materiali multimediali
```""",
        ),
        (
            """\
Un giornale riprende {un video|una fotografia} dell'ente
chi: pubblico
azione: riprodurre
cosa: materiali multimediali
esito: consentito
perche: [free-reproduction]""",
        )),
    Topic(
        "platforms", "esterna", "{Malfunzionamenti|Piattaforme di terzi}",
        (
            """\
Le piattaforme che ospitano i profili non appartengono all'ente, che dei loro malfunzionamenti, {di qualunque
natura|quale che ne sia la causa}, non risponde.""",
            """?\
{Alla data di approvazione|Ad oggi} la registrazione e la gestione dei profili non comportano costi; se i gestori ne
introducono, $il ne tiene conto per valutare la convenienza del canale.""",
        )),
    # The internal policy
    Topic(
        "accounts", "interna", "{Gestione degli account|Account e credenziali}",
        (
            """\
Chi amministra le pagine deve custodire le credenziali {in modo sicuro|con la massima cura}, con autenticazione a due fattori
ove possibile.

```regola
id: safe-credentials
obbligo: custodire le credenziali
chi: amministratori delle pagine
misure: [revoca dell'accesso]
a-cura-di: responsabili di servizio
```

È vietato cedere le credenziali ad altri, anche {per breve tempo|a colleghi}.

```regola
id: no-handing-over
divieto: cedere le credenziali
chi: amministratori delle pagine
misure: [revoca dell'accesso, procedimento disciplinare]
a-cura-di: ufficio procedimenti disciplinari
fonti: [dpr-62-2013]
```""",
            """\
L'accesso cessa con l'incarico. {Di ogni variazione è data notizia|Ogni variazione è annotata} nel registro tenuto dal
servizio, nel rispetto $act.""",
            """?\
Per ogni profilo il registro riporta:

- a) il servizio che lo cura, il {responsabile|dirigente} e almeno due persone che possono accedervi;
- b) la data di apertura e gli estremi dell'autorizzazione di cui all'[](rule:authorisation);
- c) l'indirizzo di posta al quale la piattaforma scrive, che è sempre {del servizio|istituzionale} e mai personale;
- d) le applicazioni collegate e la data dell'ultima verifica, {ogni sei mesi|una volta l'anno};
- e) gli incidenti avvenuti e ciò che si è fatto per evitarne altri.""",
        ),
        (
            """\
Un amministratore {consegna|affida} la password a un amico
chi: amministratori delle pagine
azione: cedere le credenziali
esito: vietato
perche: [no-handing-over]
misure: [revoca dell'accesso]""",
        ), core=True),
    Topic(
        "official", "interna", "{Contenuti istituzionali|Piano editoriale}",
        (
            """\
La redazione deve definire ogni {settimana|mese} contenuti, modi e tempi della comunicazione in un piano editoriale.

```regola
id: editorial-plan
obbligo: redigere il piano editoriale
chi: redazione social
```

Prima di rilanciare contenuti di terzi è tenuta a verificare che la fonte sia attendibile.

```regola
id: reliable-sources
obbligo: verificare la fonte
chi: redazione social
```""",
            """?\
{Il linguaggio è sobrio|Lo stile è sobrio}, chiaro e inclusivo; le sigle sono sciolte alla prima occorrenza, e un errore
è corretto {in modo visibile|con una nota}, senza cancellare ciò che era stato scritto.""",
            """?\
Nel piano {trovano posto|sono previsti}, secondo le necessità:

- a) le notizie di servizio: orari, scadenze, bandi, lavori e variazioni della viabilità;
- b) le decisioni degli organi, spiegate con parole semplici e con il collegamento all'atto;
- c) gli eventi dell'ente e quelli che hanno il suo patrocinio, {con luogo e ora|con ogni indicazione utile};
- d) le campagne di informazione di altre amministrazioni, in attuazione $act;
- e) la storia, il paesaggio e le persone del territorio, perché una pagina *viva* è più letta nell'emergenza.""",
        ),
        (
            """\
Comincia {la settimana|il mese} e manca il piano
chi: redazione social
azione: redigere il piano editoriale
esito: obbligatorio
perche: [editorial-plan]""",
        )),
    Topic(
        "election", "interna", "{Periodo elettorale|Comunicazione in periodo elettorale}",
        (
            """\
Nel periodo elettorale è vietato pubblicare a nome dell'ente {propaganda|messaggi di propaganda} a favore o contro liste e
candidati, a norma $act.

```regola
id: no-propaganda
divieto: pubblicare a nome dell'ente
chi: amministratori delle pagine
cosa: propaganda elettorale
quando: periodo in [elettorale, silenzio]
misure: [rimozione]
a-cura-di: responsabili di servizio
```""",
            """?\
{Le comunicazioni indispensabili|Gli avvisi indispensabili} all'efficace assolvimento delle funzioni proseguono in forma
impersonale.""",
        ),
        (
            """\
Alla vigilia del voto la pagina invita a votare per una lista
chi: amministratori delle pagine
azione: pubblicare a nome dell'ente
cosa: propaganda elettorale
fatti: { periodo: silenzio }
esito: vietato
perche: [no-propaganda]
misure: [rimozione]""",
        )),
    Topic(
        "personal", "interna", "{Uso dei profili personali|Account personali del personale}",
        (
            """\
Il personale {ha spesso|tiene talvolta} profili propri. Non è consentito diffondervi informazioni riservate, apprese per
ragioni d'ufficio, né dichiarazioni denigratorie verso l'amministrazione.

```regola
id: no-confidential-data
divieto: pubblicare a titolo personale
chi: personale
cosa: [informazioni riservate, dichiarazioni denigratorie]
misure: [procedimento disciplinare]
a-cura-di: ufficio procedimenti disciplinari
fonti: [dpr-62-2013]
```""",
            """\
Durante l'orario di lavoro è vietato usare profili personali, salvo che l'accesso serva a scopi istituzionali.

```regola
id: working-hours
divieto: usare profili personali
chi: personale
quando: orario di lavoro
salvo: scopo istituzionale
misure: [avviso, procedimento disciplinare]
a-cura-di: responsabili di servizio
```""",
            """?\
Restano {ferme|intatte} la libertà di opinione e le libertà sindacali, nel rispetto $act.""",
            """?\
Chi scrive del proprio lavoro {chiarisce|precisa} che parla a titolo personale, non usa il logo né l'indirizzo di posta dell'ente e
ricorda che anche un profilo chiuso può essere letto da persone diverse da quelle a cui è rivolto. Nei casi dubbi
{conviene|è utile} sentire prima il proprio responsabile: un consiglio chiesto per tempo evita {molti|quasi tutti i} problemi.""",
        ),
        (
            """\
Un dipendente rende nota una gara non ancora conclusa
chi: dipendenti
azione: pubblicare a titolo personale
cosa: decisioni in corso
esito: vietato
perche: [no-confidential-data]
misure: [procedimento disciplinare]""",
            """\
Un impiegato guarda il proprio profilo e non si sa perché
chi: dipendenti
azione: usare profili personali
fatti: { orario di lavoro: si }
esito: indeterminato""",
        )),
    Topic(
        "images", "interna", "{Immagini sul luogo di lavoro|Fotografie e riprese}",
        (
            """\
È vietato pubblicare a titolo personale immagini dei colleghi o dei locali {dell'ente|di lavoro} senza il consenso degli
interessati.

```regola
id: workplace-images
divieto: pubblicare a titolo personale
chi: personale
cosa: [immagini dei colleghi, immagini di locali]
salvo: consenso degli interessati
misure: [procedimento disciplinare]
a-cura-di: ufficio procedimenti disciplinari
fonti: [gdpr]
```""",
        ),
        (
            """\
Un collaboratore pubblica la foto di un collega contrario
chi: collaboratori
azione: pubblicare a titolo personale
cosa: immagini dei colleghi
fatti: { consenso degli interessati: no }
esito: vietato
perche: [workplace-images]
misure: [procedimento disciplinare]""",
        )),
    Topic(
        "training", "interna", "Formazione",
        (
            """\
Chi cura i profili è tenuto a seguire la formazione {annuale|periodica} sulla comunicazione pubblica e sulla sicurezza
informatica.

```regola
id: training
obbligo: seguire la formazione
chi: amministratori delle pagine
```""",
            """?\
I corsi sono {offerti|organizzati} dall'ente, anche insieme ad altre amministrazioni, in attuazione $act.""",
        ),
        (
            """\
Un redattore appena nominato
chi: redazione social
azione: seguire la formazione
esito: obbligatorio
perche: [training]""",
        )),
    Topic(
        "archive", "interna", "{Conservazione|Archivio delle pubblicazioni}",
        (
            """\
La redazione deve conservare copia delle pubblicazioni e dei contenuti rimossi per {due|tre|cinque} anni.

```regola
id: archive
obbligo: conservare le pubblicazioni
chi: redazione social
```""",
            """?\
Trascorso il termine, {le copie sono distrutte|i contenuti sono cancellati}, salvo quelli di interesse storico, nel rispetto
$act.""",
        )),
    Topic(
        "third-parties", "interna", "{Accesso di terzi|Collaborazioni esterne}",
        (
            """\
Il responsabile del servizio può concedere a terzi un accesso temporaneo {in caso di emergenza|nelle emergenze} o per un
progetto speciale.

```regola
id: temporary-access
permesso: concedere un accesso temporaneo
chi: responsabili di servizio
quando: emergenza o progetto speciale
```""",
            """?\
L'accesso è {documentato|annotato} nel registro con la data di inizio e quella di fine.""",
        ),
        (
            """\
Durante un'alluvione un volontario riceve l'accesso alla pagina
chi: responsabili di servizio
azione: concedere un accesso temporaneo
fatti: { emergenza: si }
esito: consentito
perche: [temporary-access]""",
        )),
    Topic(
        "violations", "interna", "Violazioni",
        (
            """\
Il personale che viene a conoscenza di una violazione deve segnalarla {al proprio responsabile|senza indugio} o all'ufficio
procedimenti disciplinari.

```regola
id: report-violations
obbligo: segnalare le violazioni
chi: personale
fonti: [dpr-62-2013]
```""",
        )),
    # Closing
    Topic(
        "final", "finali", "{Disposizioni finali|Entrata in vigore e pubblicità}",
        (
            """\
Il regolamento è in vigore dal $day ed è pubblicato nel sito dell'ente. Le regole dell'[](#$art(removed)), e in particolare
quella dell'[](rule:third-party-data), sono {richiamate|riassunte} nella descrizione di ogni profilo.""",
            """?\
{Ogni due anni|Periodicamente} il testo è riveduto, sentite le strutture interessate; per le domande si scrive a
[](contact:urp).""",
        ), core=True),
)

FAQ = (
    """\
## Come riconosco un profilo ufficiale?

Mostra il logo e rinvia al sito, come chiede l'[](rule:logo-and-website). {L'elenco è questo|I profili attivi sono questi}:

[](channels:active)""",
    """\
## Posso {criticare|contestare} una scelta dell'ente?

Sì: proposte e critiche sono libere ([](rule:free-comment)), purché non contengano insulti o minacce
([](rule:removed-content)).""",
    """\
## Posso pubblicare {il nome|la foto} di un'altra persona?

No: l'[](rule:third-party-data) vieta di pubblicare dati personali di terzi. **Anche i tuoi** meritano prudenza.""",
    """\
## I commenti sono controllati prima che appaiano?

No, l'[](rule:no-prior-moderation) lo esclude. Dopo la pubblicazione la redazione può intervenire
([](rule:later-moderation)), e ne comunica le ragioni.""",
    """\
## Che cosa succede a chi viola le regole?

Il contenuto è rimosso; chi insiste può essere bloccato o escluso, secondo l'[](#$art(removed)__para_1).""",
    """\
## A chi scrivo per {una domanda|un chiarimento}?

All'ufficio relazioni con il pubblico: [](contact:urp#email), oppure per telefono [](contact:urp#phone), negli orari
{indicati nel sito|di apertura}.""",
    """\
## C'è un pericolo: scrivo sulla pagina?

No, telefona al numero [](contact:emergenza#phone). I social network {non sono presidiati di notte|non servono a questo}.""",
    """\
## Lavoro per l'ente e vorrei aprire una pagina. Come faccio?

Serve un'autorizzazione ([](rule:authorisation)), che si chiede con il modulo [](form:a1).""",
)
