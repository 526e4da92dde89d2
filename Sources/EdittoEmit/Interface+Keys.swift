import EdittoModel
import EdittoRules

extension Interface {
  /// What the pages have words for; each language has a text for every one.
  package enum Key: Int, CaseIterable {
    case skip, website, sections, bodySections, breadcrumb, footer, authentic, top, generated, accessibility, privacy, legalNotes
    case transparency, indexLead, bodyLead, aboutText, aboutSummary, aboutNetiquette, aboutFaq, aboutForm, policies, channels
    case contacts, references, faq, text, rules, institution, toc, preamble, allChannels, allContacts, channelsIntro
    case channelsLead, noPolicies, noContacts, noReferences, noChannels, contactsLead, referencesLead, faqLead, inForce, draft
    case repealed, since, draftText, notYet, review, adoptedBy, amendedBy, of, number, signedAct, rulesJson
    case odrlPrecedence, odrlFacts, data, dataIntro, dataChannels, dataContacts, dataCalendar, dataDataset, catalogue
    case catalogueText, datasetPolicy, datasetChannels, datasetChannelsText, datasetContacts, datasetContactsText
    case datasetCalendar, datasetCalendarText, feedAdopted, feedInForce, feedAmended, feedProvisionFrom, feedProvisionTo
    case feedReview, feedRepealed, calendar, calendarInForce, calendarReview, calendarRepealed, calendarClosed, calendarHours
    case languageName, languages, translationNote, translationPartial, translationStale, translationChanged
    case translationUnconfirmed, versions, versionsLead, timeline, eventAdopted, eventInForce, eventAmended, eventVersion
    case eventReview, eventRepealed, versionOf, versionWithin, versionAddress, versionNow, versionAhead, versionPast
    case versionRepealed, versionFrozen, versionToday, versionAll, changes, changesNone, changesToday, changesStep
    case changesWordsNone, changesRules, changeStricter, changeMilder, changeApply, applyMay, applyMust, ruleKind
    case changeAdded, changeRemoved, changeChanged, changeBefore, changeAfter, wordsAdded, wordsRemoved
    case wordsEnd, permalink, table, prohibition, obligation, permission, who, action, what, `where`, when, unless, then
    case mayApply, otherwise, by, within, basis, id, overrides, yieldsTo, note, validFrom, validTo, step1, step2, step3
    case stepLast, `for`, and, or, not, no, openingHours, workingDays, workingDay, years, months, weeks, days, hoursUnit, minutes
    case name, status, purpose, comments, owner, hours, active, suspended, closed, closedChannels, closedNote, commentsOn
    case commentsOff, commentsPlatform, noAddress, channelSince, channelUntil, email, pec, phone, url, address, contactNote
    case roleCommunication, roleDpo, rolePublicRelations, roleSocialTeam, roleEmergency, roleDiscipline, citedIn, repealedAct
    case formLead, formProvision, formFields, form, sendTo, required, dateForm, placeDate, signature, type, taxCode, vat, ipa
    case bodyComune, bodyProvincia, bodyRegione, bodyAsst, bodyAziendaSanitaria, bodyUniversita, bodyScuola, bodyMinistero
    case bodyAutorita, bodyEnte, typeCostituzione, typeCodice, typeLegge, typeDecretoLegge, typeDecretoLegislativo, typeDpr
    case typeDpcm, typeDm, typeRegioDecreto, typeLeggeRegionale, typeRegolamentoUe, typeDirettivaUe, typeDirettiva, typeDelibera
    case typeLineeGuida, typeAttoInterno, typeAltro, summary, summaryLead, summaryAccounts, summaryRules, summaryMeasures
    case summaryMeasuresLead, summaryLadder, summaryHours, summaryOffices, ruleCountOne, ruleCount, afterwards, day, dayNames
    case nobody, notOnHolidays, netiquette, netiquetteLead, netiquetteWelcome, netiquetteAsked, netiquetteBanned
    case netiquetteConsequences, netiquetteAnswers, netiquetteComplaints, netiquetteOfficial, netiquetteCode, netiquetteAddress
    case noHours, week, dayShorts, nowOpen, nowClosed, nowAlways, nowHoliday, today, tomorrow, print, pager, previous, next
    case publication, generalActs, duty, dutyOfGeneralActs, updated, dataLicense, handle, verifyAddress, verifyHandle
    case verifyOwner, coverage, coverageCount, coverageExcused, coverageKey, coverageTable, titlePart, chapterPart, sectionPart
    case annexPart, articlePart, search, searchNone, searchOne, searchMany, copy, copied, summaryTerms, formPdf, textPdf
    case textPrint, textOf, page, pages, digest, attachments, attachedRules, attachedText, fragmentSource, onlyArticle
    case internalEdition, internalNote, everything, allOfThem, monthsNames
  }
}

// MARK: What bodies name

extension Interface {
  /// The kind of a body.
  func body(_ type: String) -> String {
    switch type {
    case "comune": self[.bodyComune]
    case "provincia": self[.bodyProvincia]
    case "regione": self[.bodyRegione]
    case "asst": self[.bodyAsst]
    case "azienda-sanitaria": self[.bodyAziendaSanitaria]
    case "universita": self[.bodyUniversita]
    case "scuola": self[.bodyScuola]
    case "ministero": self[.bodyMinistero]
    case "autorita": self[.bodyAutorita]
    case "ente": self[.bodyEnte]
    default: type
    }
  }

  /// What an office is there for.
  func role(_ role: String) -> String {
    switch role {
    case "communication": self[.roleCommunication]
    case "dpo": self[.roleDpo]
    case "public-relations": self[.rolePublicRelations]
    case "social-team": self[.roleSocialTeam]
    case "emergency": self[.roleEmergency]
    case "discipline": self[.roleDiscipline]
    default: role
    }
  }

  /// Whether one may comment on a channel.
  func comments(_ comments: String) -> String {
    switch comments {
    case "on": self[.commentsOn]
    case "off": self[.commentsOff]
    case "platform": self[.commentsPlatform]
    default: comments
    }
  }
}

extension Rule.Modality {
  var key: Interface.Key {
    switch self {
    case .prohibition: .prohibition
    case .obligation: .obligation
    case .permission: .permission
    }
  }
}

extension Channel.Status {
  var key: Interface.Key {
    switch self {
    case .active: .active
    case .suspended: .suspended
    case .closed: .closed
    }
  }
}

extension Reference.Kind {
  var key: Interface.Key {
    switch self {
    case .costituzione: .typeCostituzione
    case .codice: .typeCodice
    case .legge: .typeLegge
    case .decretoLegge: .typeDecretoLegge
    case .decretoLegislativo: .typeDecretoLegislativo
    case .dpr: .typeDpr
    case .dpcm: .typeDpcm
    case .dm: .typeDm
    case .regioDecreto: .typeRegioDecreto
    case .leggeRegionale: .typeLeggeRegionale
    case .regolamentoUE: .typeRegolamentoUe
    case .direttivaUE: .typeDirettivaUe
    case .direttiva: .typeDirettiva
    case .delibera: .typeDelibera
    case .lineeGuida: .typeLineeGuida
    case .attoInterno: .typeAttoInterno
    case .altro: .typeAltro
    }
  }
}

extension Provision {
  /// What a heading begins with: «Sezione», «Art.», «Articolo unico».
  var key: Interface.Key {
    switch kind {
    case .title: .titlePart
    case .chapter: .chapterPart
    case .section: .sectionPart
    case .annex: .annexPart
    default: number == nil ? .onlyArticle : .articlePart
    }
  }
}
