/// The pages behind the codes in Italian.
let italianExplanations: [String: Explanation] = [
  // MARK: Files and encodings
  "file-empty": Explanation(
    "Ogni file dice qualcosa: chi è l'ente, quali sono i suoi canali, che cosa stabilisce una parte della policy. Da un file vuoto non nasce nulla, e non si può sapere se il testo è andato perduto durante una copia o un salvataggio.",
    "Ripristinare il testo da una copia precedente, oppure cancellare il file se non serve più. Per cominciarlo ora: la prima riga è «---», poi vengono le voci, poi un'altra riga «---»."
  ),
  "file-too-large": Explanation(
    "Il testo di una policy, anche lunga, sta largamente sotto questo limite. Un file così grande contiene di solito un'immagine, un PDF o lo stesso testo ripetuto per errore, e rallenterebbe ogni controllo.",
    "Togliere dal file ciò che non è testo: le immagini stanno in file propri, accanto al testo che le mostra. Un testo davvero lungo si divide in più sezioni."
  ),
  "findings-cut": Explanation(
    "Migliaia di rilievi insieme hanno quasi sempre una sola causa, come un file copiato male o una parentesi dimenticata, e nessuno li legge tutti.",
    "Correggere i primi e ripetere il controllo: quelli che restano compaiono allora."),
  "file-unreadable": Explanation(
    "Ciò che non si legge non si può né controllare né pubblicare: il sito uscirebbe con una parte mancante senza che nessuno se ne accorga.",
    "Verificare di poter aprire il file con lo stesso utente e che non lo tenga bloccato un altro programma. Se il file è un collegamento, controllare che il documento a cui porta esista ancora."
  ),
  "file-outside-workspace": Explanation(
    "Il sito nasce soltanto da ciò che sta nella cartella di lavoro, così chiunque la riceva ottiene lo stesso risultato. Un collegamento verso l'esterno potrebbe inoltre pubblicare per sbaglio un documento riservato.",
    "Mettere nella cartella di lavoro una copia del file, al posto del collegamento."
  ),
  "file-name": Explanation(
    "Il nome del file compare nei messaggi, negli archivi e talvolta negli indirizzi web. Spazi e accenti vengono trascritti in modo diverso da un computer all'altro: ciò che si apre qui può non aprirsi altrove.",
    "Rinominare il file con lettere senza accenti, cifre e trattini, per esempio «10-principi-generali.md». Il titolo che si legge sul sito viene dall'intestazione, non dal nome del file."
  ),
  "file-repeated": Explanation(
    "Un file copiato per prova o per sicurezza resta facilmente nella cartella. Se fosse letto, ogni articolo uscirebbe due volte e nessuno saprebbe quale dei due vale.",
    "Cancellare la copia, o spostarla fuori dalla cartella della policy. Se il file doveva servire per un testo nuovo, scriverci il testo nuovo."
  ),
  "file-ending": Explanation(
    "Si leggono solo i file il cui nome finisce con «.md». Un programma che salva il testo come «.txt», o che ne fa un documento «.docx», lo toglie dal sito senza che nessuno se ne accorga: mancherebbe una sezione intera.",
    "Se è un testo, rinominare il file; in Windows «Visualizza › Estensioni nomi file» mostra la fine del nome. Se è un documento del programma di scrittura, copiarne il testo in un file «.md», con la sua intestazione; il documento può restare accanto, con lo stesso nome. Ciò che non appartiene alla policy va in un'altra cartella; gli appunti possono stare in «README.md»."
  ),
  "not-utf-8": Explanation(
    "UTF-8 è il modo di registrare i caratteri che il web usa ovunque (RFC 3629). In un file registrato altrimenti gli accenti diventano segni incomprensibili, e «è vietato» può perdere proprio la parola che vieta.",
    "Riaprire il file e salvarlo scegliendo la codifica UTF-8, di solito con «Salva con nome». Il rimedio proposto converte il file da sé; dopo averlo applicato conviene rileggere accenti e virgolette."
  ),
  "garbled-letters": Explanation(
    "Lettere come «Ã¨» o «â€™» nascono quando un file in UTF-8 viene letto come se fosse in Windows-1252 e poi salvato: ogni accento diventa due o tre segni. Per il programma sono lettere come le altre; chi legge l'atto, e chi vi cerca una parola, non le riconosce.",
    "Il rimedio proposto ridà al file tutte le lettere che aveva; conviene poi rileggere accenti, apostrofi e virgolette. Perché non si ripeta, aprire i testi scegliendo la codifica UTF-8."
  ),
  "byte-order-mark": Explanation(
    "Alcuni programmi, soprattutto su Windows, mettono questo segno all'inizio dei file senza mostrarlo. Qui non fa danni, ma altri strumenti lo prendono per testo e non riconoscono più la prima riga «---».",
    "Salvare il file come «UTF-8» e non come «UTF-8 con BOM», oppure applicare il rimedio, che toglie soltanto quel segno."
  ),
  "control-character": Explanation(
    "Questi caratteri non si vedono e non significano nulla: di solito arrivano copiando da un PDF o da un vecchio programma. Alcuni dei formati in cui la policy si pubblica non li ammettono, e il documento non si aprirebbe.",
    "Cancellare il carattere nel punto indicato; se ha preso il posto di una lettera o di uno spazio, riscriverli."
  ),
  "bidi-control": Explanation(
    "Il segno serve alle lingue che si leggono da destra a sinistra. In un testo italiano può mostrare le parole in un ordine e registrarle in un altro: chi approva l'atto leggerebbe una frase diversa da quella che si pubblica. L'inganno è noto ed è descritto nel rapporto tecnico 36 di Unicode sulla sicurezza.",
    "Togliere il segno e rileggere la frase da capo. Le parole in arabo o in ebraico si scrivono senza: l'ordine di lettura risulta già dalle lettere."
  ),
  "invisible-character": Explanation(
    "Arriva quasi sempre copiando da una pagina web o da un PDF e spezza la parola senza che si veda. La ricerca non la trova, il lettore di schermo la pronuncia male, e un identificativo scritto così non è più uguale a quello dell'elenco.",
    "Togliere il carattere con il rimedio, oppure riscrivere la parola a mano. Il trattino invisibile per andare a capo non serve: le righe si dividono da sole."
  ),
  "merge-conflict": Explanation(
    "Il programma che custodisce le versioni dei file, per esempio Git, unisce da sé ciò che due persone hanno scritto in punti diversi. Dove hanno cambiato le stesse righe non può scegliere: le lascia tutte e due nel file, separate da righe di sette segni, e quale sia il testo lo decide chi scrive. Finché ci sono quei segni il file non viene letto.",
    "Tra «<<<<<<<» e «=======» sta una versione, tra «=======» e «>>>>>>>» l'altra; ciò che eventualmente segue «|||||||» è il testo di prima. Tenere le righe giuste, o scriverne di nuove d'accordo con l'altra persona, e cancellare le altre insieme alle righe di segni."
  ),
  "placeholder": Explanation(
    "Sul sito il segnaposto diventerebbe parte dell'atto: un comma che dice «[da completare]» non obbliga nessuno e fa apparire tutto il testo come una bozza.",
    "Scrivere ciò che manca, oppure togliere la frase finché non è decisa. Le righe di puntini o di trattini da riempire a mano diventano campi di un modulo."
  ),

  // MARK: Front matter
  "front-matter-missing": Explanation(
    "L'intestazione dice se il file è una sezione, un elenco di contatti o un modulo, come si intitola e a chi si rivolge. Senza, il testo c'è ma non ha un posto, e non viene pubblicato.",
    "Scrivere in cima al file una riga «---», poi le voci, una per riga, poi un'altra riga «---». La prima voce dice il tipo, per esempio «documento: sezione». Sopra l'intestazione non ci deve essere nulla, neppure una riga vuota."
  ),
  "front-matter-unclosed": Explanation(
    "Senza la riga che chiude non si sa dove finiscono le voci e comincia il testo: una parte dell'atto sarebbe letta come voce, oppure una voce comparirebbe stampata in un articolo.",
    "Aggiungere una riga di tre trattini dopo l'ultima voce. Il rimedio la mette prima della prima riga vuota o del primo titolo: controllare che il punto sia quello giusto."
  ),
  "front-matter-syntax": Explanation(
    "Una voce ha la forma «nome: valore»; un elenco ha un trattino per riga o sta tra parentesi quadre. Se un segno è fuori posto non si può sapere che cosa si voleva dire, e indovinare significherebbe pubblicare una data o un titolo sbagliati. Lo stesso vale nei blocchi «regola» e «caso».",
    "Guardare la riga indicata e quella prima. Gli errori più comuni sono tre: un valore con i due punti seguiti da uno spazio, che va tra virgolette; una parentesi o una virgoletta non chiusa; una riga non allineata con le altre."
  ),
  "front-matter-tab": Explanation(
    "Nell'intestazione il rientro dice a quale elenco appartiene una riga. Il tasto Tab produce un segno che ogni programma mostra di larghezza diversa: due righe che sembrano allineate possono non esserlo.",
    "Usare la barra spaziatrice, due spazi per ogni livello. Il rimedio sostituisce il segno da sé."
  ),
  "front-matter-feature": Explanation(
    "All'inizio di un valore i segni «&», «*» e «!» servono a richiamare altre parti del file o a cambiarne il tipo. Un valore richiamato può cambiare senza che la sua riga cambi, e chi rilegge non se ne accorge: per questo qui non sono ammessi.",
    "Se il segno fa parte del testo, mettere il valore tra virgolette: «nome: \"*Sportello* amico\"». Se serviva a richiamare un altro valore, riscriverlo per esteso."
  ),
  "front-matter-depth": Explanation(
    "Nessuna voce ha bisogno di più di cinque livelli: dodici sono il segno che una parentesi o un rientro è rimasto aperto. Oltre quel punto l'intestazione non viene letta, perché un file costruito apposta potrebbe bloccare il programma.",
    "Controllare parentesi e rientri a partire dal punto indicato, andando indietro. Un elenco di contatti o di canali ha due soli livelli: le righe con il trattino e le loro voci."
  ),
  "value-needs-quotes": Explanation(
    "All'inizio di un valore alcuni segni sono riservati, e senza virgolette il resto dell'intestazione non si potrebbe leggere. Capita soprattutto con i nomi dei profili, che cominciano con la chiocciola.",
    "Mettere il valore tra virgolette: «profilo: \"@comune.esempio\"»."
  ),
  "typographic-quotes": Explanation(
    "Nell'intestazione solo le virgolette dritte, «\"» e «'», racchiudono un valore. Quelle che il programma di scrittura mette al loro posto, aperte e chiuse, sono segni come gli altri: il profilo “@comune” si chiamerebbe così, con le virgolette, e nessuno lo troverebbe.",
    "Scrivere il valore senza virgolette, oppure tra virgolette dritte: «profilo: \"@comune\"». Virgolette di ogni forma dentro un valore restano come sono; se un titolo deve averle attorno, scriverlo tra virgolette dritte: «titolo: \"“Social”\"»."
  ),
  "kind-missing": Explanation(
    "Dal tipo dipende il resto: quali voci sono ammesse, se il file contiene articoli, domande o un elenco di uffici, in quale pagina compare.",
    "Aggiungere come prima voce «documento:» con uno di questi tipi: ente, contatti, canali, riferimenti, vocabolario, policy, sezione, domande, modulo, allegato, casi."
  ),
  "kind-unknown": Explanation(
    "I tipi sono un elenco chiuso, perché per ciascuno è fissato che cosa contiene e dove si pubblica. Un file di tipo sconosciuto resterebbe fuori dal sito.",
    "Scrivere uno dei tipi ammessi, così come il messaggio li elenca: per esempio «sezione» al singolare, «contatti» al plurale."
  ),
  "kind-misplaced": Explanation(
    "Il posto di un file dice per che cosa vale. Ente, contatti, canali, riferimenti e vocabolario servono a tutte le policy e stanno nella cartella dell'ente; sezioni, domande, moduli, allegati e casi appartengono a una policy e stanno nella sua. Un file fuori posto non viene letto con gli altri.",
    "Spostare il file nella cartella giusta. Se il posto è già quello giusto, correggere la voce «documento»."
  ),
  "kind-repeated": Explanation(
    "Questi dati devono stare in un solo luogo: con due elenchi di contatti, o con due frontespizi della stessa policy, nessuno saprebbe quale vale. Il secondo file non viene letto.",
    "Riunire le voci in un file solo e cancellare l'altro. Per una seconda policy dello stesso ente si crea un'altra cartella."
  ),
  "key-unknown": Explanation(
    "Una voce scritta male non avrebbe alcun effetto: chi scrive «visibilità» al posto di «visibilita» crederebbe di aver tenuto riservato un testo che invece si pubblica.",
    "Correggere il nome secondo l'elenco delle voci ammesse; i nomi si scrivono senza accenti. Un appunto per chi scrive si mette in una riga che comincia con «#»."
  ),
  "key-missing": Explanation(
    "Senza titolo una pagina non ha nome, senza data non si sa da quando la policy obbliga, senza definizione una parola si intende in più modi. Ciò che l'ente pubblica deve essere completo (art. 6 del D.Lgs. 33/2013).",
    "Aggiungere la voce con il suo valore, allineata alle altre dello stesso gruppo."
  ),
  "key-repeated": Explanation(
    "Di due valori per la stessa voce ne vale uno solo, e non tocca al programma scegliere fra due date o due indirizzi. Il nome italiano e quello inglese di una voce contano come lo stesso.",
    "Lasciare la riga giusta e cancellare l'altra. Se servono tutti i valori e la voce ne ammette più d'uno, si scrivono in un elenco: «destinatari: [utenti, redazione social]»."
  ),
  "value-missing": Explanation(
    "Una voce vuota può essere una dimenticanza oppure voler dire che l'informazione non esiste: chi legge non lo distingue, e sul sito resterebbe uno spazio bianco.",
    "Scrivere il valore dopo i due punti e uno spazio. Se l'informazione non c'è e la voce è facoltativa, togliere tutta la riga."
  ),
  "value-type": Explanation(
    "Ogni voce ha la sua forma: un testo, un elenco, un gruppo di voci. «lingue» è un elenco anche quando la lingua è una, «indirizzo» è un gruppo con via, cap e città. In un'altra forma una parte dell'informazione andrebbe perduta.",
    "Un elenco si scrive tra parentesi quadre, «lingue: [it]», o con un trattino per riga. Un gruppo si scrive tra parentesi graffe, «{ via: Piazza Grande 1, cap: 24100, citta: Esempio }», o con una voce per riga, rientrata. Un testo si scrive senza parentesi."
  ),
  "value-unknown": Explanation(
    "I valori di questa voce sono fissati, perché da essi dipende come il testo viene trattato: una policy «in-vigore» e una in «bozza» non valgono allo stesso modo. Un valore fuori dall'elenco non avrebbe effetto.",
    "Scegliere uno dei valori ammessi, che il messaggio elenca. Si scrivono senza accenti e con i trattini al posto degli spazi."
  ),
  "text-ignored": Explanation(
    "Chi scrive un testo si aspetta di ritrovarlo sul sito, ma in questo punto non avrebbe un posto: un elenco di contatti non ha altro che le sue voci, e una domanda comincia dal suo titolo.",
    "Spostare il testo dove si pubblica: in una sezione, nella premessa di policy.md, sotto il titolo «##» di una domanda. Se è un appunto, metterlo nell'intestazione in una riga che comincia con «#»."
  ),

  // MARK: Values
  "id-invalid": Explanation(
    "L'identificativo è il nome breve con cui testi, regole e collegamenti indicano una cosa, ed entra in indirizzi web che altri conservano. Spazi, accenti e maiuscole vi sarebbero trascritti in modi diversi e i collegamenti si romperebbero.",
    "Usare parole minuscole senza accenti e cifre, unite da un trattino: «ufficio-stampa», al massimo 80 caratteri. Il nome da mostrare si scrive in «nome», «titolo» o «etichetta». Una volta pubblicato, l'identificativo non si cambia più."
  ),
  "id-repeated": Explanation(
    "Un identificativo deve indicare una cosa sola: con due contatti «urp» un collegamento non saprebbe quale mostrare. Lo stesso vale per due domande con lo stesso titolo e per un file elencato due volte.",
    "Dare al secondo un identificativo diverso, oppure toglierlo se è una copia. Due domande si distinguono cambiando uno dei titoli."
  ),
  "id-missing": Explanation(
    "Chi legge troverebbe un collegamento che non porta da nessuna parte, o un canale di cui nessun ufficio risponde. Di solito il nome è scritto male, oppure la voce è stata tolta dall'elenco quando il testo già la citava.",
    "Correggere il nome secondo l'elenco (contatti, canali, riferimenti, moduli, regole), oppure aggiungere all'elenco la voce che manca."
  ),
  "number-invalid": Explanation(
    "Questo valore entra in un confronto o in un ordine: la gravità di una misura, il limite di un conteggio, l'anno di un atto. «Due» o «circa 2000» non si possono confrontare con un altro numero.",
    "Scrivere soltanto cifre, senza punti né parole. L'anno di un atto ha quattro cifre e va dal 1861 in poi, un CAP ne ha cinque."
  ),
  "boolean-invalid": Explanation(
    "La voce ammette due sole risposte. Con una terza chi compila il modulo non saprebbe se il campo è obbligatorio.",
    "Scrivere «sì» oppure «no»."
  ),
  "date-invalid": Explanation(
    "Dalle date dipende se una disposizione vale. La forma anno-mese-giorno (norma ISO 8601) è la sola che tutti leggono allo stesso modo: «03/04/2025» per alcuni è marzo, per altri aprile. Un giorno che non esiste, come il 30 febbraio, nasconde un errore di battitura.",
    "Scrivere l'anno con quattro cifre, il mese e il giorno con due, uniti da trattini: il 20 novembre 2025 è «2025-11-20»."
  ),
  "month-day-invalid": Explanation(
    "La festa del patrono cade ogni anno nello stesso giorno e non è un giorno lavorativo: conta per i termini che la policy fissa in giorni lavorativi. Per questo si indica senza l'anno.",
    "Scrivere il mese e il giorno con due cifre ciascuno: il 4 novembre è «11-04»."
  ),
  "date-order": Explanation(
    "Una policy non entra in vigore prima di essere approvata e non si rivede né si abroga prima che valga; un canale non chiude prima di aprire. Con le date scambiate il sito darebbe per vigente un testo che non lo è, o il contrario.",
    "Controllare le due date sull'atto firmato e correggere quella sbagliata: spesso sono scambiati giorno e mese, oppure l'anno è quello prima."
  ),
  "email-invalid": Explanation(
    "Il messaggio del cittadino non arriverebbe a nessuno. L'ente deve pubblicare le caselle di posta a cui ci si può rivolgere (art. 13 del D.Lgs. 33/2013), e una che non esiste equivale a non averla pubblicata.",
    "Scrivere un solo indirizzo, per intero e senza spazi: «urp@comune.esempio.it». La posta certificata va nella voce «pec»; un secondo indirizzo diventa un altro contatto."
  ),
  "phone-invalid": Explanation(
    "Sul telefono il numero si compone premendolo: con una cifra di troppo o di meno risponde qualcun altro, e in un'emergenza si perde tempo.",
    "Scrivere un solo numero italiano con il suo prefisso, con o senza +39; spazi, barre e trattini sono ammessi: «035 123456». Interni e spiegazioni vanno in «nota», un secondo numero in un altro contatto."
  ),
  "url-invalid": Explanation(
    "Chi preme il collegamento troverebbe una pagina di errore. L'indirizzo deve essere completo perché il testo si legge anche fuori dal sito, per esempio in un PDF, dove «/contatti» non porta in nessun luogo.",
    "Aprire la pagina e copiare l'indirizzo dalla barra in alto: comincia con «https://» e non contiene spazi."
  ),
  "url-insecure": Explanation(
    "Con «http://» chi sta sulla stessa rete può leggere la pagina o cambiarla mentre arriva, e i browser la segnalano come non sicura. Un ente non può mandarvi i cittadini.",
    "Sostituire «http://» con «https://» e provare che la pagina si apra. Se non si apre, rivolgersi a chi gestisce quel sito o indicare un'altra pagina."
  ),
  "url-scheme": Explanation(
    "Un indirizzo che comincia in altro modo può eseguire istruzioni nel computer di chi legge, oppure aprire un file che ha soltanto l'autore. Si pubblicano perciò solo pagine web sicure.",
    "Scrivere l'indirizzo «https://» della pagina. Caselle di posta e telefoni hanno le proprie voci nei contatti, «email» e «telefono»."
  ),
  "url-misleading": Explanation(
    "In «https://www.comune.it@altrove.example» il sito vero è quello dopo la chiocciola, e una lettera di un altro alfabeto può sembrare una «a». Così si costruiscono le pagine truffa: un ente non deve pubblicare indirizzi simili neppure per sbaglio.",
    "Aprire la pagina, verificare che sia quella giusta e copiare l'indirizzo dalla barra in alto. Di un sito con lettere accentate nel nome si indica l'indirizzo senza accenti, se ne ha uno."
  ),
  "vat-invalid": Explanation(
    "L'ultima cifra si calcola dalle altre dieci, proprio per scoprire gli errori di battitura: se non torna, il numero non è di nessuno. L'art. 35 del D.P.R. 633/1972 vuole la partita IVA nella pagina iniziale del sito, e dev'essere quella giusta.",
    "Ricopiare le undici cifre dal certificato di attribuzione, con gli zeri iniziali e senza «IT» davanti. Se l'ente non ha partita IVA, togliere la voce."
  ),
  "tax-code-invalid": Explanation(
    "L'ultimo carattere del codice fiscale si calcola dagli altri (D.M. 23 dicembre 1976), perché un errore di battitura si veda subito. Con un codice sbagliato nessuno può intestare all'ente un pagamento o una fattura.",
    "Ricopiare le undici cifre del codice dell'ente, con gli zeri iniziali, dal certificato di attribuzione o dall'indice delle pubbliche amministrazioni (IPA)."
  ),
  "hours-invalid": Explanation(
    "L'orario dice quando qualcuno risponde, e le regole lo usano: un impegno «in orario di servizio» ha senso soltanto se l'orario è preciso. «Di norma la mattina» non lo è.",
    "Scrivere i giorni e le ore: «lun-ven 10:00-16:00». Orari diversi si separano con un punto e virgola, «lun-ven 09:00-12:00; mar,gio 15:00-17:00; festivi chiuso»; due intervalli nello stesso giorno con una virgola senza spazio. Un orario che passa la mezzanotte si divide in due."
  ),
  "duration-invalid": Explanation(
    "Una durata a parole, come «circa un mese», non si può calcolare: né chi modera né il cittadino saprebbero quando finisce un blocco o entro quando arriva una risposta. La forma è quella della norma ISO 8601.",
    "«P30D» sono 30 giorni, «P6M» 6 mesi, «P1Y» un anno, «PT4H» 4 ore. Nella voce «entro» si può scrivere anche «3 giorni-lavorativi» oppure «orario-di-servizio»."
  ),
  "language-invalid": Explanation(
    "Dalla lingua dichiarata dipende come un lettore di schermo pronuncia il testo; lo chiedono le regole sull'accessibilità (WCAG 2.1, criteri 3.1.1 e 3.1.2). Il nome per esteso non è riconosciuto.",
    "Scrivere la sigla di due lettere minuscole: it, en, de, fr, sl."
  ),
  "translation-missing": Explanation(
    "Nella pagina in quella lingua la parola comparirebbe in italiano, in mezzo a un testo tradotto, e chi non sa l'italiano non la capirebbe.",
    "Aggiungere il testo nella lingua che manca: «etichetta: { it: utenti, en: users }»."
  ),

  // MARK: Bodies and policies
  "body-missing": Explanation(
    "Senza i dati dell'ente non si sa chi ha adottato la policy, dove ha sede e qual è il suo sito: un atto senza autore non si può pubblicare.",
    "Creare nella cartella un file «body.md» con «documento: ente» e le voci «nome», «tipo», «indirizzo» e «sito»."
  ),
  "body-id-case": Explanation(
    "Qui le cartelle sono due, ma su Windows, su macOS e su molti server sarebbero la stessa: le pagine di un ente coprirebbero quelle dell'altro.",
    "Rinominare una delle due cartelle. I nomi si scrivono tutti in minuscolo."
  ),
  "body-id-invalid": Explanation(
    "Altri siti collegano l'indirizzo dell'ente e i cittadini lo ricopiano: spazi e accenti vi diventano sequenze come «%20», che si sbagliano facilmente.",
    "Rinominare la cartella, per esempio «orio-al-serio». Il nome ufficiale si scrive in body.md, nella voce «nome»."
  ),
  "list-missing": Explanation(
    "Recapiti, account e atti sono scritti una volta sola, in un file ciascuno, e il testo li chiama per nome. Se il file non c'è più, o ha cambiato nome, nessun nome porta da qualche parte.",
    "Rimettere il file al suo posto: «contacts.md», «channels.md» e «references.md» nella cartella dell'ente, «vocabulary.md» lì o nella cartella «policies». Se il file c'è ma si chiama in un altro modo, ridargli il suo nome."
  ),
  "policy-missing": Explanation(
    "policy.md è il frontespizio: il titolo, l'atto di adozione, da quando il testo è in vigore. Senza, gli articoli della cartella non appartengono ad alcun atto e non si pubblicano.",
    "Creare nella cartella un file «policy.md» con «documento: policy», «titolo» e «stato»; se la policy è in vigore, anche «in-vigore» con la data."
  ),
  "policy-empty": Explanation(
    "Una policy senza articoli non dispone nulla: sul sito resterebbe un titolo sopra una pagina bianca.",
    "Aggiungere un file con «documento: sezione» e almeno un articolo, «## Art. 1 – Oggetto». Se il file c'è già, verificare che la sua intestazione si possa leggere."
  ),
  "section-missing": Explanation(
    "L'elenco «sezioni» decide quali parti compongono l'atto e in che ordine: un file che non si trova lascia un buco nel testo approvato.",
    "Correggere il nome, con «.md» alla fine e le stesse maiuscole, oppure togliere la riga dall'elenco. Il file deve dirsi «documento: sezione» o «documento: allegato»."
  ),
  "section-continues": Explanation(
    "Un file senza «numero» non apre una sezione: continua quella del file precedente, e il suo titolo non è pubblicato. Se i due si rivolgono a persone diverse, gli obblighi del personale comparirebbero tra quelli dei cittadini.",
    "Dare al file il suo «numero». Se deve davvero continuare la sezione di prima, scrivere gli stessi «destinatari», o toglierli."
  ),
  "section-unlisted": Explanation(
    "Quando policy.md elenca le sezioni vale soltanto ciò che è elencato: un file dimenticato sembra far parte dell'atto, e non ne fa parte.",
    "Aggiungere il nome del file all'elenco «sezioni», nel punto giusto; oppure togliere l'elenco, e allora l'ordine è quello dei nomi dei file."
  ),
  "contact-unreachable": Explanation(
    "Un contatto serve a farsi raggiungere. L'ente deve pubblicare i numeri di telefono e le caselle di posta a cui il cittadino può rivolgersi (art. 13 del D.Lgs. 33/2013).",
    "Aggiungere al contatto almeno una voce tra «email», «pec», «telefono», «indirizzo-web» e «indirizzo»."
  ),
  "channel-host": Explanation(
    "L'elenco dei canali permette a chi legge di distinguere i profili veri da quelli falsi. Se sotto il nome di una piattaforma c'è l'indirizzo di un altro sito, non ci si può più fidare dell'elenco.",
    "Aprire l'indirizzo e controllarlo, oppure correggere «piattaforma». Per un sito che non è tra quelli previsti si scrive «piattaforma: altra»."
  ),
  "channel-without-address": Explanation(
    "I profili falsi di enti pubblici sono frequenti. Se l'ente pubblica l'indirizzo esatto, chiunque lo confronta in un momento; altrimenti deve fidarsi del primo risultato di una ricerca.",
    "Aggiungere «indirizzo-web» con la pagina del profilo, oppure «profilo» con il suo nome: «profilo: \"@comune.esempio\"»."
  ),
  "answer-missing": Explanation(
    "La pagina delle domande mostrerebbe una domanda senza risposta, o nessuna domanda.",
    "Scrivere la risposta sotto il titolo, o togliere la domanda. Un documento senza domande non serve: si può cancellare."
  ),
  "choice-without-options": Explanation(
    "Una scelta con una sola risposta, o con nessuna, non chiede nulla: chi compila il modulo non potrebbe andare avanti.",
    "Elencare le risposte: «opzioni: [apertura, chiusura]». Se la risposta è libera si usa «tipo: testo», se è un sì o un no «tipo: casella»."
  ),

  // MARK: Structure
  "heading-not-article": Explanation(
    "In un atto hanno un titolo soltanto le partizioni: Titolo, Capo, Sezione, articolo. Un titoletto in mezzo a un articolo non ha numero e non si può citare; se doveva essere un articolo, così non entra nell'indice.",
    "Se è un articolo, scrivere «## Art. 6 – Moderazione». Se divide un articolo lungo, farne due articoli. Se mette in risalto una parola, scriverla nel comma tra due coppie di asterischi. Nelle domande e risposte i titoli sono liberi."
  ),
  "heading-unmarked": Explanation(
    "Senza i segni «#» la riga è testo come un altro: l'articolo non ha numero né indirizzo, e i suoi commi finiscono nell'articolo precedente.",
    "Far cominciare la riga con «## » per un articolo, con «# » per un Titolo, un Capo o una Sezione, e togliere asterischi e altri segni."
  ),
  "heading-level": Explanation(
    "Chi usa un lettore di schermo si sposta nella pagina seguendo i livelli dei titoli (WCAG 2.1, criterio 1.3.1), e chi rilegge il file riconosce gli articoli dai due segni. L'articolo si pubblica comunque al suo posto.",
    "Cominciare l'articolo con due segni: «## Art. 2 – Comportamento»."
  ),
  "rubric-missing": Explanation(
    "La rubrica è il titolo dell'articolo: compare nell'indice, nei risultati di una ricerca e accanto ai rinvii. Senza, chi cerca una risposta deve aprire gli articoli a uno a uno.",
    "Aggiungere dopo il numero una lineetta e poche parole che dicano la materia: «## Art. 2 – Comportamento»."
  ),
  "provision-empty": Explanation(
    "Un numero senza testo non dispone nulla, eppure occupa un posto che qualcuno cercherà. Di solito il testo è finito sulla riga sotto, senza rientro.",
    "Scrivere il testo sulla stessa riga del numero. Se la disposizione è stata abrogata, scrivere «3. (abrogato)»: il suo posto e il suo numero restano."
  ),
  "number-gap": Explanation(
    "Si pubblicano e si citano i numeri così come sono scritti. Davanti a un salto nessuno sa se una disposizione è stata tolta o è andata perduta, e in un ricorso il dubbio pesa.",
    "Se il numero è stato soltanto saltato, rinumerare: il rimedio corregge anche i rinvii. Se la disposizione è stata abrogata, tenerne il posto: «6. (abrogato)», oppure «## Art. 6 – (abrogato)». Quando qualcosa la nomina ancora (un rinvio, l'intestazione, una traduzione) l'errore è uno solo e dice dove: rinumerando, quei rinvii porterebbero a un'altra disposizione."
  ),
  "number-repeated": Explanation(
    "«Art. 6, comma 3» indicherebbe due disposizioni: una decisione fondata su quel comma si potrebbe contestare, e un rinvio porterebbe sempre alla prima.",
    "Rinumerare la seconda e quelle che seguono. Se è stata aggiunta più tardi, darle il numero di quella prima con il bis: «3-bis.»."
  ),
  "number-order": Explanation(
    "Chi cerca il comma 3 lo cerca dopo il 2. Un ordine diverso fa pensare a un errore di copia, e in un testo lungo la disposizione non si trova.",
    "Spostare la disposizione al suo posto, oppure correggerne il numero: non viene mai cambiato da solo."
  ),
  "letter-invalid": Explanation(
    "Gli elenchi degli atti italiani usano le ventuno lettere dell'alfabeto italiano, senza j, k, w, x e y. Con una lettera in più le citazioni non sarebbero quelle che un giurista si aspetta, e le lettere seguenti sarebbero tutte spostate.",
    "Dopo «i)» scrivere «l)», dopo «v)» scrivere «z)». Finite le lettere si raddoppia: «aa)», «bb)», «cc)»."
  ),
  "ordinal-form": Explanation(
    "«6 bis», «6Bis» e «6-bis» sembrano tre articoli diversi a chi cerca e a chi collega. La forma con il trattino e la minuscola è quella usata nelle leggi.",
    "Scrivere il numero, un trattino e l'avverbio latino in minuscolo: «6-bis», «6-ter»."
  ),
  "ordinal-order": Explanation(
    "Articoli e commi inseriti in un testo già in vigore prendono il numero di quello che li precede, con bis, ter, quater e così via, in ordine (circolari del 20 aprile 2001 sulla formulazione dei testi legislativi). Se dopo il 3-bis viene il 3-quater, chi legge pensa che il 3-ter sia andato perduto.",
    "Usare l'avverbio che segue: bis, ter, quater, quinquies, sexies, septies, octies, novies, decies. Se quello in mezzo è stato abrogato, tenerne il posto: «3-ter. (abrogato)»."
  ),
  "numbering-restarts": Explanation(
    "Con la numerazione continua «art. 1» indica un solo articolo di tutto l'atto. Se una parte ricomincia da 1 gli articoli con quel numero diventano due, e ogni rinvio è ambiguo.",
    "Continuare la numerazione della parte precedente. Se l'atto approvato ricomincia davvero in ogni parte, scrivere «numerazione: per-sezione» in policy.md: gli articoli si citano allora con la loro sezione."
  ),
  "numbering-continues": Explanation(
    "policy.md dichiara che ogni sezione ha articoli propri a partire da 1, e così si citano: «Sezione II, art. 1». Un articolo che continua il conto della sezione precedente lascia la sua senza l'art. 1.",
    "Ricominciare da 1; oppure, se nell'atto approvato gli articoli corrono di seguito, togliere «numerazione: per-sezione» da policy.md."
  ),
  "number-form": Explanation(
    "Il numero di un comma è una cifra con il punto e uno spazio, la lettera di un elenco è minuscola con la parentesi: così si citano, e così si riconoscono. Scritti in un altro modo diventano testo come il resto, e ciò che segue cambia numero.",
    "Scrivere «5. Testo» al margine dell'articolo, «- d) testo» negli elenchi. Il rimedio lo fa da sé: quale numero fosse è certo, perché è quello che viene dopo il precedente."
  ),
  "number-swallowed": Explanation(
    "Senza una riga vuota la riga con il numero continua la frase di prima: il comma 2 diventerebbe la coda del comma 1 e non si potrebbe citare.",
    "Lasciare una riga vuota prima del numero e, se è un comma dell'articolo, cominciarlo al margine."
  ),
  "point-without-dash": Explanation(
    "Le lettere di un elenco si riconoscono dal trattino che le precede. Senza, le righe si fondono in un solo capoverso: le lettere non si possono citare, e una regola che le nomina non le trova.",
    "Cominciare ogni lettera con un trattino e uno spazio, rientrati come il testo del comma: «- a) insulti;». Il trattino è quello della tastiera: le lineette «–» e «—», i punti «•» e gli spazi che non vanno a capo, che il programma di scrittura mette da sé, non fanno un elenco."
  ),
  "paragraph-unnumbered": Explanation(
    "Tra commi numerati, un capoverso senza numero non ha un nome: chi scrive un provvedimento non può indicare su quali parole si fonda.",
    "Se è una disposizione a sé, darle un numero. Se continua il comma precedente, rientrarla come il suo testo: di tre spazi, dal comma 10 di quattro."
  ),
  "nesting-too-deep": Explanation(
    "Un atto ha articoli, commi, lettere e numeri: oltre, nessuno riesce a seguire il filo. Tanti livelli nascono quasi sempre da rientri o segni accumulati per errore, e un file costruito così potrebbe bloccare il programma.",
    "Togliere i rientri e i segni di troppo. Se i livelli sono voluti, dividere la disposizione in più commi o articoli."
  ),
  "raw-html": Explanation(
    "Il testo si pubblica in più forme, e in un PDF il codice di una pagina web comparirebbe così com'è. Il codice può inoltre portare nella pagina istruzioni che nessuno ha controllato.",
    "Due asterischi prima e dopo per il grassetto, uno per il corsivo; una riga vuota tra i capoversi; un trattino per le righe di un elenco; «[parole](https://…)» per un collegamento. I commenti si tolgono: «README.md», che non viene letto, è un posto per gli appunti. Se il segno «<» fa parte della frase, mettergli davanti una barra rovesciata: «\\<»."
  ),
  "footnote": Explanation(
    "Di una nota non si sa se obbliga come il testo o se lo spiega soltanto, e non si può citare come un comma. In una pagina web, poi, il piè di pagina non c'è.",
    "Se la nota stabilisce qualcosa, farne un comma. Se cita una legge, usare un riferimento: «[](ref:l-150-2000)». Se spiega, metterla nelle domande e risposte."
  ),
  "emphasis-as-text": Explanation(
    "Asterischi e tilde che Markdown non riconosce restano nel testo come segni: chi legge vede un errore di scrittura, e non le parole messe in risalto. Una parola barrata, poi, in un atto non si sa se valga ancora.",
    "Due asterischi prima e due dopo le parole, senza spazi in mezzo e sulla stessa frase: «È **vietato** pubblicare». Ciò che è barrato va tolto, o riscritto come deve restare. Se gli asterischi fanno parte del testo, mettere davanti a ciascuno una barra rovesciata: «\\*\\*»."
  ),
  "indented-text": Explanation(
    "Quattro spazi in più, dopo una riga vuota, per convenzione significano «questo non è testo»: le parole comparirebbero in un riquadro a parte, senza collegamenti, e non farebbero parte dell'articolo.",
    "Togliere gli spazi di troppo. Dentro un comma si rientra di tre spazi, dentro una lettera di cinque."
  ),
  "dividing-line": Explanation(
    "Una riga di trattini separa a occhio, ma non dice che cosa: chi ascolta il testo non la percepisce, e chi cita l'atto non può indicarla.",
    "Togliere la riga. Le materie si separano con gli articoli, i Capi e le Sezioni."
  ),
  "table-after-text": Explanation(
    "Senza una riga vuota la tabella è letta come continuazione della frase: al suo posto comparirebbe una fila di parole e barre verticali.",
    "Lasciare una riga vuota tra il testo e la prima riga della tabella."
  ),
  "table-before-text": Explanation(
    "Una tabella finisce soltanto con una riga vuota: quello che segue subito diventa una sua cella, e un comma scritto lì perde numero e indirizzo.",
    "Lasciare una riga vuota tra la tabella e il testo che segue."),
  "table-without-rule": Explanation(
    "La riga di trattini dice quali sono i titoli delle colonne: senza, la tabella viene pubblicata come testo con le barre in mezzo.",
    "Scrivere sotto i titoli una riga con tanti gruppi di trattini quante sono le colonne."),
  "table-row-long": Explanation(
    "Le celle di troppo non hanno un titolo di colonna, quindi non si sa che cosa dicano, e sul sito non comparirebbero. Spesso una barra verticale che faceva parte del testo ha diviso una cella in due.",
    "Togliere la cella di troppo, oppure aggiungere una colonna alla prima riga e a quella dei trattini. Una barra che fa parte del testo si scrive con una barra rovesciata davanti: «\\|»."
  ),
  "image-without-text": Explanation(
    "Chi usa un lettore di schermo, o non riesce a caricare l'immagine, riceve soltanto il testo alternativo. Per i siti pubblici lo impongono le norme sull'accessibilità (legge 4/2004; WCAG 2.1, criterio 1.1.1).",
    "Scrivere tra le parentesi quadre che cosa dice l'immagine: «![Lo stemma del Comune](stemma.png)». Se contiene regole o una tabella, riportarle anche nel testo."
  ),
  "image-missing": Explanation(
    "Sul sito resterebbe un riquadro vuoto. L'immagine deve stare nella cartella dell'ente: se fosse su un altro sito potrebbe cambiare o sparire, e quel sito saprebbe chi apre la pagina.",
    "Mettere il file dell'immagine accanto al testo e scriverne il nome esatto, con le maiuscole e la parte dopo il punto. Se sta in un'altra cartella, il percorso parte da quella del testo: «../immagini/stemma.png»."
  ),
  "image-invalid": Explanation(
    "Il nome dice «immagine», ma il contenuto è un altro: chi apre la pagina vedrebbe un riquadro vuoto, e il PDF non si potrebbe fare.",
    "Salvare l'immagine in uno di questi formati con un programma di grafica. Cambiare soltanto la parte dopo il punto non basta."
  ),
  "image-active": Explanation(
    "Un disegno SVG può contenere programmi e richiami ad altri siti. Chi lo apre dal sito dell'ente li eseguirebbe a nome dell'ente, e un altro sito saprebbe chi legge la pagina.",
    "Chiedere a chi ha fatto il disegno una versione senza programmi, animazioni e richiami, oppure salvarlo come PNG."
  ),
  "image-heavy": Explanation(
    "Una pagina intera, senza immagini, pesa meno di 100 kB. Chi la apre con il telefono in una zona con poca rete aspetterebbe l'immagine più di tutto il testo.",
    "Ridurre l'immagine alle dimensioni a cui si vede, di solito meno di 1200 punti di larghezza, e salvarla come JPEG, WebP o SVG."
  ),

  // MARK: Links
  "provision-missing": Explanation(
    "Un rinvio a una disposizione che non c'è svuota quella che lo contiene: se l'art. 4 punisce chi viola l'art. 9 e l'art. 9 non esiste, non punisce nessuno. Capita quando gli articoli cambiano numero.",
    "Correggere l'indirizzo: «#art_6» è un articolo, «#art_6__para_2» un comma, «#art_6__para_2__point_a» una lettera. Dove i numeri ricominciano in ogni sezione, la sezione va davanti: «#sec_II__art_4»."
  ),
  "provision-repealed": Explanation(
    "Una disposizione abrogata non ha più effetto: chi la cita rinvia al nulla, e una regola scritta sotto di essa continuerebbe a vietare o a permettere in suo nome.",
    "Citare la disposizione che l'ha sostituita, o togliere il rinvio. Una regola che non vale più si toglie dal testo e si elenca in policy.md, nella voce «ritirate»."
  ),
  "link-mislabelled": Explanation(
    "Chi legge si fida delle parole, chi clicca arriva altrove: uno dei due sbaglia disposizione. Succede quando si copia un collegamento e se ne cambia soltanto il testo, o soltanto l'indirizzo.",
    "Guardare quale dei due è giusto. Se è l'indirizzo, correggere il testo o lasciarlo vuoto: «[](#art_3__para_2)» si scrive da sé. Se è il testo, correggere l'indirizzo."
  ),
  "provision-misnamed": Explanation(
    "Comma, lettera e numero sono unità diverse: chi cerca «il punto 1» dell'articolo non sa se è un comma o una voce di elenco, e in un ricorso la differenza conta.",
    "Chiamare ogni unità con il suo nome: comma per i capoversi numerati, lettera per le voci con la lettera. Se si lascia vuoto il testo del collegamento, il nome giusto viene scritto da solo."
  ),
  "link-facet": Explanation(
    "Il testo promette un recapito che il contatto non ha: sul sito resterebbe un vuoto proprio dove si cerca come rivolgersi all'ufficio.",
    "Aggiungere il recapito al contatto, oppure chiederne un altro: «#email», «#pec», «#phone», «#url», «#hours», «#name», «#address». Se dopo il nome non si scrive nulla, si mostra il recapito principale."
  ),
  "link-malformed": Explanation(
    "Prima dei due punti il collegamento dice che cosa si cerca, dopo dice quale. La seconda parte ha qui una forma che non indica nulla, e non si saprebbe che cosa mostrare.",
    "Le forme sono: «contact:urp#phone» per un recapito; «channels:active» o «channels:all» per l'elenco dei canali; «ref:l-150-2000#art1-com5» per una parte di un atto (art, com, let, num); «terms:all» per le definizioni."
  ),
  "link-as-text": Explanation(
    "Un collegamento scritto a metà non porta da nessuna parte: chi legge vedrebbe il nome tecnico al posto dell'indirizzo.",
    "Scrivere parentesi quadre e tonde senza spazi in mezzo: «[](contact:urp)», oppure «[testo](contact:urp)». La parentesi tonda si chiude subito dopo la destinazione, prima del punto o della virgola che segue."
  ),
  "link-scheme": Explanation(
    "Ciò che sta prima dei due punti decide che cosa accade quando si preme il collegamento: alcune forme eseguono istruzioni nel computer di chi legge, altre aprono un file che ha soltanto l'autore. Una casella o un numero scritti nel collegamento («mailto:», «tel:») invecchiano: il giorno in cui cambiano, nel testo restano quelli vecchi.",
    "Per una pagina web scrivere «https://…», per una casella o un telefono il contatto: «contact:urp», «contact:urp#phone». Per il resto di ciò che sta negli elenchi ci sono «channel:», «ref:», «form:», «rule:», «term:» e «policy:»."
  ),
  "link-path": Explanation(
    "Un collegamento a un file, o a un indirizzo incompleto, dipende da dove si trova chi legge: sul sito il file può non esserci, e dal PDF il collegamento non porta in nessun luogo.",
    "Per un articolo di questo testo scrivere «#art_3», per un'altra policy dell'ente «policy:social-media#art_3», per una pagina o un documento l'indirizzo intero con «https://». Un modulo di questa policy è «form:» seguito dal suo identificativo."
  ),
  "link-internal": Explanation(
    "Chi legge il testo pubblico non vede le parti interne: il collegamento lo porterebbe a una pagina che per lui non esiste, e rivelerebbe che quella parte c'è.",
    "Togliere il rinvio, oppure spostare la frase in una sezione con «visibilita: interna», oppure rendere pubblico ciò a cui rinvia."
  ),
  "link-self": Explanation(
    "Chi lo preme resta dov'è e si domanda che cosa gli sfugge. Di solito si voleva citare un'altra disposizione.",
    "Indicare la disposizione giusta, oppure scrivere «questo articolo» o «questo comma» senza collegamento."
  ),
  "link-empty": Explanation(
    "Un collegamento senza parole non si vede, e un lettore di schermo ne detta l'indirizzo (WCAG 2.1, criterio 2.4.4). Le parentesi quadre vuote si riempiono da sole soltanto nei collegamenti per nome, come «contact:» o «ref:».",
    "Scrivere tra le parentesi quadre dove porta il collegamento: «[modulo di segnalazione](https://…)». Parole come «clicca qui» non lo dicono."
  ),
  "typed-out-fact": Explanation(
    "Il giorno in cui un recapito cambia lo si corregge nell'elenco, e nel testo resta quello vecchio: il cittadino scrive a una casella che nessuno legge più. Con il collegamento per nome si corregge una volta sola.",
    "Sostituire le parole con il collegamento proposto, per esempio «[](contact:urp)» o «[](contact:urp#phone)»."
  ),

  // MARK: Citations
  "act-unlisted": Explanation(
    "L'elenco dei riferimenti è ciò che il cittadino consulta per sapere su quali norme si fonda il testo, e ciò che l'ufficio rilegge quando una norma cambia. Un atto citato solo nel testo sfugge a entrambi.",
    "Aggiungere l'atto a references.md: la proposta scrive tipo, numero, data e, se l'atto è noto, il titolo. «editto refs» mostra tutti gli atti citati e dove."
  ),
  "reference-uncited": Explanation(
    "Un atto nell'elenco che nessuna disposizione e nessuna regola cita fa credere che il testo vi si fondi. Di solito è rimasto da una versione precedente.",
    "Citarlo dove serve, oppure toglierlo da references.md."
  ),
  "reference-repeated": Explanation(
    "Due voci per lo stesso atto si contraddicono alla prima modifica, e le citazioni si dividono tra l'una e l'altra.",
    "Tenere una voce sola e usare il suo identificativo nei collegamenti e nelle «fonti» delle regole. I nomi diversi dello stesso atto vanno in «altri-nomi»."
  ),
  "reference-title-wrong": Explanation(
    "Titolo e numero dicono due atti diversi: chi legge non sa a quale si rinvia, e il collegamento porta a quello del numero.",
    "Controllare quale atto si intende e correggere il titolo, oppure numero e data. La proposta mette il titolo dell'atto che ha quel numero."
  ),
  "citation-incomplete": Explanation(
    "Una citazione senza numero, anno o autorità non si può ritrovare in Normattiva o in EUR-Lex, né da una persona né da uno strumento. Per non indicare l'atto sbagliato non viene collegata.",
    "Completarla: «L. 7 giugno 2000, n. 150», «D.M. 8 marzo 2018, n. 37, del Ministro dell'interno», «L.R. Lombardia 30 dicembre 2009, n. 33», «Regolamento (UE) 2016/679»."
  ),
  "citation-unclear": Explanation(
    "Un rinvio come «art. 3» vale per questo stesso testo, ma subito dopo una legge il lettore può pensare all'art. 3 della legge. Nel dubbio non viene collegato, per non portare al posto sbagliato.",
    "Dire di chi è: «art. 3 del presente regolamento», «art. 3 della medesima legge», oppure collegare la disposizione: «[](#art_3)»."
  ),
  "cited-date-wrong": Explanation(
    "La data fa parte del nome dell'atto: con una data sbagliata chi cerca trova un altro atto o nessuno.",
    "Correggere la data. La proposta riscrive la citazione per intero."
  ),
  "cited-article-missing": Explanation(
    "Il rinvio a un articolo che la legge non ha non dice nulla, e di solito nasconde un errore di battitura nel numero.",
    "Controllare sull'atto quale articolo si voleva citare e correggere il numero."
  ),
  "cited-act-repealed": Explanation(
    "Chi legge cercherebbe una norma che non vale più. Il rinvio a un atto abrogato è giusto solo quando si parla del passato.",
    "Citare l'atto che lo ha sostituito, dopo aver controllato l'articolo corrispondente. Se il rinvio è voluto, dirlo: «allora in vigore»."
  ),
  "cited-provision-missing": Explanation(
    "Il testo rinvia a una propria disposizione che non c'è. Capita quando gli articoli cambiano numero e il rinvio è scritto a mano.",
    "Correggere il numero, oppure usare un collegamento come «[](#art_3__para_2)», che la rinumerazione aggiorna. Se si intende un altro atto, nominarlo: «art. 3 della L. n. 150/2000»."
  ),

  // MARK: Rules and cases
  "block-unknown": Explanation(
    "I riquadri tra tre accenti gravi sono riservati alle regole e ai casi. Una «regla» scritta male sarebbe una regola che nessuno applica, e ogni altro riquadro sarebbe un corpo estraneo nell'atto.",
    "Scrivere «```regola» oppure «```caso». Se voleva essere una citazione o un esempio, togliere gli accenti gravi e cominciare ogni riga con «> »."
  ),
  "block-unclosed": Explanation(
    "Senza la riga che chiude, tutto ciò che segue fa parte del blocco: gli articoli dopo sparirebbero dal testo.",
    "Aggiungere dopo l'ultima voce una riga con tre accenti gravi, rientrata come quella che apre il blocco; si possono copiare da lì."
  ),
  "block-empty": Explanation(
    "Un blocco vuoto fa credere che la regola o il caso ci sia, e invece nessuno lo controlla né lo applica.",
    "Una regola ha almeno «id», uno tra «divieto», «obbligo» e «permesso», e «chi»; un caso ha almeno «chi», «azione» ed «esito». Se il blocco non serve, cancellarlo."
  ),
  "block-column": Explanation(
    "La regola viene letta comunque con il comma che la precede. Al margine però sembra riguardare tutto l'articolo, e chi sposta il comma la dimentica.",
    "Rientrare di tre spazi tutte le righe del blocco, come il testo del comma. Il rimedio lo fa da sé."
  ),
  "rule-outside": Explanation(
    "Una regola è la forma schematica di parole approvate: chi riceve una decisione deve poter leggere la disposizione da cui viene. Fuori da un articolo non ce n'è alcuna.",
    "Spostare il blocco in un articolo, subito dopo il comma che formalizza. Nel documento dei casi si scrivono soltanto casi."
  ),
  "rule-without-modality": Explanation(
    "La stessa azione vietata, imposta o permessa dà risposte opposte a chi domanda se può compierla.",
    "Aggiungere una di queste voci con l'azione: «divieto: pubblicare», «obbligo: rispondere», «permesso: commentare»."
  ),
  "rule-many-modalities": Explanation(
    "Una regola che vieta e insieme permette si contraddice, oppure ne nasconde due. Per trovare i contrasti le regole si confrontano a due a due, e devono essere distinte.",
    "Lasciare una sola voce tra «obbligo», «divieto» e «permesso». Il resto diventa una seconda regola, con il proprio «id», sotto le parole che la stabiliscono."
  ),
  "rule-without-actor": Explanation(
    "Un divieto che non si rivolge a nessuno non si può applicare, e vietare una cosa agli utenti non è come vietarla al personale.",
    "Aggiungere «chi» alla regola, per esempio «chi: utenti»; oppure «destinatari: utenti» nell'intestazione della sezione, che vale per tutte le sue regole in cui «chi» non c'è."
  ),
  "rule-point-missing": Explanation(
    "La regola lega ogni contenuto alla lettera che lo nomina, perché una decisione possa citarla: «art. 2, comma 1, lettera b)». Una lettera che non c'è manderebbe il cittadino a una disposizione inesistente.",
    "Correggere la lettera nella voce «cosa», oppure aggiungerla all'elenco del comma."
  ),
  "rule-point-uncovered": Explanation(
    "Il testo approvato nomina qualcosa e la regola lo tace: chi decide con la regola lascerebbe passare ciò che il testo vieta. Se ogni lettera ha il suo contenuto, testo e regola dicono la stessa cosa.",
    "Aggiungere la lettera alla voce «cosa»: «cosa: { a: insulti, b: dati personali }». Se al contenuto manca il nome, aggiungerlo prima al vocabolario."
  ),
  "override-cycle": Explanation(
    "Quando due regole si incontrano, «prevale-su» e «cede-a» dicono quale vince. In un circolo ciascuna perde contro un'altra, e il caso resterebbe senza risposta.",
    "Decidere quale regola vince e togliere la precedenza contraria. «prevale-su» in una regola e «cede-a» nell'altra dicono la stessa cosa: ne basta una."
  ),
  "case-outside": Explanation(
    "Un caso è un esempio con la risposta attesa: serve a provare il testo, non ne fa parte. In un articolo chi legge lo prenderebbe per una disposizione.",
    "Spostare il blocco, con un titolo, nel file dei casi: di solito cases.md, con «documento: casi»."
  ),
  "case-without-heading": Explanation(
    "Quando la risposta a un caso cambia, il messaggio lo chiama con il suo titolo: senza, chi corregge non sa di quale storia si parla.",
    "Scrivere prima del blocco un titolo che racconti la storia in una riga: «## Un utente insulta un altro utente». Ogni caso ha il suo."
  ),
  "term-unknown": Explanation(
    "Le regole usano soltanto parole definite, così «insulti» ha lo stesso significato per chi scrive, per chi modera e per chi legge. Una parola sconosciuta non si può confrontare con le altre, e la sua regola non deciderebbe nulla.",
    "Usare un termine che il vocabolario ha già, con la sua etichetta o il suo identificativo; altrimenti aggiungerlo a vocabulary.md con una definizione."
  ),
  "term-sort": Explanation(
    "Il vocabolario distingue soggetti, azioni, contenuti, misure e fatti. Gli utenti non si pubblicano e gli insulti non agiscono: con la parola al posto sbagliato la regola non ha senso.",
    "Controllare di non aver scambiato due voci: «chi» e «a-cura-di» vogliono un soggetto; «divieto», «obbligo», «permesso» e «azione» un'azione; «cosa» un contenuto; «misure» una misura; «quando», «salvo» e «fatti» un fatto."
  ),
  "term-redefined": Explanation(
    "Il vocabolario comune vale per tutti gli enti, e per questo le loro policy si possono confrontare. Se un ente cambiasse il significato di una parola, la stessa regola vorrebbe dire due cose.",
    "Usare il termine comune così com'è. Se il significato è diverso, aggiungere un termine con un altro «id»; se è un caso particolare di quello comune, dirlo con «generali»."
  ),
  "term-unused": Explanation(
    "Un termine che nessuno usa va mantenuto senza scopo e fa credere che la policy si occupi di quella materia. Il sito si pubblica comunque: forse la regola che lo userà è ancora da scrivere.",
    "Togliere il termine, oppure scrivere la regola, il caso o il collegamento che lo usa."
  ),
  "hierarchy-cycle": Explanation(
    "«generali» dice che un termine è un caso particolare di un altro: ciò che vale per i dati personali vale per quelli sanitari. Se ciascuno fosse un caso particolare dell'altro non si saprebbe quale regola copre che cosa.",
    "Togliere «generali» dal termine più ampio. Se i due termini significano lo stesso, tenerne uno."
  ),
  "channel-unknown": Explanation(
    "Una regola limitata a un canale che non esiste non si applica in nessun luogo. Se invece il canale esiste, deve stare nell'elenco: è lì che il cittadino riconosce i profili veri.",
    "Scrivere l'identificativo del canale così com'è nell'elenco, oppure aggiungere il canale. Per tutti i canali si scrive «dove: tutti», o si toglie la voce."
  ),
  "condition-syntax": Explanation(
    "Da una condizione dipende se la regola vale, quindi deve avere un solo significato: si scrive con poche parole fisse e non con una frase libera.",
    "Confrontare un fatto con un valore, «recidiva >= 2», e unire i confronti con «e», «o», «non»; le parentesi dicono che cosa va insieme. Un fatto da sì o no si scrive da solo. Più valori si scrivono in un elenco: «periodo in [ordinario, elettorale]»."
  ),
  "fact-value": Explanation(
    "Ogni fatto ha i suoi valori: un numero entro certi limiti, sì o no, uno di un elenco, una data. Con un valore che non può verificarsi la regola non varrebbe mai, e il caso non potrebbe accadere.",
    "Usare uno dei valori ammessi. Se il valore è giusto e manca, aggiungerlo al fatto in vocabulary.md, oppure allargarne i limiti."
  ),
  "fact-bounds": Explanation(
    "Tra un minimo e un massimo scambiati non c'è alcun numero: il fatto non potrebbe avere un valore, e nessuna condizione che lo usa sarebbe mai vera.",
    "Scambiare «minimo» e «massimo», o correggere quello sbagliato. Se «massimo» non c'è, vale 1000."
  ),

  // MARK: What rules mean together
  "case-differs": Explanation(
    "Un caso deciso è una promessa: l'ente ha stabilito come va risolto, e chi modera si comporterà così. Se il testo porta a un altro esito, o il caso o una regola dice ciò che non si voleva.",
    "Leggere nelle note le regole che si applicano. Se hanno ragione loro, correggere il caso; altrimenti correggere la regola e il testo che essa traduce. Un fatto che il caso non dice, e che non ha un valore predefinito, lascia l'esito indeterminato: basta dichiararlo in «fatti»."
  ),
  "rule-conflict": Explanation(
    "Nel caso mostrato si applicano tutte e due le disposizioni, e portano a conclusioni opposte. Chi modera dovrebbe scegliere da sé, e il cittadino sanzionato potrebbe invocare l'altra. Un criterio generale, come la prevalenza della norma speciale, lascerebbe la scelta all'interprete: qui la dice il testo.",
    "Decidere quale delle due prevale e scriverlo con «prevale-su» o «cede-a», meglio se anche a parole nel testo; oppure restringere una delle due con «quando», «salvo» o un contenuto più preciso. Se la stessa misura è dovuta per l'una e facoltativa per l'altra, accordare i due testi."
  ),
  "rule-unreachable": Explanation(
    "Una regola che non si applica mai promette una conseguenza che non ci sarà. Di solito due condizioni si escludono a vicenda, il canale è chiuso, le date sono scambiate, oppure un'altra regola prevale sempre.",
    "Rileggere «quando» e «salvo»: «e» chiede tutte le condizioni insieme, «o» almeno una. Se la regola non serve più, toglierla e metterla in «ritirate» nell'intestazione della policy."
  ),
  "exception-idle": Explanation(
    "Un'eccezione che non può verificarsi non protegge nessuno, e chi legge crede invece di avere una via d'uscita.",
    "Correggere la condizione di «salvo», oppure toglierla."
  ),
  "rule-duplicate": Explanation(
    "Due regole che dispongono lo stesso vanno tenute d'accordo a ogni modifica: la volta che se ne corregge una sola, la policy si contraddice.",
    "Tenere la regola più ampia e togliere l'altra, oppure dire in che cosa differiscono. Se il testo ripete apposta un precetto, il blocco va accanto alla disposizione principale."
  ),
  "prohibition-without-measure": Explanation(
    "Chi viola il divieto vuole sapere che cosa rischia, e chi modera che cosa può fare. Un divieto senza conseguenze si presta ad applicazioni diverse caso per caso.",
    "Aggiungere «misure», con «applicazione: facoltativa» se è una possibilità e non un dovere. Le misure previste da un'altra disposizione si ripetono nel blocco: il testo può restare com'è."
  ),
  "measure-without-agent": Explanation(
    "Una misura che nessuno è incaricato di applicare resta sulla carta, e chi la subisce non sa a chi rivolgersi.",
    "Aggiungere «a-cura-di» con l'ufficio o la persona che decide la misura."
  ),
  "content-uncovered": Explanation(
    "Il testo rinvia alla definizione di un contenuto di cui nessuna regola si occupa: il lettore si aspetta che sia vietato, permesso o dovuto qualcosa, ma un caso che lo riguarda resterebbe senza risposta.",
    "Scrivere la regola, oppure indicare con «generali», nel vocabolario, il contenuto più ampio di cui il termine fa parte. Se è soltanto una parola del discorso, togliere il collegamento."
  ),
  "ladder-milder": Explanation(
    "Le misure sono in ordine: la prima volta, la seconda, la terza. Se una è più mite di quella che la precede, chi ripete la violazione è trattato meglio di chi la commette una volta sola.",
    "Mettere le misure dalla più mite alla più severa. L'ordine viene dalla «gravita» di ciascuna nel vocabolario e, per la stessa misura, dalla durata."
  ),
  "rules-too-complex": Explanation(
    "Il confronto fra le regole prova tutti i casi possibili. Con moltissime condizioni intrecciate richiederebbe troppo tempo, e per queste regole è stato interrotto: possono contraddirsi senza che si veda.",
    "Semplificare le condizioni, oppure dividere la regola in più regole, ciascuna con la sua condizione."
  ),
  "rule-retired": Explanation(
    "Il nome di una regola compare negli atti che la citano e nei programmi che la usano. Se tornasse con un altro contenuto, una vecchia citazione direbbe una cosa nuova.",
    "Dare alla regola nuova un altro «id». Se invece è la stessa regola che torna in vigore, toglierla da «ritirate»."
  ),

  "json-syntax": Explanation(
    "Un caso può venire da un altro programma, e allora è JSON (RFC 8259): le virgolette sono doppie, dopo l'ultima voce non c'è la virgola, non ci sono commenti. Un testo che si legge in due modi potrebbe essere deciso in due modi.",
    "Correggere nel punto indicato. Un caso intero è per esempio {\"who\": \"users\", \"action\": \"publish\", \"what\": [\"insults\"], \"facts\": {\"repeated\": 1}}."
  ),

  "norm-uncovered": Explanation(
    "La frase obbliga, vieta, permette o riserva un potere, ma nessun blocco la traduce: chi usa il file di regole, e chi decide i casi, non saprà che c'è. Le frasi sono riconosciute dalle loro parole («è vietato», «devono», «si riserva di», «sono rimossi»); qualche volta una frase che descrive ne ha l'aspetto.",
    "Scrivere la regola subito dopo le parole, nella stessa disposizione. Se la frase non prescrive nulla, indicarla con il motivo in «non-normative» nell'intestazione della sezione: «non-normative: { art_11__para_2: descrive, non prescrive }». «editto check --coverage» conta le frasi che hanno una regola."
  ),
  "modality-drift": Explanation(
    "Il cittadino legge le parole, il programma legge la regola. Se le parole dicono «possono essere rimossi» e la regola impone la rimozione, o se il testo permette ciò che la regola vieta, i due prendono strade diverse, e vale il testo.",
    "Decidere che cosa si vuole. Per le misure: «applicazione: dovuta» va con «sono rimossi», «applicazione: facoltativa» con «possono essere rimossi» o «si riserva di rimuovere». Altrimenti correggere il genere della regola (obbligo, divieto, permesso) o il testo."
  ),

  "rule-stale": Explanation(
    "La regola traduce parole che qualcuno ha modificato. Può darsi che il blocco sia ancora giusto, ma finché nessuno lo rilegge accanto al testo nuovo le due cose possono dire il contrario.",
    "Rileggere la disposizione e il suo blocco, correggere ciò che serve e confermare: «editto confirm NOME-DELLA-REGOLA», o «editto confirm» per tutte. La conferma è scritta in «rules.lock», nella cartella della policy; senza quel file nessuna regola è da confermare."
  ),
  "rule-lost": Explanation(
    "Altri programmi e altri atti possono citare la regola per nome. Se scompare senza traccia, chi la usava non sa se è stata tolta apposta, e il nome potrebbe essere dato a un'altra.",
    "Scrivere l'identificativo in «ritirate», nell'intestazione di policy.md; se un'altra regola la sostituisce: «ritirate: [{ id: vecchia-regola, sostituita-da: nuova-regola }]». Se la regola ha soltanto cambiato nome, è meglio ridarle il suo."
  ),
  "version-name": Explanation(
    "In «versions», nella cartella della policy, stanno soltanto i testi congelati da «editto release»: una cartella per ciascuno, che si chiama come il giorno da cui il testo vale e contiene «SHA256SUMS». Le altre cartelle non sono pubblicate.",
    "Se la cartella è stata rinominata, ridarle il suo giorno, per esempio «2025-11-20»; se non è una versione, spostarla altrove."
  ),
  "version-changed": Explanation(
    "Una versione è la prova di che cosa diceva il testo in un certo giorno. Se un suo file cambia, anche per un solo carattere, non prova più nulla: perciò non si pubblica finché non è di nuovo com'era.",
    "Rimettere il file com'era, dalla copia di sicurezza o dalla storia dell'archivio (per esempio «git restore»). Per correggere un errore del testo serve un atto, e poi una versione nuova."
  ),
  "version-differs": Explanation(
    "Il testo su cui si lavora e quello congelato dicono di valere dallo stesso giorno, ma hanno parole diverse: chi legge l'uno e l'altro non sa quale sia stato adottato.",
    "Se un atto ha modificato il testo, aggiungerlo in «modifiche», nell'intestazione di policy.md, con la sua data e le disposizioni toccate; poi «editto release» congela la versione nuova. Altrimenti rimettere le parole adottate."
  ),
  "lock-syntax": Explanation(
    "«rules.lock» è scritto da «editto confirm»: ogni riga ha il nome di una regola e l'impronta delle sue parole. Una riga diversa viene di solito da una modifica a mano.",
    "Cancellare la riga, e rifare «editto confirm» per le regole che non risultano più confermate."
  ),

  // MARK: Translations
  "translation-original": Explanation(
    "Una traduzione vive accanto al testo che traduce e ne porta il nome, con la lingua prima della fine: «20-testo.en.md» accanto a «20-testo.md». Così chi modifica l'originale la vede, e le due si possono confrontare disposizione per disposizione.",
    "Dare al file il nome dell'originale con la lingua: «en» per l'inglese, «de» per il tedesco. Si traducono policy.md, le sezioni e gli allegati; «editto new translation ENTE/POLICY LINGUA» prepara i file."
  ),
  "translation-unmatched": Explanation(
    "La traduzione spiega il testo approvato in un'altra lingua: una disposizione che l'originale non ha non è stata approvata da nessuno, e il suo indirizzo non porterebbe a nulla.",
    "Dare alla disposizione il numero che ha nell'originale, o toglierla. Se l'originale è stato rinumerato, rinumerare anche la traduzione."
  ),
  "provision-untranslated": Explanation(
    "Chi legge la traduzione non sa che manca una disposizione, e può credere che la regola non esista.",
    "Tradurre la disposizione nel file indicato, con lo stesso numero e nello stesso posto."
  ),
  "translation-stale": Explanation(
    "L'originale è stato modificato e la traduzione dice forse ancora quello di prima. Finché nessuno la rilegge, la pagina avverte il lettore.",
    "Rileggere la traduzione accanto all'originale, correggerla e confermarla: «editto confirm --translation en --policy ENTE/POLICY». La conferma è scritta in «translations.lock», nella cartella della policy."
  ),
]
