extension Lexicon {
  /// Forms of the third person, and the infinitives that change what «può» and «deve» say.
  static let verbs: [(WordClass, String)] = [
    (.essere, "è sono sarà saranno"),
    (.restare, "resta restano rimane rimangono resterà resteranno"),
    (.potere, "può possono potrà potranno puo possiamo potremo"),
    (.dovere, "deve devono debbono dovrà dovranno dobbiamo dovremo"),
    (.avere, "ha hanno avrà avranno"),
    (.andare, "va vanno andrà andranno"),
    (.venire, "viene vengono verrà verranno"),
    (.occorre, "occorre bisogna occorrerà bisognerà"),
    (.spetta, "spetta spettano compete competono spetterà"),
    (.vige, "vige vigono sussiste sussistono permane permangono opera operano"),
    (.entails, "comporta comportano comporterà determina determinano consegue conseguono segue seguono"),
    (.requires, "richiede richiedono richiederà esige esigono presuppone presuppongono serve servono"),
    (.receives, "riceve ricevono riceverà riceveranno ottiene ottengono"),
    (.finds, "trova trovano troverà troveranno"),
    (.reserves, "riserva riservano riserverà riserveranno riserviamo"),
    (.abstains, "astiene astengono asterrà asterranno"),
    (
      .undertakes,
      """
      impegna impegnano impegnerà attiene attengono atterrà atterranno conforma conformano adegua adeguano obbliga obbligano
      impegniamo
      """
    ),
    (.forbids, "vieta vietano vieterà proibisce proibiscono"),
    (.allows, "consente consentono consentirà permette permettono ammette ammettono"),
    (
      .accepts,
      """
      accetta accettano ammette ammettono tollera tollerano tratta trattano dà danno fornisce forniscono diffonde diffondono
      accettiamo ammettiamo tolleriamo trattiamo pubblichiamo diffondiamo forniamo
      """
    ),
    (.provides, "provvede provvedono provvederà provvederanno provvediamo provvederemo"),
    (
      .officeVerb,
      """
      pubblica pubblicano approva approvano autorizza autorizzano nomina nominano individua individuano designa designano
      trasmette trasmettono esamina esaminano valuta valutano verifica verificano conserva conservano aggiorna aggiornano
      redige redigono predispone predispongono adotta adottano dispone dispongono avvisa avvisano avverte avvertono inoltra
      inoltrano invia inviano risponde rispondono motiva motivano vigila vigilano controlla controllano presidia presidiano
      modera moderano assicura assicurano garantisce garantiscono archivia archiviano registra registrano annota annotano
      tiene tengono convoca convocano attiva attivano rilascia rilasciano concede concedono revoca revocano definisce
      definiscono stabilisce stabiliscono indirizza indirizzano riferisce riferiscono rinvia rinviano sottopone sottopongono
      compila compilano consegna consegnano deposita depositano monitora monitorano accoglie accolgono respinge respingono
      delega delegano affida affidano istituisce istituiscono disattiva disattivano corregge correggono rettifica
      rettificano firma firmano sottoscrive sottoscrivono allega allegano fornisce forniscono attribuisce attribuiscono
      incarica incaricano fissa fissano attua attuano esegue eseguono effettua effettuano procede procedono evade evadono
      smista smistano ripristina ripristinano traduce traducono inserisce inseriscono elabora elaborano restituisce
      restituiscono cambia cambiano riporta riportano specifica specificano raccoglie raccolgono decide decidono sceglie
      scelgono gira girano rispondiamo valutiamo trasmettiamo inoltriamo verifichiamo
      """
    ),
    (
      .tellingVerb,
      """
      informa informano comunica comunicano presenta presentano consulta consultano propone propongono esprime esprimono
      """
    ),
    (
      .conductVerb,
      """
      rispetta rispettano osserva osservano evita evitano eviterà eviteranno mantiene mantengono segue seguono cura curano
      cita citano indica indicano custodisce custodiscono tutela tutelano fa fanno chiama chiamano protegge proteggono
      salvaguarda salvaguardano collabora collaborano segnala segnalano adopera adoperano adempie adempiono adotta adottano
      verifica verificano dichiara dichiarano conserva conservano
      """
    ),
    (
      .measureVerb,
      """
      rimuove rimuovono elimina eliminano cancella cancellano blocca bloccano oscura oscurano nasconde nascondono sospende
      sospendono esclude escludono banna bannano ammonisce ammoniscono diffida diffidano denuncia denunciano rimuoviamo
      eliminiamo cancelliamo blocchiamo oscuriamo nascondiamo escludiamo sospendiamo
      """
    ),
    (
      .otherFinite,
      """
      usa usano utilizza utilizzano chiede chiedono crede pensa vive porta portano prende prendono dice dicono dura durano
      vale valgono mostra mostrano offre offrono risiede ospita frequenta apre chiude inizia continua cerca entra arriva
      torna passa nuoce lede reca causa crea gode diffonde ricade rientra supera manca esiste emerge risulta avviene accade
      presta esprime afferma assume svolge sia siano era erano fu furono fosse fossero sarebbe sarebbero abbia abbiano aveva
      avevano avrebbe avrebbero possa possano poteva potevano potrebbe potrebbero debba debbano doveva dovevano dovrebbe
      dovrebbero vada vadano venga vengano intende intendono vuole vogliono desidera desiderano accede accedono scrive
      scrivono viola violano riguarda riguardano contiene contengono costituisce costituiscono decide trova trovano ritiene
      ritengono lavora partecipa interviene commenta legge gestisce appartiene dipende descrive spiega regola disciplina
      prevede nasce deriva discende raccomanda consiglia invita invitano applica rivolge compone tratta esercita produce
      riveste perde offende insulta conosce sa sanno ospiterà introdurrà cambierà diventerà troverà nascerà compirà
      festeggerà inaugurerà vorrà crescerà celebrerà spaventa piace occupa cresce calano aumenta cala arricchisce racconta
      raccontano insegna elenca saluta salutano ringrazia ringraziano augura augurano ricorda ricordano considera
      considerano riconosce riconoscono preferisce preferiscono ama amano incontra incontrano festeggia festeggiano ospitano
      gradisce condividono sottolinea sottolineano teme temono sembra sembrano vede vedono sente sentono ascolta ascoltano
      dialoga dialogano lavorano vivono leggono partecipano gestiscono appartengono dipendono descrivono spiegano svolgono
      producono frequentano
      """
    ),
    (
      .epistemic,
      """
      accadere succedere capitare darsi sorgere derivare dipendere risultare apparire sembrare causare provocare comportare
      generare variare costituire rivelarsi trovarsi verificarsi diventare mancare nascere subire influire ledere recare
      offendere nuocere danneggiare compromettere esserci avere riconoscere identificare dar aver esser escludersi presumere
      aiutare servire rivelare contribuire apprezzare immaginare trarre sfuggire arrivare riflettersi tradursi risolversi
      ripercuotersi distinguere incidere condurre portare determinare esporre dare valere bastare interessare piacere
      """
    ),
    (
      .disclaimer,
      """
      garantisce garantiscono assume assumono garantire assicurare escludere prevedere sapere dipendere dubitare ritenersi
      considerarsi sostituire pretendere
      """
    ),
    (.construal, "intendersi ritenersi considerarsi trattarsi presumersi intendere considerare ritenere"),
    (
      .measureInfinitive,
      """
      rimuovere eliminare cancellare bloccare oscurare nascondere sospendere escludere bandire bannare limitare disattivare
      chiudere ammonire diffidare moderare revocare rifiutare denunciare segnalare espellere silenziare togliere allontanare
      ritirare filtrare respingere interrompere inibire disabilitare depubblicare sopprimere
      """
    ),
    (.abstention, "astenersi evitare astenere"),
  ]

