/// The stable name of a kind of finding, with its severity.
package struct Code: Sendable, Hashable {
  package let name: String
  package let severity: Severity

  private init(_ name: String, _ severity: Severity) {
    self.name = name
    self.severity = severity
  }
}

/// How much a finding weighs.
package enum Severity: Int, Sendable, Comparable, CaseIterable {
  /// The work cannot go on sensibly; nothing is published.
  case error
  /// The published result suffers.
  case warning
  /// Could be better.
  case advice

  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// Every code there is. A name is permanent: it may be retired, never used for something else.
extension Code {
  // MARK: Files and encodings
  package static let fileEmpty = Code("file-empty", .error)
  package static let fileTooLarge = Code("file-too-large", .error)
  package static let fileUnreadable = Code("file-unreadable", .error)
  package static let fileOutside = Code("file-outside-workspace", .error)
  package static let fileName = Code("file-name", .warning)
  package static let fileRepeated = Code("file-repeated", .error)
  package static let fileEnding = Code("file-ending", .error)
  package static let notUTF8 = Code("not-utf-8", .error)
  package static let garbledLetters = Code("garbled-letters", .error)
  package static let byteOrderMark = Code("byte-order-mark", .advice)
  package static let controlCharacter = Code("control-character", .error)
  package static let bidiControl = Code("bidi-control", .error)
  package static let invisibleCharacter = Code("invisible-character", .error)
  package static let findingsCut = Code("findings-cut", .error)
  package static let mergeConflict = Code("merge-conflict", .error)
  package static let placeholder = Code("placeholder", .error)

  // MARK: Front matter
  package static let frontMatterMissing = Code("front-matter-missing", .error)
  package static let frontMatterUnclosed = Code("front-matter-unclosed", .error)
  package static let frontMatterSyntax = Code("front-matter-syntax", .error)
  package static let frontMatterTab = Code("front-matter-tab", .error)
  package static let frontMatterFeature = Code("front-matter-feature", .error)
  package static let frontMatterDepth = Code("front-matter-depth", .error)
  package static let valueNeedsQuotes = Code("value-needs-quotes", .error)
  package static let typographicQuotes = Code("typographic-quotes", .error)
  package static let kindMissing = Code("kind-missing", .error)
  package static let kindUnknown = Code("kind-unknown", .error)
  package static let kindMisplaced = Code("kind-misplaced", .error)
  package static let kindRepeated = Code("kind-repeated", .error)
  package static let keyUnknown = Code("key-unknown", .error)
  package static let keyMissing = Code("key-missing", .error)
  package static let keyRepeated = Code("key-repeated", .error)
  package static let valueMissing = Code("value-missing", .error)
  package static let valueType = Code("value-type", .error)
  package static let valueUnknown = Code("value-unknown", .error)
  package static let textIgnored = Code("text-ignored", .warning)

  // MARK: Values
  package static let idInvalid = Code("id-invalid", .error)
  package static let idRepeated = Code("id-repeated", .error)
  package static let idMissing = Code("id-missing", .error)
  package static let numberInvalid = Code("number-invalid", .error)
  package static let booleanInvalid = Code("boolean-invalid", .error)
  package static let dateInvalid = Code("date-invalid", .error)
  package static let monthDayInvalid = Code("month-day-invalid", .error)
  package static let dateOrder = Code("date-order", .error)
  package static let emailInvalid = Code("email-invalid", .error)
  package static let phoneInvalid = Code("phone-invalid", .error)
  package static let urlInvalid = Code("url-invalid", .error)
  package static let urlInsecure = Code("url-insecure", .error)
  package static let urlScheme = Code("url-scheme", .error)
  package static let urlMisleading = Code("url-misleading", .error)
  package static let vatInvalid = Code("vat-invalid", .error)
  package static let taxCodeInvalid = Code("tax-code-invalid", .error)
  package static let hoursInvalid = Code("hours-invalid", .error)
  package static let durationInvalid = Code("duration-invalid", .error)
  package static let languageInvalid = Code("language-invalid", .error)
  package static let translationMissing = Code("translation-missing", .advice)

  // MARK: Bodies and policies
  package static let bodyMissing = Code("body-missing", .error)
  package static let bodyIDCase = Code("body-id-case", .error)
  package static let bodyIDInvalid = Code("body-id-invalid", .error)
  package static let listMissing = Code("list-missing", .error)
  package static let policyMissing = Code("policy-missing", .error)
  package static let policyEmpty = Code("policy-empty", .error)
  package static let sectionMissing = Code("section-missing", .error)
  package static let sectionUnlisted = Code("section-unlisted", .error)
  package static let sectionContinues = Code("section-continues", .warning)
  package static let contactUnreachable = Code("contact-unreachable", .error)
  package static let channelHost = Code("channel-host", .error)
  package static let channelWithoutAddress = Code("channel-without-address", .advice)
  package static let choiceWithoutOptions = Code("choice-without-options", .error)
  package static let answerMissing = Code("answer-missing", .warning)

  // MARK: Structure
  package static let headingNotArticle = Code("heading-not-article", .error)
  package static let headingUnmarked = Code("heading-unmarked", .error)
  package static let headingLevel = Code("heading-level", .advice)
  package static let rubricMissing = Code("rubric-missing", .advice)
  package static let provisionEmpty = Code("provision-empty", .error)
  package static let numberGap = Code("number-gap", .error)
  package static let numberRepeated = Code("number-repeated", .error)
  package static let numberOrder = Code("number-order", .error)
  package static let letterInvalid = Code("letter-invalid", .error)
  package static let numberForm = Code("number-form", .error)
  package static let ordinalForm = Code("ordinal-form", .advice)
  package static let ordinalOrder = Code("ordinal-order", .error)
  package static let numberingRestarts = Code("numbering-restarts", .error)
  package static let numberingContinues = Code("numbering-continues", .error)
  package static let numberSwallowed = Code("number-swallowed", .error)
  package static let pointWithoutDash = Code("point-without-dash", .error)
  package static let paragraphUnnumbered = Code("paragraph-unnumbered", .warning)
  package static let nestingTooDeep = Code("nesting-too-deep", .error)
  package static let rawHTML = Code("raw-html", .error)
  package static let footnote = Code("footnote", .error)
  package static let emphasisAsText = Code("emphasis-as-text", .warning)
  package static let indentedText = Code("indented-text", .warning)
  package static let dividingLine = Code("dividing-line", .advice)
  package static let tableAfterText = Code("table-after-text", .error)
  package static let tableBeforeText = Code("table-before-text", .error)
  package static let tableWithoutRule = Code("table-without-rule", .error)
  package static let tableRowLong = Code("table-row-long", .error)
  package static let imageWithoutText = Code("image-without-text", .error)
  package static let imageMissing = Code("image-missing", .error)
  package static let imageInvalid = Code("image-invalid", .error)
  package static let imageActive = Code("image-active", .error)
  package static let imageHeavy = Code("image-heavy", .warning)

  // MARK: Links
  package static let provisionMissing = Code("provision-missing", .error)
  package static let provisionRepealed = Code("provision-repealed", .warning)
  package static let provisionMisnamed = Code("provision-misnamed", .warning)
  package static let linkMislabelled = Code("link-mislabelled", .warning)
  package static let linkFacet = Code("link-facet", .error)
  package static let linkMalformed = Code("link-malformed", .error)
  package static let linkAsText = Code("link-as-text", .error)
  package static let linkScheme = Code("link-scheme", .error)
  package static let linkPath = Code("link-path", .error)
  package static let linkInternal = Code("link-internal", .error)
  package static let linkSelf = Code("link-self", .advice)
  package static let linkEmpty = Code("link-empty", .error)
  package static let typedOutFact = Code("typed-out-fact", .warning)

  // MARK: Citations
  package static let actUnlisted = Code("act-unlisted", .warning)
  package static let referenceUncited = Code("reference-uncited", .advice)
  package static let referenceRepeated = Code("reference-repeated", .warning)
  package static let referenceTitleWrong = Code("reference-title-wrong", .warning)
  package static let citationIncomplete = Code("citation-incomplete", .advice)
  package static let citationUnclear = Code("citation-unclear", .advice)
  package static let citedDateWrong = Code("cited-date-wrong", .warning)
  package static let citedArticleMissing = Code("cited-article-missing", .warning)
  package static let citedActRepealed = Code("cited-act-repealed", .warning)
  package static let citedProvisionMissing = Code("cited-provision-missing", .warning)

  // MARK: Rules and cases
  package static let blockUnknown = Code("block-unknown", .error)
  package static let blockUnclosed = Code("block-unclosed", .error)
  package static let blockEmpty = Code("block-empty", .error)
  package static let blockColumn = Code("block-column", .advice)
  package static let ruleOutside = Code("rule-outside", .error)
  package static let ruleWithoutModality = Code("rule-without-modality", .error)
  package static let ruleManyModalities = Code("rule-many-modalities", .error)
  package static let ruleWithoutActor = Code("rule-without-actor", .error)
  package static let rulePointMissing = Code("rule-point-missing", .error)
  package static let rulePointUncovered = Code("rule-point-uncovered", .error)
  package static let overrideCycle = Code("override-cycle", .error)
  package static let caseOutside = Code("case-outside", .error)
  package static let caseWithoutHeading = Code("case-without-heading", .error)
  package static let termUnknown = Code("term-unknown", .error)
  package static let termSort = Code("term-sort", .error)
  package static let termRedefined = Code("term-redefined", .error)
  package static let termUnused = Code("term-unused", .advice)
  package static let hierarchyCycle = Code("hierarchy-cycle", .error)
  package static let channelUnknown = Code("channel-unknown", .error)
  package static let conditionSyntax = Code("condition-syntax", .error)
  package static let factValue = Code("fact-value", .error)
  package static let factBounds = Code("fact-bounds", .error)

  // MARK: What rules mean together
  package static let caseDiffers = Code("case-differs", .error)
  package static let ruleConflict = Code("rule-conflict", .error)
  package static let ruleUnreachable = Code("rule-unreachable", .warning)
  package static let exceptionIdle = Code("exception-idle", .warning)
  package static let ruleDuplicate = Code("rule-duplicate", .warning)
  package static let prohibitionWithoutMeasure = Code("prohibition-without-measure", .warning)
  package static let measureWithoutAgent = Code("measure-without-agent", .warning)
  package static let contentUncovered = Code("content-uncovered", .warning)
  package static let ladderMilder = Code("ladder-milder", .warning)
  package static let rulesTooComplex = Code("rules-too-complex", .warning)
  package static let ruleRetired = Code("rule-retired", .error)
  package static let normUncovered = Code("norm-uncovered", .warning)
  package static let modalityDrift = Code("modality-drift", .warning)
  package static let ruleStale = Code("rule-stale", .warning)
  package static let ruleLost = Code("rule-lost", .warning)
  package static let lockSyntax = Code("lock-syntax", .error)

  // MARK: Translations
  package static let translationOriginal = Code("translation-original", .error)
  package static let translationUnmatched = Code("translation-unmatched", .error)
  package static let provisionUntranslated = Code("provision-untranslated", .advice)
  package static let translationStale = Code("translation-stale", .warning)
  // MARK: Versions
  package static let versionName = Code("version-name", .warning)
  package static let versionChanged = Code("version-changed", .error)
  package static let versionDiffers = Code("version-differs", .warning)

  // MARK: Questions
  package static let jsonSyntax = Code("json-syntax", .error)

  /// The codes in the order in which they are documented.
  package static let all: [Code] = [
    fileEmpty, fileTooLarge, findingsCut, fileUnreadable, fileOutside, fileName, fileEnding, fileRepeated, notUTF8,
    garbledLetters,
    byteOrderMark,
    controlCharacter,
    bidiControl,
    invisibleCharacter, mergeConflict, placeholder,
    frontMatterMissing, frontMatterUnclosed, frontMatterSyntax, frontMatterTab, frontMatterFeature, frontMatterDepth,
    valueNeedsQuotes, typographicQuotes, kindMissing, kindUnknown, kindMisplaced, kindRepeated, keyUnknown, keyMissing,
    keyRepeated, valueMissing,
    valueType, valueUnknown, textIgnored,
    idInvalid, idRepeated, idMissing, numberInvalid, booleanInvalid, dateInvalid, monthDayInvalid, dateOrder, emailInvalid,
    phoneInvalid, urlInvalid, urlInsecure, urlScheme, urlMisleading, vatInvalid, taxCodeInvalid, hoursInvalid, durationInvalid,
    languageInvalid, translationMissing,
    bodyMissing, bodyIDCase, bodyIDInvalid, listMissing, policyMissing, policyEmpty, sectionMissing, sectionUnlisted,
    sectionContinues,
    contactUnreachable,
    channelHost, channelWithoutAddress, choiceWithoutOptions, answerMissing,
    headingNotArticle, headingUnmarked, headingLevel, rubricMissing, provisionEmpty, numberGap, numberRepeated, numberOrder,
    letterInvalid, numberForm,
    ordinalForm, ordinalOrder, numberingRestarts, numberingContinues, numberSwallowed, pointWithoutDash, paragraphUnnumbered,
    nestingTooDeep, rawHTML, footnote, emphasisAsText, indentedText, dividingLine, tableAfterText, tableBeforeText,
    tableWithoutRule,
    tableRowLong, imageWithoutText, imageMissing, imageInvalid, imageActive, imageHeavy,
    provisionMissing, provisionRepealed, provisionMisnamed, linkMislabelled, linkFacet, linkMalformed, linkAsText, linkScheme,
    linkPath,
    linkInternal,
    linkSelf, linkEmpty,
    typedOutFact,
    actUnlisted, referenceUncited, referenceRepeated, referenceTitleWrong, citationIncomplete, citationUnclear, citedDateWrong,
    citedArticleMissing, citedActRepealed, citedProvisionMissing,
    blockUnknown, blockUnclosed, blockEmpty, blockColumn, ruleOutside, ruleWithoutModality, ruleManyModalities, ruleWithoutActor,
    rulePointMissing, rulePointUncovered, overrideCycle, caseOutside, caseWithoutHeading, termUnknown, termSort, termRedefined,
    termUnused, hierarchyCycle, channelUnknown, conditionSyntax, factValue, factBounds,
    caseDiffers, ruleConflict, ruleUnreachable, exceptionIdle, ruleDuplicate, prohibitionWithoutMeasure, measureWithoutAgent,
    contentUncovered, ladderMilder, rulesTooComplex, ruleRetired, normUncovered, modalityDrift, ruleStale, ruleLost,
    lockSyntax,
    translationOriginal, translationUnmatched, provisionUntranslated, translationStale,
    versionName, versionChanged, versionDiffers,
    jsonSyntax,
  ]

  package static func named(_ name: String) -> Code? { all.first { $0.name == name } }

  /// Whether what a file defines cannot be known while it is found there.
  package var hidesFile: Bool { Self.hidingFiles.contains(self) }

  private static let hidingFiles: Set<Code> = [
    fileEmpty, fileTooLarge, fileUnreadable, fileOutside, notUTF8, mergeConflict, frontMatterMissing, frontMatterUnclosed,
    frontMatterSyntax,
    frontMatterTab, frontMatterFeature, frontMatterDepth, valueNeedsQuotes, kindMissing, kindUnknown, valueMissing,
  ]
}
