import EdittoModel
import EdittoRules
import EdittoSyntax
import LegalCitations

/// What a link shows and where it leads, the same in pages and in plain text.
struct LinkText {
  enum Kind {
    case contact, channel, reference, `internal`, external, term

    /// The class that the style sheet knows.
    var name: StaticString {
      switch self {
      case .contact: "contact"
      case .channel: "channel"
      case .reference: "reference"
      case .internal: "internal"
      case .external: "external"
      case .term: "term"
      }
    }
  }

  let kind: Kind
  /// What fills the link where the author left its text empty.
  let label: String
  /// nil for what has no address.
  let href: String?
  /// What an act is about, where the text names only its number.
  var title: String?
  /// The language of label and title where it is not the page's.
  var language: String?
  /// Whether the author left the text empty.
  var isFilled = false

  /// The link that an inline names, or nil where it leads nowhere, which checks have reported.
  static func of(_ target: LinkTarget, in scope: LinkScope) -> LinkText? {
    guard let resolution = try? scope.resolver.resolve(target) else { return nil }
    switch resolution {
    case .contact(let contact, let facet): return self.contact(contact, facet, scope)
    case .channel(let channel, let facet):
      guard facet == nil else {
        return LinkText(kind: .channel, label: channel.hours?.text(in: scope.policy.language) ?? "", href: nil)
      }
      return LinkText(kind: .channel, label: channel.label, href: channel.url?.string)
    case .channels(let channels):
      let list = scope.interface.list(channels.map(\.label))
      return LinkText(kind: .internal, label: list, href: scope.page("channels.html"))
    case .reference(let reference, let partition): return self.reference(reference, partition, scope)
    case .provision(let entry, nil):
      return LinkText(kind: .internal, label: entry.citation, href: scope.address(of: entry))
    case .provision(let entry, let policy?):
      return LinkText(
        kind: .internal, label: .joining(entry.citation, ", ", policy.title),
        href: scope.page(policy.id + "/index.html#" + entry.eId))
    case .policy(let policy):
      return LinkText(
        kind: .internal, label: policy.title, href: scope.page(policy.id + "/index.html"), language: scope.original)
    case .form(let form):
      return LinkText(
        kind: .internal, label: form.title, href: scope.isFrozen ? nil : scope.folder + "form-" + form.id + ".html",
        language: scope.original)
    case .term(let term):
      let isListed = scope.policy.terms.contains(term.id)
      if isListed { scope.linkedTerms.insert(term.id) }
      return LinkText(
        kind: .term, label: term.label(in: scope.policy.language),
        href: isListed && !scope.isFrozen ? .joining(scope.glossary, "#term-", term.id) : nil,
        title: term.definition(in: scope.policy.language))
    case .terms(let terms):
      let labels = terms.filter { scope.policy.terms.contains($0.id) }.map { $0.label(in: scope.policy.language) }
      return LinkText(kind: .term, label: scope.interface.list(labels), href: nil)
    case .web(let address): return LinkText(kind: .external, label: address, href: address)
    }
  }

  private static func reference(_ reference: Reference, _ partition: Partition, _ scope: LinkScope) -> LinkText {
    let label = partition.isEmpty ? reference.citation : partition.written + ", " + reference.citation
    let title = reference.title == reference.citation ? nil : reference.title
    if let address = reference.address(partition) {
      return LinkText(kind: .reference, label: label, href: address, title: title, language: scope.original)
    }
    return LinkText(
      kind: .internal, label: label, href: scope.page("references.html#ref-" + reference.id), title: title,
      language: scope.original)
  }

  /// The link of a citation in running text, or nil where it leads nowhere sure, or to where it stands.
  ///
  /// Of several targets it shows the act, or the first provision.
  static func ofCitation(_ index: Int, in scope: LinkScope) -> LinkText? {
    let targets = scope.targets(ofCitation: index)
    guard let first = targets.first else { return nil }
    switch first {
    case .reference(let reference, let partition):
      return self.reference(reference, targets.count == 1 ? partition : Partition(), scope)
    case .act(let act, let partition):
      guard let address = act.address(of: targets.count == 1 ? partition : Partition()) else { return nil }
      return LinkText(kind: .reference, label: act.name, href: address, title: act.title, language: scope.original)
    case .provision(let entry):
      var here = scope.citation(index).flatMap { scope.policy.outline.innermost(at: $0.span) }
      while let around = here {
        if around === entry { return nil }
        here = around.parent
      }
      return LinkText(kind: .internal, label: entry.citation, href: scope.address(of: entry))
    case .missing, .unclear, .unidentified: return nil
    }
  }

  private static func contact(_ contact: Contact, _ facet: String, _ scope: LinkScope) -> LinkText {
    let label = contact.value(facet, in: scope.policy.language) ?? contact.name.text(in: scope.policy.language)
    switch facet {
    case "email", "pec": return LinkText(kind: .contact, label: label, href: "mailto:" + label)
    case "phone": return LinkText(kind: .contact, label: label, href: contact.phone.map { "tel:" + $0.dialled })
    case "url": return LinkText(kind: .external, label: contact.url?.display ?? label, href: label)
    default: return LinkText(kind: .contact, label: label, href: nil)
    }
  }
}

