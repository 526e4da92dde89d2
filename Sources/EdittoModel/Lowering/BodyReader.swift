package import EdittoRules
package import EdittoSyntax

/// Reads the folder of one body: files in, a body and diagnostics out.
package struct BodyReader {
  private var body: Body
  private var report: Report

  /// Reads a body.
  ///
  /// - Parameters:
  ///   - id: the folder's name.
  ///   - files: every Markdown file below the folder, in path order.
  ///   - root: the folder's path with a `/` at its end.
  ///   - assets: the files that are no Markdown, such as images, by their paths below the folder.
  ///   - shared: the vocabulary of all bodies, or nil where it could not be read.
  ///   - frozen: every file below the folders `versions` of its policies, in path order.
  package static func read(
    id: String, root: String, files: [InputFile], assets: [String: InputAsset], shared: Vocabulary?, frozen: [InputFile] = []
  ) -> (body: Body, report: Report) {
    var report = Report()
    var sources = SourceTable()
    var unread: Set<String> = shared == nil ? ["vocabulary.md"] : []
    var own: [OpenFile] = []
    var policies: [(id: String, files: [OpenFile])] = []
    var locks: [String: [Lock]] = [:]
    for input in files {
      if input.path.hasSuffix(".lock"),
        let subject = Lock.Subject.allCases.first(where: { input.path.hasSuffix("/" + $0.rawValue) })
      {
        readLock(subject, input, root, &locks, &sources, &report)
        continue
      }
      let rest = input.path.utf8.dropFirst(root.utf8.count)
      let found = report.diagnostics.count
      let opened = OpenFile.read(input, into: &sources, &report)
      if report.diagnostics[found...].contains(where: { $0.code.hidesFile }) {
        unread.insert(String(decoding: Array(rest), as: UTF8.self))
      }
      guard let file = opened else { continue }
      if let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
        let policy = String(decoding: Array(rest[..<slash]), as: UTF8.self)
        if policies.last?.id != policy, !Validator.isID(policy) {
          report(.bodyIDInvalid, file.source.head, ["folder": policy])
        }
        if policies.last?.id != policy { policies.append((policy, [])) }
        policies[policies.count - 1].files.append(file)
      } else {
        own.append(file)
      }
    }
    if !assets.isEmpty {
      let texts = Set(files.map { String($0.path.dropFirst(root.count)) })
      unread.formUnion(Misnamed.report(assets, beside: texts, root, &sources, &report))
    }
    if !own.contains(where: { $0.kind == "body" }), !own.contains(where: { $0.name == "body.md" }), !unread.contains("body.md") {
      let place = sources.sources.first ?? sources.add(path: root + "body.md", bytes: [], text: [])
      report(.bodyMissing, place.head, ["folder": root])
    }
    // Texts that no head brings together are not read, nor one of which there is only a translation.
    for policy in policies where !policy.files.contains(where: { $0.kind == "policy" }) || lacksOriginal(policy.files) {
      unread.insert(policy.id + "/")
    }
    let needsVocabulary =
      shared?.all.isEmpty ?? false && !own.contains { $0.kind == "vocabulary" } && !unread.contains("vocabulary.md")
    if needsVocabulary, let place = policies.lazy.flatMap(\.files).compactMap(\.firstFence).first {
      unread.insert("vocabulary.md")
      report(.listMissing, place, ["reason": "vocabulary"])
    }
    let versions = frozen.isEmpty ? [:] : FrozenReader.read(frozen, root: root, into: &sources, &report)
    let empty = Body(
      id: id, root: root, identity: nobody(id), vocabulary: Vocabulary([], shared: shared ?? Vocabulary([])), unread: unread,
      assets: assets,
      sources: sources)
    var reader = BodyReader(body: empty, report: report)
    reader.readOwn(own)
    reader.readPolicies(policies, locks, versions)
    return (reader.body, reader.report)
  }

  /// Whether a translation stands beside no text that it would translate.
  private static func lacksOriginal(_ files: [OpenFile]) -> Bool {
    files.contains { file in
      guard file.kind == "translation", let original = file.translated?.original else { return false }
      return !files.contains { $0.name == original }
    }
  }

  /// Reads what was confirmed of a policy.
  private static func readLock(
    _ subject: Lock.Subject, _ input: InputFile, _ root: String, _ locks: inout [String: [Lock]], _ sources: inout SourceTable,
    _ report: inout Report
  ) {
    let parts = input.path.dropFirst(root.count).split(separator: "/")
    guard parts.count == 2 else { return }
    guard case .bytes(let bytes) = input.content else {
      report(.fileUnreadable, sources.add(path: input.path, bytes: [], text: []).head)
      return
    }
    let found = report.diagnostics.count
    let source = Decoding.decode(path: input.path, bytes: bytes, into: &sources, &report)
    // Of lines that stand there in two versions the first ones count.
    let isInConflict = report.diagnostics[found...].contains { $0.code == .mergeConflict }
    var unsaid = Report()
    let lock = isInConflict ? Lock(subject, source, &unsaid) : Lock(subject, source, &report)
    locks[String(parts[0]), default: []].append(lock)
  }

  // MARK: The body's own files

  private mutating func readOwn(_ files: [OpenFile]) {
    let kinds = ["body", "contacts", "channels", "references", "vocabulary"]
    var byKind: [String: OpenFile] = [:]
    var read: [SourceFile] = []
    for file in files {
      guard let kind = file.kind else { continue }
      guard kinds.contains(kind) else {
        report(.kindMisplaced, file.record.fieldSpan(.kind), ["kind": kind, "reason": "policy"])
        continue
      }
      if let first = byKind[kind] {
        report(
          .kindRepeated, file.record.fieldSpan(.kind), ["kind": kind],
          notes: [Note("first-here", [:], first.record.fieldSpan(.kind))])
        continue
      }
      byKind[kind] = file
      file.refuseText(&report)
      read.append(SourceFile(file.source, kind: kind, isInternal: file.isInternal, policy: nil, blocks: []))
    }
    body = body.with(identity: byKind["body"].map { identity($0) }, files: read)
    if let file = byKind["vocabulary"] {
      body = body.with(
        vocabulary: VocabularyReader.vocabulary(
          file.record, shared: body.vocabulary.shared, languages: body.identity.languages, language: body.language, &report))
    }
    if let file = byKind["contacts"] { body = body.with(contacts: entries(file, .contacts).map { contact($0, file) }) }
    if let file = byKind["channels"] { body = body.with(channels: entries(file, .channels).map { channel($0, file) }) }
    if let file = byKind["references"] { body = body.with(references: entries(file, .references).map { reference($0, file) }) }
  }

  /// The records of a list with an id each; an id that was used already is reported.
  private mutating func entries(_ file: OpenFile, _ key: Key) -> [Record] {
    let values = file.record[key]?.list ?? []
    var seen = [String: Span](minimumCapacity: values.count)
    return values.compactMap { value in
      guard let record = value.record, let (id, span) = record.place(.id) else { return nil }
      if let first = seen.updateValue(span, forKey: id) {
        seen[id] = first
        report(.idRepeated, span, ["id": id], notes: [Note("first-here", [:], first)])
        return nil
      }
      return record
    }
  }

  private static func nobody(_ id: String) -> Identity {
    Identity(
      name: id, type: "ente", address: nil, website: nil, vat: nil, taxCode: nil, ipa: nil, transparency: nil, privacy: nil,
      accessibility: nil, legalNotes: nil, dataLicense: nil, logo: nil, logoSpan: nil, languages: ["it"], patron: nil,
      isInternal: false)
  }

  private func identity(_ file: OpenFile) -> Identity {
    let record = file.record
    let address = record[.address]?.record.map { record in
      Identity.Address(
        street: record[.street]?.text ?? "", postcode: record[.postcode]?.text ?? "", city: record[.city]?.text ?? "",
        province: record[.province]?.text)
    }
    let languages = record[.languages]?.list.compactMap(\.text) ?? []
    return Identity(
      name: record[.name]?.text ?? body.id, type: record[.type]?.text ?? "ente", address: address,
      website: record[.website]?.url, vat: record[.vat]?.text, taxCode: record[.taxCode]?.text, ipa: record[.ipa]?.text,
      transparency: record[.transparency]?.url, privacy: record[.privacy]?.url, accessibility: record[.accessibility]?.url,
      legalNotes: record[.legalNotes]?.url, dataLicense: record[.dataLicense]?.url, logo: record[.logo]?.text,
      logoSpan: record[.logo]?.span,
      languages: languages.isEmpty ? ["it"] : languages,
      patron: record[.patron]?.text, isInternal: file.isInternal)
  }

  private mutating func contact(_ record: Record, _ file: OpenFile) -> Contact {
    let span = record[.id]?.span ?? record.span
    if [.email, .pec, .phone, .url, .address].allSatisfy({ record.keySpan($0) == nil }) {
      report(.contactUnreachable, span, ["id": record[.id]?.text ?? ""])
    }
    return Contact(
      id: record[.id]?.text ?? "", name: record[.name]?.localized ?? LocalizedText(plain: "", byLanguage: [:]),
      email: record[.email]?.text, pec: record[.pec]?.text, phone: record[.phone]?.phone, url: record[.url]?.url,
      hours: record[.hours]?.hours, address: record[.address]?.text, note: record[.note]?.text,
      roles: record[.roles]?.list.compactMap(\.text) ?? [], isInternal: record.isInternal || file.isInternal, span: span)
  }

  private mutating func channel(_ record: Record, _ file: OpenFile) -> Channel {
    let span = record[.id]?.span ?? record.span
    let platform = record[.platform]?.text.flatMap(Platform.init) ?? .other
    let id = record[.id]?.text ?? ""
    if let url = record[.url], let address = url.url, !platform.fits(address) {
      report(
        .channelHost, url.span,
        ["host": address.host, "platform": platform.label, "hosts": platform.hosts.joined(separator: ", ")])
    }
    if record.keySpan(.url) == nil, record.keySpan(.handle) == nil { report(.channelWithoutAddress, span, ["id": id]) }
    if let owner = record.place(.owner), body.contact(owner.id) == nil, !body.mayBeUnread("contact") {
      report.missingContact(owner.id, owner.span, in: body)
    }
    if let since = record[.since]?.date, let until = record[.until], let end = until.date, end < since {
      report(.dateOrder, until.span, ["later": "\(end)", "earlier": "\(since)", "key": "until", "than": "since"])
    }
    return Channel(
      id: id, platform: platform, name: record[.name]?.text ?? platform.label, url: record[.url]?.url,
      handle: record[.handle]?.text, owner: record[.owner]?.text, purpose: record[.purpose]?.localized,
      status: record[.status]?.text.flatMap(Channel.Status.init) ?? .active, since: record[.since]?.date,
      until: record[.until]?.date, comments: record[.comments]?.text,
      hours: record[.hours]?.hours ?? file.record[.hours]?.hours,
      isInternal: record.isInternal || file.isInternal, span: span)
  }

  private func reference(_ record: Record, _ file: OpenFile) -> Reference {
    Reference(
      id: record[.id]?.text ?? "", kind: record[.type]?.text.flatMap(Reference.Kind.init) ?? .altro,
      number: record[.number]?.text,
      date: record[.date]?.date, year: record[.year]?.integer, title: record[.title]?.text ?? "",
      authority: record[.authority]?.text, url: record[.url]?.url, aliases: record[.aliases]?.list.compactMap(\.text) ?? [],
      repealed: record[.repealed]?.date, scope: record[.scope]?.text, isInternal: record.isInternal || file.isInternal,
      span: record[.id]?.span ?? record.span, dateSpan: record[.date]?.span, titleSpan: record[.title]?.span)
  }

  // MARK: Policies

  private mutating func readPolicies(
    _ opened: [(id: String, files: [OpenFile])], _ locks: [String: [Lock]], _ versions: [String: [FrozenVersion]]
  ) {
    var policies: [Policy] = []
    var files = body.files
    for (id, opened) in opened {
      let (policy, read, more) = PolicyReader(body: body, id: id).read(opened)
      report.append(more)
      files += read
      guard var policy else { continue }
      policy.ruleLock = locks[id]?.first { $0.subject == .rules }
      policy.translationLock = locks[id]?.first { $0.subject == .translations }
      policy.versions = versions[id] ?? []
      policies.append(policy)
    }
    body = body.with(policies: policies, files: files)
  }
}

extension Record {
  /// The place of a field's value, else of the record.
  func fieldSpan(_ key: Key) -> Span { self[key]?.span ?? span }
}
