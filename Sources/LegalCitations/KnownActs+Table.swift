// Sources. Dates, numbers and titles: the acts as published in the Gazzetta Ufficiale and in the Official Journal of the EU.
// Numbers of articles: the last article of the text in force. Rows that end in «?» were written from general knowledge and
// were not compared with the published act.

extension KnownActs {
  /// The well-known acts, a row each: type, day (year for European acts of another year than their number), number, annex or
  /// CELEX where the rule does not give it, names, title, last article, act that repealed it, «?».
  static let table = """
    constitution | 1947-12-27 | | | Costituzione / Cost. / Carta costituzionale / Costituzione della Repubblica Italiana | Costituzione della Repubblica Italiana | 139 | |
    royalDecree | 1942-03-16 | 262 | 2 | codice civile / c.c. / cod. civ. / cc | Codice civile | 2969 | |
    royalDecree | 1930-10-19 | 1398 | 1 | codice penale / c.p. / cod. pen. / cp | Codice penale | 734 | |
    royalDecree | 1940-10-28 | 1443 | 1 | codice di procedura civile / c.p.c. / cod. proc. civ. / cpc | Codice di procedura civile | 840 | |
    presidentialDecree | 1988-09-22 | 447 | | codice di procedura penale / c.p.p. / cod. proc. pen. / cpp | Codice di procedura penale | 746 | |
    legislativeDecree | 2010-07-02 | 104 | 2 | codice del processo amministrativo / c.p.a. | Codice del processo amministrativo | | | ?
    law | 1941-04-22 | 633 | | legge sul diritto d'autore / LDA / l. aut. | Protezione del diritto d'autore e di altri diritti connessi al suo esercizio | 206 | |
    law | 1948-02-08 | 47 | | legge sulla stampa | Disposizioni sulla stampa | | |
    law | 1963-02-03 | 69 | | | Ordinamento della professione di giornalista | | |
    law | 1956-04-04 | 212 | | | Norme per la disciplina della propaganda elettorale | | | ?
    presidentialDecree | 1957-03-30 | 361 | | | T.U. leggi elezione della Camera dei deputati | | | ?
    presidentialDecree | 1960-05-16 | 570 | | | T.U. leggi elezione organi delle amministrazioni comunali | | | ?
    presidentialDecree | 1957-01-10 | 3 | | | T.U. statuto degli impiegati civili dello Stato | | |
    law | 1970-05-25 | 352 | | | Norme sui referendum previsti dalla Costituzione e sulla iniziativa legislativa del popolo | | |
    law | 1970-05-20 | 300 | | Statuto dei lavoratori / Statuto dei Lavoratori | Norme sulla tutela della libertà e dignità dei lavoratori | 41 | |
    law | 1981-11-24 | 689 | | | Modifiche al sistema penale (sanzioni amministrative) | | |
    law | 1988-08-23 | 400 | | | Disciplina dell'attività di Governo e ordinamento della PCM | | |
    law | 1990-08-06 | 223 | | legge Mammì | Disciplina del sistema radiotelevisivo pubblico e privato | | | ?
    law | 1990-08-07 | 241 | | | Nuove norme in materia di procedimento amministrativo e di diritto di accesso | 31 | |
    law | 1992-02-05 | 104 | | | Legge-quadro per l'assistenza, l'integrazione sociale e i diritti delle persone handicappate | | | ?
    legislativeDecree | 1992-12-30 | 502 | | | Riordino della disciplina in materia sanitaria | | |
    legislativeDecree | 1993-02-03 | 29 | | | Razionalizzazione dell'organizzazione delle amministrazioni pubbliche (abrogato) | | D.Lgs. 165/2001 | ?
    law | 1993-03-25 | 81 | | | Elezione diretta del sindaco e del presidente della provincia | | | ?
    law | 1993-12-10 | 515 | | | Disciplina delle campagne elettorali per l'elezione alla Camera e al Senato | | | ?
    law | 1997-07-31 | 249 | | | Istituzione dell'Autorità per le garanzie nelle comunicazioni | | | ?
    legislativeDecree | 1998-03-31 | 112 | | | Conferimento di funzioni alle regioni e agli enti locali | | |
    law | 2000-02-22 | 28 | | legge sulla par condicio | Parità di accesso ai mezzi di informazione durante le campagne elettorali e referendarie | | |
    law | 2000-06-07 | 150 | | | Disciplina delle attività di informazione e di comunicazione delle pubbliche amministrazioni | 10 | |
    law | 2000-08-18 | 248 | | | Nuove norme di tutela del diritto d'autore | | | ?
    legislativeDecree | 2000-08-18 | 267 | | TUEL / T.U.E.L. / Testo unico degli enti locali | Testo unico delle leggi sull'ordinamento degli enti locali | 275 | |
    presidentialDecree | 2000-12-28 | 445 | | TUDA / T.U.D.A. | T.U. in materia di documentazione amministrativa | 78 | |
    legislativeDecree | 2001-03-30 | 165 | | TUPI / Testo unico sul pubblico impiego | Norme generali sull'ordinamento del lavoro alle dipendenze delle amministrazioni pubbliche | 73 | |
    law | 2001-03-07 | 62 | | | Nuove norme sull'editoria e sui prodotti editoriali | | | ?
    legislativeDecree | 2001-06-08 | 231 | | | Responsabilità amministrativa delle persone giuridiche | | | ?
    presidentialDecree | 2001-09-21 | 422 | | | Titoli professionali del personale addetto alla comunicazione (att. L. 150/2000) | | |
    legislativeDecree | 2003-04-09 | 68 | | | Attuazione dir. 2001/29/CE (diritto d'autore società dell'informazione) | | | ?
    legislativeDecree | 2003-04-09 | 70 | | | Attuazione dir. 2000/31/CE (commercio elettronico) | | |
    legislativeDecree | 2003-06-30 | 196 | | Codice privacy / Codice della privacy / Codice Privacy / Codice in materia di protezione dei dati personali | Codice in materia di protezione dei dati personali | 186 | |
    legislativeDecree | 2003-07-09 | 215 | | | Parità di trattamento (razza e origine etnica) | | | ?
    legislativeDecree | 2003-07-09 | 216 | | | Parità di trattamento in materia di occupazione | | | ?
    law | 2003-11-06 | 313 | | | Par condicio nelle emittenti radiofoniche e televisive locali | | | ?
    law | 2004-01-09 | 4 | | legge Stanca | Accesso degli utenti e delle persone con disabilità agli strumenti informatici | | |
    legislativeDecree | 2004-01-22 | 42 | | Codice dei beni culturali / Codice dei beni culturali e del paesaggio | Codice dei beni culturali e del paesaggio | | |
    legislativeDecree | 2005-02-10 | 30 | | codice della proprietà industriale | Codice della proprietà industriale | | | ?
    presidentialDecree | 2005-02-11 | 68 | | | Regolamento posta elettronica certificata | | |
    law | 2005-02-11 | 15 | | | Modifiche alla L. 241/1990 | | | ?
    presidentialDecree | 2005-03-01 | 75 | | | Regolamento di attuazione della L. 4/2004 | | |
    legislativeDecree | 2005-03-07 | 82 | | CAD / Codice dell'amministrazione digitale / Codice dell'Amministrazione Digitale | Codice dell'amministrazione digitale | 92 | |
    legislativeDecree | 2005-09-06 | 206 | | Codice del consumo / codice del consumo | Codice del consumo | 170 | |
    legislativeDecree | 2006-01-24 | 36 | | | Riutilizzo dell'informazione del settore pubblico | | |
    legislativeDecree | 2006-04-11 | 198 | | codice delle pari opportunità | Codice delle pari opportunità tra uomo e donna | | | ?
    presidentialDecree | 2006-04-12 | 184 | | | Disciplina dell'accesso ai documenti amministrativi | | | ?
    legislativeDecree | 2008-04-09 | 81 | | | Tutela della salute e della sicurezza nei luoghi di lavoro | | |
    law | 2009-03-03 | 18 | | | Ratifica della Convenzione ONU sui diritti delle persone con disabilità | | | ?
    law | 2009-06-18 | 69 | | | Sviluppo economico, semplificazione, processo civile (art. 32 pubblicità legale on line) | | |
    legislativeDecree | 2009-10-27 | 150 | | | Produttività del lavoro pubblico, efficienza e trasparenza | | |
    decreeLaw | 2012-10-18 | 179 | | | Crescita del Paese | | |
    law | 2012-12-17 | 221 | | | Conversione del D.L. 179/2012 | | |
    law | 2012-11-06 | 190 | | legge anticorruzione / legge Severino | Prevenzione e repressione della corruzione e dell'illegalità nella PA | | |
    legislativeDecree | 2012-12-31 | 235 | | | Testo unico in materia di incandidabilità | | | ?
    legislativeDecree | 2013-03-14 | 33 | | decreto trasparenza | Riordino della disciplina degli obblighi di pubblicità, trasparenza e diffusione di informazioni | 53 | |
    legislativeDecree | 2013-04-08 | 39 | | | Inconferibilità e incompatibilità di incarichi | | | ?
    presidentialDecree | 2013-04-16 | 62 | | | Codice di comportamento dei dipendenti pubblici | 17 | |
    decreeLaw | 2014-06-24 | 90 | | | Semplificazione e trasparenza amministrativa | | |
    law | 2014-08-11 | 114 | | | Conversione del D.L. 90/2014 | | | ?
    law | 2015-08-07 | 124 | | legge Madia | Deleghe al Governo per la riorganizzazione delle amministrazioni pubbliche | | |
    legislativeDecree | 2016-04-18 | 50 | | | Codice dei contratti pubblici (abrogato dal 1-7-2023) | | D.Lgs. 36/2023 |
    legislativeDecree | 2016-05-25 | 97 | | | Revisione e semplificazione prevenzione corruzione, pubblicità e trasparenza | | | ?
    legislativeDecree | 2016-08-26 | 179 | | | Modifiche al CAD | | |
    legislativeDecree | 2017-05-25 | 75 | | | Modifiche al D.Lgs. 165/2001 | | | ?
    law | 2017-05-29 | 71 | | | Prevenzione e contrasto del cyberbullismo | | |
    law | 2017-11-30 | 179 | | | Tutela degli autori di segnalazioni (abrogata in parte) | | | ?
    legislativeDecree | 2017-12-13 | 217 | | | Disposizioni integrative e correttive al D.Lgs. 179/2016 | | |
    legislativeDecree | 2018-05-18 | 51 | | | Attuazione dir. (UE) 2016/680 | | | ?
    legislativeDecree | 2018-05-18 | 65 | | | Attuazione dir. (UE) 2016/1148 (NIS) | | |
    legislativeDecree | 2018-08-10 | 101 | | | Adeguamento al Regolamento (UE) 2016/679 | | |
    legislativeDecree | 2018-08-10 | 106 | | | Attuazione dir. (UE) 2016/2102 | | | ?
    decreeLaw | 2020-07-16 | 76 | | | Semplificazione e innovazione digitale | | |
    law | 2020-09-11 | 120 | | | Conversione del D.L. 76/2020 | | |
    decreeLaw | 2021-06-09 | 80 | | | Rafforzamento della capacità amministrativa (PIAO) | | | ?
    law | 2021-08-06 | 113 | | | Conversione del D.L. 80/2021 | | | ?
    legislativeDecree | 2021-11-08 | 177 | | | Attuazione dir. (UE) 2019/790 (diritto d'autore) | | | ?
    legislativeDecree | 2021-11-08 | 200 | | | Attuazione dir. (UE) 2019/1024 (dati aperti) | | | ?
    legislativeDecree | 2021-11-08 | 208 | | TUSMA | Testo unico dei servizi di media audiovisivi | | | ?
    decreeLaw | 2022-04-30 | 36 | | | Ulteriori misure urgenti PNRR (social media dei dipendenti) | | |
    law | 2022-06-29 | 79 | | | Conversione del D.L. 36/2022 | | |
    legislativeDecree | 2022-05-27 | 82 | | | Attuazione dir. (UE) 2019/882 | | |
    legislativeDecree | 2023-03-10 | 24 | | decreto whistleblowing | Protezione delle persone che segnalano violazioni | 25 | |
    legislativeDecree | 2023-03-31 | 36 | | | Codice dei contratti pubblici | 229 | | ?
    presidentialDecree | 2023-06-13 | 81 | | | Modifiche al D.P.R. 62/2013 | | |
    law | 2023-07-14 | 93 | | | Contrasto della diffusione illecita di contenuti tutelati dal diritto d'autore | | | ?
    decreeLaw | 2023-09-15 | 123 | | decreto Caivano | Contrasto al disagio giovanile (art. 15: AGCOM coordinatore dei servizi digitali) | | | ?
    law | 2023-11-13 | 159 | | | Conversione del D.L. 123/2023 | | | ?
    legislativeDecree | 2023-12-13 | 222 | | | Riqualificazione dei servizi pubblici per l'inclusione e l'accessibilità | | | ?
    legislativeDecree | 2024-09-04 | 138 | | | Attuazione dir. (UE) 2022/2555 (NIS 2) | | | ?
    law | 2025-09-23 | 132 | | | Disposizioni e deleghe al Governo in materia di intelligenza artificiale | | |
    regulation | 2016-04-27 | 679 | | GDPR / RGPD / Regolamento generale sulla protezione dei dati / G.D.P.R. | Regolamento generale sulla protezione dei dati | 99 | |
    regulation | 2022-10-19 | 2065 | | DSA / Digital Services Act / Regolamento europeo sui servizi digitali / Dsa | Mercato unico dei servizi digitali | 93 | |
    regulation | 2022-09-14 | 1925 | | DMA / Digital Markets Act / Dma | Mercati equi e contendibili nel settore digitale | 54 | |
    regulation | 2024-06-13 | 1689 | | AI Act / Regolamento sull'intelligenza artificiale | Regole armonizzate sull'intelligenza artificiale | 113 | |
    regulation | 2024-04-11 | 1083 | | European Media Freedom Act / EMFA | Quadro comune per i servizi di media | | | ?
    regulation | 2024-03-13 | 900 | | | Trasparenza e targeting della pubblicità politica | | | ?
    regulation | 2022-05-30 | 868 | | Data Governance Act | Governance europea dei dati | 38 | |
    regulation | 2023-12-13 | 2854 | | Data Act | Accesso equo ai dati e loro utilizzo | 50 | |
    regulation | 2014-07-23 | 910 | | eIDAS / Regolamento eIDAS / regolamento eIDAS | Identificazione elettronica e servizi fiduciari | | |
    regulation | 2024-04-11 | 1183 | | | Quadro europeo relativo a un'identità digitale | | | ?
    regulation | 2018-10-23 | 1725 | | | Protezione dati istituzioni UE | | | ?
    regulation | 2001 | 45 | | | Protezione dati istituzioni CE (abrogato) | | Regolamento (UE) 2018/1725 |
    regulation | 2019-06-20 | 1150 | | Regolamento P2B | Equità e trasparenza per gli utenti commerciali di intermediazione online | | |
    regulation | 2018-11-14 | 1807 | | | Libera circolazione dei dati non personali | | |
    implementingRegulation | 2023 | 138 | | | Serie di dati di elevato valore | | | ?
    directive | 1995-10-24 | 46 | | | Tutela delle persone fisiche - trattamento dati (abrogata) | | Regolamento (UE) 2016/679 |
    directive | 2002-07-12 | 58 | | direttiva ePrivacy | Vita privata e comunicazioni elettroniche | | | ?
    directive | 2000-06-08 | 31 | | direttiva sul commercio elettronico | Commercio elettronico | | |
    directive | 2001-05-22 | 29 | | | Diritto d'autore nella società dell'informazione | | | ?
    directive | 2003-11-17 | 98 | | | Riutilizzo dell'informazione del settore pubblico (abrogata) | | Direttiva (UE) 2019/1024 | ?
    directive | 2010-03-10 | 13 | | | Servizi di media audiovisivi | | | ?
    directive | 2016-10-26 | 2102 | | | Accessibilità dei siti web e delle applicazioni mobili degli enti pubblici | | |
    directive | 2016-04-27 | 680 | | | Trattamento dati a fini penali | | | ?
    directive | 2019-04-17 | 882 | | European Accessibility Act | Requisiti di accessibilità dei prodotti e dei servizi | | |
    directive | 2019-04-17 | 790 | | | Diritto d'autore nel mercato unico digitale | | | ?
    directive | 2019-06-20 | 1024 | | | Apertura dei dati e riutilizzo | | | ?
    directive | 2019-10-23 | 1937 | | | Protezione delle persone che segnalano violazioni | | |
    directive | 2022-12-14 | 2555 | | NIS 2 / NIS2 | Livello comune elevato di cibersicurezza | | | ?
    implementingDecision | 2018-10-11 | 1523 | | | Modello di dichiarazione di accessibilità | | |
    implementingDecision | 2018-10-11 | 1524 | | | Metodologia di monitoraggio accessibilità | | | ?
    treaty | | | 12012P/TXT | Carta dei diritti fondamentali dell'Unione Europea / Carta di Nizza / CDFUE | Carta dei diritti fondamentali dell'Unione europea | 54 | |
    treaty | | | 12012E/TXT | Trattato sul funzionamento dell'Unione Europea / TFUE | Trattato sul funzionamento dell'Unione europea | 358 | |
    """
}
