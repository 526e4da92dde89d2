import EdittoRules
import EdittoModel
import EdittoSyntax

extension Check {
  /// Links lead somewhere that may be published, and public text to nothing internal.
  static let links = Check([
    .idMissing, .provisionMissing, .provisionRepealed, .provisionMisnamed, .linkFacet, .linkMalformed, .linkScheme, .linkPath,
    .linkInternal,
    .linkSelf,
    .linkEmpty, .urlInvalid, .urlInsecure, .urlMisleading,
  ]) { body, report in
    for policy in body.policies {
      let resolver = Resolver(body: body, policy: policy)
      for file in body.files where file.policy == policy.id && !file.links.isEmpty {
        var links = Links(resolver: resolver, file: file, report: report)
        for link in file.links { links.verify(link.inline, link.target, isEmpty: link.isEmpty) }
        report = links.report
      }
    }
  }
}

private struct Links {
  let resolver: Resolver
  let file: SourceFile
  var report: Report

  private var body: Body { resolver.body }
  private var policy: Policy { resolver.policy }

  init(resolver: Resolver, file: SourceFile, report: Report) {
    self.resolver = resolver
    self.file = file
    self.report = report
  }

  mutating func verify(_ link: Inline, _ target: LinkTarget, isEmpty: Bool) {
    guard !report.isFull else { return }
    let place = link.target.isEmpty ? link.span : link.target
    do throws(Resolver.Failure) {
      let resolution = try resolver.resolve(target)
      verify(resolution, link, place, target)
      if isEmpty, case .web = resolution { report(.linkEmpty, link.span) }
    } catch {
      describe(error, link, place, target)
    }
  }

  private mutating func verify(_ resolution: Resolver.Resolution, _ link: Inline, _ place: Span, _ target: LinkTarget) {
    let (what, id, isInternal): (String, String, Bool)
    switch resolution {
    case .contact(let contact, _): (what, id, isInternal) = ("contact", contact.id, contact.isInternal)
    case .channel(let channel, _): (what, id, isInternal) = ("channel", channel.id, channel.isInternal)
    case .reference(let reference, _): (what, id, isInternal) = ("ref", reference.id, reference.isInternal)
    case .policy(let policy): (what, id, isInternal) = ("policy", policy.id, policy.isInternal)
    case .provision(let entry, let other):
      (what, id, isInternal) = ("provision", entry.citation, entry.isInternal)
      if entry.isRepealed, other == nil { report(.provisionRepealed, place, ["article": entry.citation]) }
      misnamed(link, entry)
      if other == nil, policy.outline.innermost(at: link.span)?.eId == entry.eId { report(.linkSelf, link.span) }
    case .form(let form): (what, id, isInternal) = ("form", form.id, form.isInternal)
    case .term(let term): (what, id, isInternal) = ("term", term.id, term.isInternal)
    default: return
    }
    if isInternal, !isInternalText(link) { report(.linkInternal, place, ["what": what, "id": id]) }
  }

  /// A link whose text calls its comma a point, or the reverse.
  private mutating func misnamed(_ link: Inline, _ entry: Outline.Entry) {
    let (wrong, right): (StaticString, String)
    switch entry.kind {
    case .paragraph: (wrong, right) = ("punto", "comma")
    case .point: (wrong, right) = ("comma", "lettera")
    default: return
    }
    let range = file.source.clamped(link.inner)
    let place = file.source.text.withUnsafeBufferPointer { text -> Int? in
      // The last unit that the text names is the one that it leads to.
      let last = range.last { start in
        (["comma", "punto", "lettera"] as [StaticString]).contains { text[start..<range.upperBound].begins(with: $0) }
      }
      return last.flatMap { text[$0...].begins(with: wrong) ? $0 : nil }
    }
    guard let place else { return }
    let typed = "\(wrong)"
    let span = file.source.span(place, place + wrong.utf8CodeUnitCount)
    report(
      .provisionMisnamed, span, ["typed": typed, "article": entry.citation, "right": right],
      fixes: [.replace(span, typed, with: right)])
  }