/// Where links stand: they are resolved in a policy, and lead on from a page's place.
///
/// A class, because it is handed along everywhere and what it holds is large.
final class LinkScope {
  let body: Body
  let policy: Policy
  let resolver: Resolver
  let interface: Interface
  /// From the page to the body's folder: `../`.
  let bodyRoot: String
  /// From the page to the policy's folder; empty where it stands there.
  let folder: String
  /// From the page to the page of the text; empty where they are the same.
  let textPage: String
  /// The provisions that the page of the text holds, where these are not all; the others are on the original's page.
  fileprivate let held: Set<String>?
  /// From the page to the page that says what terms mean; empty where they are the same.
  let glossary: String
  /// The language of the original where the page is a translation: that of acts, and of the pages that exist only once.
  let original: String?
  /// Whether the text is a frozen one: its page leads to no other page of the body, which may say something else today.
  let isFrozen: Bool
  /// The terms that links of its pages name.
  fileprivate(set) var linkedTerms: Set<String> = []
  /// The file that was asked for last, with its citations that may become links: a page goes file by file.
  private var file: SourceFile?
  private var linkable: [Int] = []

  init(
    _ body: Body, _ policy: Policy, _ interface: Interface, bodyRoot: String = "../", folder: String = "", textPage: String = "",
    glossary: String? = nil, held: Set<String>? = nil, isFrozen: Bool = false
  ) {
    self.isFrozen = isFrozen
    self.body = body
    self.policy = policy
    resolver = Resolver(body: body, policy: policy)
    self.interface = interface
    original = policy.language == body.language ? nil : body.language
    self.bodyRoot = bodyRoot
    self.folder = folder
    self.textPage = textPage
    self.glossary = glossary ?? bodyRoot + policy.id + "/summary.html"
    self.held = held
  }

  /// Where a provision of the policy stands, from the page.
  func address(of entry: Outline.Entry) -> String {
    guard holds(entry) else { return .joining(folder, "index.html#", entry.eId) }
    return .joining(textPage, "#", entry.eId)
  }
}

extension LinkScope {
  /// Whether the page of the text holds a provision.
  func holds(_ entry: Outline.Entry) -> Bool { held?.contains(entry.eId) ?? true }

  /// From the page to another page of the body; nil where there is none to lead to.
  func page(_ path: String) -> String? { isFrozen ? nil : bodyRoot + path }

  /// The citations that may become links in a stretch of a file, by their places in its list.
  func citations(in span: Span) -> ArraySlice<Int> {
    turn(to: span.source)
    guard !linkable.isEmpty, let citations = file?.citations else { return [] }
    let start = linkable.indices.partitioningIndex { citations[linkable[$0]].span.start >= span.start }
    return linkable[start...].prefix { citations[$0].span.start < span.end }
  }

  /// A citation of the file that was asked for last.
  func citation(_ index: Int) -> TextCitation? { file?.citations[index] }

  /// What a citation of the file that was asked for last leads to.
  func targets(ofCitation index: Int) -> [CitedTarget] {
    file.map { resolver.targets(ofCitation: index, in: $0) } ?? []
  }

  /// What a link of the text names, which its file knows already.
  func target(of link: Inline) -> LinkTarget {
    turn(to: link.span.source)
    if let links = file?.links {
      let place = links.indices.partitioningIndex { links[$0].inline.span.start >= link.span.start }
      // Two links have one place where it could not be found in the source.
      if place < links.count, links[place].inline.span == link.span, links[place].inline.literal == link.literal {
        return links[place].target
      }
    }
    return LinkTarget(link.literal ?? "")
  }

  private func turn(to source: UInt32) {
    guard file?.source.id != source else { return }
    file = body.files.first { $0.source.id == source }
    linkable = file.map { file in file.citations.indices.filter { file.citations[$0].isLinkable } } ?? []
  }
}

extension Range<Int> {
  /// The first number from which on a condition holds, which it does from somewhere on to the end.
  fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Channel {
  /// «Facebook (ASST di Lodi)»
  var label: String { platform == .other ? name : .joining(platform.label, " (", handle ?? name, ")") }

  /// «Facebook», or the name of what stands on no platform that is known.
  var place: String { platform == .other ? name : platform.label }
}

extension WebAddress {
  /// The address as people read it, without scheme and closing slash.
  var display: String {
    string.withBytes { bytes in
      var rest = bytes[...]
      if rest.begins(with: "https://") { rest = rest.dropFirst(8) }
      if rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
      return String(decoding: UnsafeBufferPointer(rebasing: rest), as: UTF8.self)
    }
  }
}

extension Interface {
  /// «e», in Italian «ed» before another.
  func and(before word: String) -> String {
    guard language == "it", let first = word.utf8.first, first | 0x20 == UInt8(ascii: "e") else { return self[.and] }
    return "ed"
  }

  /// «a, b e c»
  func list(_ items: [String]) -> String {
    guard items.count > 1 else { return items.first ?? "" }
    var text = ByteBuffer(capacity: 256)
    for (index, item) in items.enumerated() {
      if index == items.count - 1 {
        text.append(0x20)
        text.append(and(before: item))
        text.append(0x20)
      } else if index > 0 {
        text.append(", " as StaticString)
      }
      text.append(item)
    }
    return text.string
  }
}
