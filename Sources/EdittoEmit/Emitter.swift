package import EdittoModel
package import EdittoRules
package import EdittoSyntax

/// A file to be published: its path below the output folder, and its bytes.
package struct Artifact: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// The digest of everything that the bytes were made from, where making them takes long enough to ask whether that changed.
  package let madeFrom: String?

  package init(_ path: String, _ bytes: [UInt8], madeFrom: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.madeFrom = madeFrom
  }
}

/// What every emitter knows of the publication as a whole.
package final class Publication: Sendable {
  /// Facts of `site/site.yml`.
  package let site: Site
  package let edition: Edition
  /// The day for which the publication is made.
  package let date: CalendarDate
  /// The compiler's version.
  package let version: String
  package let frame: Frame
  /// Signs what can be signed.
  package let signingKey: SigningKey?
  /// Whether each policy's text is published in the form of paper as well: as a page to print, and where it can be made as a PDF.
  package let hasPrint: Bool
  package let hasPDF: Bool
  let terms: WrittenTerms

  /// - Parameter shared: the terms that all bodies may use.
  package init(
    site: Site, edition: Edition, date: CalendarDate, version: String, frame: Frame, shared: Vocabulary = Vocabulary([]),
    signingKey: SigningKey? = nil, hasPrint: Bool = false, hasPDF: Bool = false
  ) {
    self.site = site
    self.edition = edition
    self.date = date
    self.version = version
    self.frame = frame
    self.signingKey = signingKey
    self.hasPrint = hasPrint
    self.hasPDF = hasPDF
    terms = WrittenTerms(shared)
  }
}

/// A format of output: gives artifacts as values and touches no disk.
package struct Emitter: Sendable {
  /// What `--only` names.
  package let format: String
  private let emit: @Sendable (Body, Publication, inout [Artifact]) -> Void

  init(_ format: String, _ emit: @escaping @Sendable (Body, Publication, inout [Artifact]) -> Void) {
    self.format = format
    self.emit = emit
  }

  /// Every emitter of a body's artifacts; each sees those of the ones before it.
  package static let all: [Emitter] = [
    rules, versionChanges, channels, contacts, rulesCSV, channelsCSV, contactsCSV, calendar, akomaNtoso, bundle, cedar, odrl,
    channelsLinkedData, contactsLinkedData, changes, dataset, pages, fragments,
  ]

  /// The formats that `--only` can name.
  package static var formats: [String] {
    all.reduce(into: []) { formats, emitter in if !formats.contains(emitter.format) { formats.append(emitter.format) } }
  }

  /// The artifacts of a body whose nodes are those of the publication's edition.
  package static func artifacts(of body: Body, _ publication: Publication, only formats: Set<String>?) -> [Artifact] {
    var artifacts: [Artifact] = []
    for emitter in all where formats?.contains(emitter.format) ?? true { emitter.emit(body, publication, &artifacts) }
    return artifacts
  }
}
