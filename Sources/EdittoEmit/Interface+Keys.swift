import EdittoModel
import EdittoRules

extension Interface {
  /// What the pages have words for; each language has a text for every one.
  package enum Key: Int, CaseIterable {
    case skip, website, sections, breadcrumb, footer, authentic, top, generated, accessibility, privacy, legalNotes
    case transparency, indexLead, bodyLead, policies, channels, contacts, references, faq, text, rules, institution, toc
    case preamble, allChannels, allContacts, channelsIntro, channelsLead, noPolicies, noContacts, noReferences, noChannels
    case contactsLead, referencesLead, faqLead, inForce, draft, repealed, since, draftText, notYet, review, adoptedBy, amendedBy
    case of, number, signedAct, rulesJson, channelsJson, odrlPrecedence, odrlFacts, data, dataIntro, dataChannels, dataContacts
    case dataCalendar, dataDataset, catalogue, catalogueText, datasetPolicy, datasetChannels, datasetChannelsText
    case datasetContacts, datasetContactsText, datasetCalendar, datasetCalendarText, feedAdopted, feedInForce, feedAmended
    case feedProvisionFrom, feedProvisionTo, feedReview, feedRepealed, calendar, calendarInForce, calendarReview
    case calendarRepealed, calendarClosed, calendarHours, languageName, languages, translationNote, translationPartial
    case translationStale, translationChanged, translationUnconfirmed, versions, versionsLead, timeline, eventAdopted
    case eventInForce, eventAmended, eventVersion, eventReview, eventRepealed, versionOf, versionWithin, versionAddress
    case versionNow, versionAhead, versionPast, versionRepealed, versionFrozen, versionToday, versionAll, changes, changesNone
    case changesToday, changesStep, changesWordsNone, changeAdded, changeRemoved, changeChanged, changeBefore, changeAfter
    case wordsAdded, wordsRemoved, wordsEnd, permalink, table, prohibition, obligation, permission, who, action, what, `where`
    case when, unless, then, mayApply, otherwise, by, within, basis, id, overrides, yieldsTo, note, validFrom, validTo, step1
    case step2, step3, stepLast, `for`, and, or, not, openingHours, workingDays, workingDay, years, months, weeks, days
    case hoursUnit, minutes, name, status, purpose, comments, owner, hours, active, suspended, closed, closedChannels
    case closedNote, commentsOn, commentsOff, commentsPlatform, noAddress, channelSince, channelUntil, email, pec, phone, url
    case address, contactNote, roleCommunication, roleDpo, rolePublicRelations, roleSocialTeam, roleEmergency, roleDiscipline
    case citedIn, repealedAct, formLead, formProvision, formFields, form, sendTo, required, dateForm, placeDate, signature, type
    case taxCode, vat, ipa, bodyComune, bodyProvincia, bodyRegione, bodyAsst, bodyAziendaSanitaria, bodyUniversita, bodyScuola
    case bodyMinistero, bodyAutorita, bodyEnte, typeCostituzione, typeCodice, typeLegge, typeDecretoLegge
    case typeDecretoLegislativo, typeDpr, typeDpcm, typeDm, typeRegioDecreto, typeLeggeRegionale, typeRegolamentoUe
    case typeDirettivaUe, typeDirettiva, typeDelibera, typeLineeGuida, typeAttoInterno, typeAltro, summary, summaryLead
    case summaryAccounts, summaryRules, summaryMeasures, summaryMeasuresLead, summaryLadder, summaryHours, summaryOffices
    case ruleCountOne, ruleCount, afterwards, day, dayNames, nobody, notOnHolidays, netiquette, netiquetteLead
    case netiquetteWelcome, netiquetteAsked, netiquetteBanned, netiquetteConsequences, netiquetteAnswers, netiquetteComplaints
    case netiquetteOfficial, netiquetteCode, netiquetteAddress, noHours, week, dayShorts, nowOpen, nowClosed, nowAlways
    case nowHoliday, today, tomorrow, print, pager, previous, next, publication, generalActs, duty, dutyOfGeneralActs, updated
    case dataLicense, handle, verifyAddress, verifyHandle, verifyOwner, coverage, coverageCount, coverageExcused, coverageKey
    case coverageTable, titlePart, chapterPart, sectionPart, annexPart, articlePart, search, searchNone, searchOne, searchMany
    case copy, copied, summaryTerms, formPdf, textPdf, textPrint, textOf, page, pages, digest, attachments, attachedRules
    case attachedText, fragmentSource, onlyArticle, internalEdition, internalNote, everything, allOfThem, monthsNames
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
