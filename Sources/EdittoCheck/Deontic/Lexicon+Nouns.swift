extension Lexicon {
  /// Nouns by what they can be in a norm: who is bound, what is acted upon, what follows.
  static let nouns: [(WordClass, String)] = [
    (
      .institution,
      "ente enti comune comuni amministrazione amministrazioni azienda aziende scuola scuole istituto università ateneo"
    ),
    (.institution, "ospedale asl asst provincia regione biblioteca museo"),
    (.office, "giunta consiglio sindaco ufficio uffici redazione"),
    (
      .office,
      "staff responsabile responsabili dirigente dirigenti direzione direzioni direttore direttori segretario dipendente dipendenti"
    ),
    (
      .office,
      "personale collaboratore collaboratori collaboratrice amministratore amministratori moderatore moderatori moderatrice"
    ),
    (
      .office,
      "redattore redattori redattrice referente referenti incaricato incaricati settore settori struttura strutture servizio servizi"
    ),
    (.office, "docente docenti insegnante insegnanti dipartimento dipartimenti assessore"),
    (
      .office,
      "assessori assessorato commissione comitato operatore operatori operatrice tirocinante tirocinanti volontario volontari"
    ),
    (.office, "fornitore fornitori urp presidente gruppo gruppi consulente consulenti"),
    (.office, "editor amministratrice funzionario funzionari segreteria reparto reparti unità tutore comandante questore"),
    (
      .person,
      "utente utenti cittadino cittadini chi chiunque ciascuno ciascuna ognuno interessato interessati richiedente richiedenti"
    ),
    (
      .person,
      "partecipante partecipanti visitatore visitatori iscritto iscritti studente studenti alunno alunni genitore genitori famiglie"
    ),
    (
      .person,
      "minore minori maggiorenni autore autori soggetto soggetti terzi persona persone associazione associazioni giornalista"
    ),
    (.person, "giornalisti destinatari destinatario titolare titolari"),
    (
      .foreign,
      "piattaforma piattaforme rete reti internet algoritmo algoritmi motori motore social gestori legge leggi garante"
    ),
    (.foreign, "art articolo stato ministero"),
    (.ownText, "regolamento disciplinare policy codice documento linee"),
    (
      .content,
      "contenuto contenuti commento commenti messaggio messaggi post immagine immagini fotografia fotografie foto video account"
    ),
    (
      .content,
      "profilo profili pagina pagine intervento interventi testo testi discussione discussioni conversazione conversazioni notizia"
    ),
    (.content, "notizie informazione informazioni link collegamenti tempi"),
    (
      .measureNoun,
      "rimozione blocco esclusione sospensione eliminazione cancellazione oscuramento ban revoca chiusura ammonizione espulsione"
    ),
    (.measureNoun, "segnalazione diffida"),
    (.consentNoun, "autorizzazione autorizzazioni consenso approvazione assenso parere nullaosta permesso firma delibera"),
    (.dutyNoun, "obbligo dovere compito onere cura obblighi responsabilità"),
    (.facultyNoun, "facoltà diritto possibilità"),
    (.act, "risposta comunicazione notizia evidenza pubblicità atto precedenza richiesta domanda copia menzione avviso"),
  ]
}