  /// Participles and adjectives without their ending.
  static let participles: [(WordClass, String)] = [
    (.forbidden, "vietat proibit preclus inibit interdett"),
    (.allowed, "consentit ammess permess lecit tollerat accettat facoltativ"),
    (.required, "obbligat obbligatori necessari richiest prescritt subordinat"),
    (.held, "tenut"),
    (
      .measured,
      """
      rimoss eliminat cancellat bloccat oscurat nascost bannat bandit espuls silenziat diffidat ammonit depubblicat cassat
      revocat
      """
    ),
    (
      .suspended,
      """
      sospes chius limitat segnalat avvisat disattivat denunciat moderat rifiutat tolt ritirat respint allontanat
      """
    ),
    (
      .processed,
      """
      trasmess conservat comunicat valutat pubblicat motivat aggiornat verificat archiviat approvat nominat registrat
      protocollat inoltrat informat autorizzat trattat esaminat inviat garantit assicurat rilasciat notificat individuat
      designat presentat depositat annotat cambiat concordat custodit accolt istruit attribuit affidat delegat rettificat
      corrett allegat sottoscritt fissat ripristinat evas smistat distrutt anonimizzat verbalizzat protett riesaminat rivist
      condivis tradott segnalat avvisat denunciat rifiutat disattivat restituit sottotitolat consegnat versat convocat
      """
    ),
    (.avoided, "evitat"),
    (.excluded, "esclus"),
    (
      .misread,
      """
      fraintes confus interpretat percepit soggett dovut causat conosciut riconosciut identificat rintracciat copiat tratt
      """
    ),
    (.blamed, "ritenut considerat imputat chiamat"),
    (
      .described,
      """
      vist lett gestit usat utilizzat apprezzat chiamat dett considerat percepit prodott generat mostrat creat realizzat
      elencat indicat stat ritenut conosciut definit descritt previst
      """
    ),
    (.said, "ricordat precisat dett sottolineat aggiunt segnalat evidenziat chiarit intes interpretat"),
  ]
}
