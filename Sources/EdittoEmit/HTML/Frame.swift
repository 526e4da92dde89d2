import Mustache
import Synchronization

/// The page frame of `templates/page.mustache`; the only file that knows swift-mustache.
package struct Frame: Sendable {
  /// Why a template cannot be used.
  package struct Problem: Error {
    package let line: Int
    /// `variable` where the name is unknown, `content` where the page's content has no place, `syntax` for the rest.
    package let reason: String
    package let name: String?
  }

  private let template: MustacheTemplate
  private let skeletons = Skeletons()

  /// Reads a template; unknown variables are problems with their line.
  package init(_ text: String) throws(Problem) {
    MustacheContentTypes.register(ByteHTML(), named: "EDITTO")
    do {
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:EDITTO}}" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw Problem(line: error.context.lineNumber, reason: "syntax", name: nil)
    } catch {
      throw Problem(line: 1, reason: "syntax", name: nil)
    }
    if let unknown = Self.unknownVariable(text) { throw unknown }
    guard text.contains("{{{content}}}") else { throw Problem(line: 1, reason: "content", name: nil) }
  }

  /// A page: the frame with its texts and the content laid in.
  ///
  /// The template engine looks at each variable's type anew, which costs more than the page itself. So a frame is rendered
  /// once for each shape of page (which texts there are, how long the lists are), with marks where texts belong.
  func page(_ values: FrameValues, content: HTMLWriter) -> [UInt8] {
    let skeleton = skeletons.skeleton(values.shape) { Skeleton(template.render(values.marks)) }
    var html = HTMLWriter(capacity: content.bytes.count + 8192)
    let texts = values.texts
    for piece in skeleton.pieces {
      switch piece {
      case .markup(let bytes): html.markup(ofTemplate: bytes)
      case .text(let index): html.text(texts[index])
      case .raw(let index): html.markup(ofTemplate: Array(texts[index].utf8))
      case .content: html.append(content)
      }
    }
    return html.bytes
  }

  private static func unknownVariable(_ text: String) -> Problem? {
    var line = 1
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0.isNewline }) {
      if rest[brace].isNewline { line += 1 }
      guard rest[brace...].hasPrefix("{{") else {
        rest = rest[rest.index(after: brace)...]
        continue
      }
      let body = rest[brace...].drop { $0 == "{" }
      let tag = body.prefix { $0 != "}" }
      rest = rest[tag.endIndex...]
      guard let sign = tag.first, !["!", "%", "=", ">"].contains(sign) else { continue }
      let name = tag.drop { ["#", "/", "^", "&", " "].contains($0) }.prefix { $0 != " " }
      if !FrameValues.names.contains(String(name)) { return Problem(line: line, reason: "variable", name: "{{" + name + "}}") }
    }
    return nil
  }
}

/// Marks what swift-mustache would escape: its own escaping goes by Character and misses quotes that bear a combining mark.
private struct ByteHTML: MustacheContentType {
  func escapeText(_ text: String) -> String {
    text.hasPrefix(Mark.start) ? Mark.start + "e" + text.dropFirst() : HTMLWriter.escaped(text)
  }
}

/// Stands in a rendered frame for a text: U+0001, `e` where it is to be escaped, the text's index, U+0002.
private enum Mark {
  static let start = "\u{1}"
  static let end = "\u{2}"
  static let content = "\u{1}content\u{2}"

  static func of(_ index: Int) -> String { start + String(index) + end }
}

/// A rendered frame with places for texts.
private struct Skeleton: Sendable {
  enum Piece: Sendable {
    case markup([UInt8])
    case text(Int)
    case raw(Int)
    case content
  }

  let pieces: [Piece]

