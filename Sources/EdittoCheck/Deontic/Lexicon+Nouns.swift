extension Lexicon {
  /// Nouns by what they can be in a norm: who is bound, what is acted upon, what follows.
  static let nouns: [(WordClass, String)] = [
    (
      .institution,
      """
      ente enti comune comuni amministrazione amministrazioni azienda aziende scuola scuole istituto università ateneo
      ospedale asl asst provincia regione biblioteca museo città unione consorzio camera agenzia fondazione ordine
      istituzione politecnico accademia conservatorio ausl ulss ats
      """
    ),
    (
      .office,
      """
      giunta consiglio sindaco ufficio uffici redazione staff responsabile responsabili dirigente dirigenti direzione
      direzioni direttore direttori segretario dipendente dipendenti personale collaboratore collaboratori collaboratrice
      amministratore amministratori moderatore moderatori moderatrice redattore redattori redattrice referente referenti
      incaricato incaricati settore settori struttura strutture servizio servizi docente docenti insegnante insegnanti
      dipartimento dipartimenti assessore assessori assessorato commissione comitato operatore operatori operatrice
      tirocinante tirocinanti volontario volontari fornitore fornitori urp presidente gruppo gruppi consulente consulenti
      editor amministratrice funzionario funzionari segreteria reparto reparti unità tutore comandante questore addetto
      addetta addetti delegato delegati coordinatore coordinatrice coordinatori portavoce consigliere consiglieri sindaca
      direttrice rettore preside medico medici infermiere infermieri bibliotecario bibliotecari archivista educatore
      educatori educatrice stagista stagisti borsista borsisti specializzando specializzandi lavoratore lavoratori
      lavoratrice lavoratrici team nucleo sportello organo organi rpd dpo commissario curatore curatori segretaria
      caporedattore vicesindaco
      """
    ),
    (
      .person,
      """
      utente utenti cittadino cittadini chi chiunque ciascuno ciascuna ognuno interessato interessati richiedente
      richiedenti partecipante partecipanti visitatore visitatori iscritto iscritti studente studenti alunno alunni genitore
      genitori famiglie minore minori maggiorenni autore autori soggetto soggetti terzi persona persone associazione
      associazioni giornalista giornalisti destinatari destinatario titolare titolari lettore lettori follower ospite ospiti
      residenti candidato candidati paziente pazienti familiari accompagnatore accompagnatori impresa imprese ditta ditte
      concorrente concorrenti aderente aderenti membro membri componente componenti turisti
      """
    ),
    (
      .foreign,
      """
      piattaforma piattaforme rete reti internet algoritmo algoritmi motori motore social gestori legge leggi garante art
      articolo stato ministero
      """
    ),
    (.ownText, "regolamento disciplinare policy codice documento linee"),
    (
      .content,
      """
      contenuto contenuti commento commenti messaggio messaggi post immagine immagini fotografia fotografie foto video
      account profilo profili pagina pagine intervento interventi testo testi discussione discussioni conversazione
      conversazioni notizia notizie informazione informazioni link collegamenti tempi storia storie diretta dirette
      didascalia registrazione registrazioni materiale materiali sondaggio recensione recensioni canale canali contributo
      contributi opinione domanda domande richiesta richieste hashtag
      """
    ),
    (.welcome, "spazio ospitalità accoglienza posto"),
    (
      .measureNoun,
      """
      rimozione blocco esclusione sospensione eliminazione cancellazione oscuramento ban revoca chiusura ammonizione
      espulsione segnalazione diffida
      """
    ),
    (
      .consentNoun,
      """
      autorizzazione autorizzazioni consenso approvazione assenso parere nullaosta permesso firma delibera
      """
    ),
    (.dutyNoun, "obbligo dovere compito onere cura obblighi responsabilità"),
    (.facultyNoun, "facoltà diritto possibilità"),
    (
      .act,
      """
      risposta comunicazione notizia evidenza pubblicità atto precedenza richiesta domanda copia menzione avviso
      """
    ),
  ]
}