  private func isInternalText(_ link: Inline) -> Bool {
    file.isInternal || policy.outline.innermost(at: link.span)?.isInternal ?? false
  }

  private mutating func describe(_ failure: Resolver.Failure, _ link: Inline, _ place: Span, _ target: LinkTarget) {
    switch failure {
    case .missing(let kind, _, _) where body.mayBeUnread(kind): break
    case .missing("provision", let id, let known): missingProvision(id, known, link, place, target)
    case .missing(let kind, let id, let known):
      report.missing(kind, id, part(id, of: place), among: known, otherwise: withoutLink(link))
    case .facet(let contact, let facet):
      report(
        .linkFacet, part(facet, of: place), ["id": contact.id, "facet": facet], notes: [Note("defined-here", [:], contact.span)])
    case .channelFacet(let channel, let facet):
      report(
        .linkFacet, part(facet, of: place), ["id": channel.id, "facet": facet, "reason": "channel"],
        notes: [Note("defined-here", [:], channel.span)])
    case .malformed(let scheme, let rest):
      let known =
        scheme == "contact" ? LinkTarget.facets : scheme == "channels" ? ["active", "all"] : scheme == "channel" ? ["hours"] : []
      let restPlace = part(rest, of: place)
      report(
        .linkMalformed, restPlace, ["scheme": scheme, "value": rest],
        notes: known.isEmpty ? [] : [Note("known-values", ["values": known.joined(separator: ", ")])],
        fixes: Similar.best(rest, in: known).map { [.replace(restPlace, rest, with: $0)] } ?? [])
    case .forbidden(let scheme):
      let near = Similar.best(scheme, in: LinkTarget.schemes)
      let schemePlace = part(scheme, of: place)
      report(
        .linkScheme, near == nil ? place : schemePlace, ["scheme": scheme],
        fixes: near.map { [.replace(schemePlace, scheme, with: $0)] } ?? [])
    case .path(let path):
      switch target {
      case .email: report(.linkScheme, place, ["scheme": "mailto", "reason": "contact"])
      case .phone: report(.linkScheme, place, ["scheme": "tel", "reason": "contact"])
      default: report(.linkPath, place, path.isEmpty ? ["reason": "empty"] : ["path": path])
      }
    case .web(let problem, let text): report(problem, place, text)
    }
  }

  private mutating func missingProvision(
    _ id: String, _ known: [String], _ link: Inline, _ place: Span, _ target: LinkTarget
  ) {
    let policy = if case .provision(let other?, _) = target { body.policy(other) ?? self.policy } else { self.policy }
    let idPlace = part(id, of: place)
    let source = file.source
    let text = source.string(idPlace)
    let arguments = policy.outline.absence(of: id) + ["policy": policy.id]
    var fixes: [Fix] = []
    // A number is never guessed: only the letters around it may have been mistyped.
    let digits = id.utf8.filter(\.isDigit)
    if let near = Similar.best(id, in: known.filter { $0.utf8.filter(\.isDigit) == digits }) {
      fixes.append(.replace(idPlace, text, with: near, .reread))
    }
    if let fix = withoutLink(link) { fixes.append(fix) }
    report(.provisionMissing, idPlace, arguments, fixes: fixes)
  }

  /// The fix that leaves a link's text alone, where it has one.
  private func withoutLink(_ link: Inline) -> Fix? {
    let label = file.source.string(link.inner)
    return label.isEmpty ? nil : Fix("delete-link", ["old": label], [Edit(link.span, label)], .reread)
  }

  /// The place of a piece of a destination.
  private func part(_ piece: String, of place: Span) -> Span {
    let text = Array(file.source.string(place).utf8)
    let wanted = Array(piece.utf8)
    guard !wanted.isEmpty, text.count >= wanted.count else { return place }
    for start in stride(from: text.count - wanted.count, through: 0, by: -1)
    where Array(text[start..<start + wanted.count]) == wanted {
      return place.part(start, start + wanted.count)
    }
    return place
  }
}