  init(_ rendered: String) {
    var pieces: [Piece] = []
    var rest = Array(rendered.utf8)[...]
    while let start = rest.firstIndex(of: 1), let end = rest[start...].firstIndex(of: 2) {
      pieces.append(.markup(Array(rest[..<start])))
      let name = rest[(start + 1)..<end]
      let isEscaped = name.first == UInt8(ascii: "e")
      if let index = Int(String(decoding: isEscaped ? name.dropFirst() : name, as: UTF8.self)) {
        pieces.append(isEscaped ? .text(index) : .raw(index))
      } else {
        pieces.append(.content)
      }
      rest = rest[(end + 1)...]
    }
    pieces.append(.markup(Array(rest)))
    self.pieces = pieces
  }
}

/// The skeletons of a frame by shape; a site has some dozens.
private final class Skeletons: Sendable {
  private let known = Mutex<[[Int]: Skeleton]>([:])

  func skeleton(_ shape: [Int], _ make: () -> Skeleton) -> Skeleton {
    if let skeleton = known.withLock({ $0[shape] }) { return skeleton }
    let skeleton = make()
    known.withLock { $0[shape] = skeleton }
    return skeleton
  }
}

/// What a frame may show.
struct FrameValues: MustacheParent {
  struct Link: MustacheParent {
    let href: String
    let label: String
    var isCurrent = false
    var element = ""

    func child(named name: String) -> Any? {
      switch name {
      case "href": href
      case "label": label
      case "current": isCurrent
      case "element": element.isEmpty ? nil : element
      default: nil
      }
    }
  }

  static let names: Set<String> = Set(
    [
      "lang", "dir", "title", "pageTitle", "description", "canonical", "root", "head", "siteTitle", "bodyName", "bodyHref",
      "bodyWebsite",
      "logo", "breadcrumb", "hasBreadcrumb", "navigation", "hasNavigation", "links", "hasLinks", "content", "version", "href",
      "label",
      "current", "element", "strings",
    ] + Interface.frameStrings.map { "strings." + $0 })

  let interface: Interface
  var values: [String: String] = [:]
  var breadcrumb: [Link] = []
  var navigation: [Link] = []
  var links: [Link] = []

  func child(named name: String) -> Any? {
    switch name {
    case "strings": interface
    case "breadcrumb": breadcrumb
    case "navigation": navigation
    case "links": links
    case "hasBreadcrumb": !breadcrumb.isEmpty
    case "hasNavigation": !navigation.isEmpty
    case "hasLinks": !links.isEmpty
    case "content": Mark.content
    default: values[name]
    }
  }

  private static let keys = [
    "lang", "dir", "title", "pageTitle", "description", "canonical", "root", "head", "siteTitle", "bodyName", "bodyHref",
    "bodyWebsite", "logo",
    "version",
  ]

  private var lists: [[Link]] { [breadcrumb, navigation, links] }

  /// What decides the frame's structure, apart from its texts.
  fileprivate var shape: [Int] {
    var shape = Self.keys.map { values[$0] == nil ? 0 : 1 }
    shape.append(interface.language == "en" ? 1 : 0)
    for list in lists {
      shape.append(list.count)
      for link in list { shape.append((link.isCurrent ? 1 : 0) + (link.element.isEmpty ? 0 : 2)) }
    }
    return shape
  }

  /// The texts in the order of their marks.
  fileprivate var texts: [String] {
    Self.keys.map { values[$0] ?? "" } + lists.flatMap { $0.flatMap { [$0.href, $0.label, $0.element] } }
  }

  /// The same shape with a mark in the place of each text.
  fileprivate var marks: FrameValues {
    var marked = FrameValues(interface: interface)
    for (index, key) in Self.keys.enumerated() where values[key] != nil { marked.values[key] = Mark.of(index) }
    var next = Self.keys.count
    func mark(_ list: [Link]) -> [Link] {
      list.map { link in
        defer { next += 3 }
        return Link(
          href: Mark.of(next), label: Mark.of(next + 1), isCurrent: link.isCurrent,
          element: link.element.isEmpty ? "" : Mark.of(next + 2))
      }
    }
    marked.breadcrumb = mark(breadcrumb)
    marked.navigation = mark(navigation)
    marked.links = mark(links)
    return marked
  }
}

extension Interface: MustacheParent {
  package func child(named name: String) -> Any? { self[name] }
}
