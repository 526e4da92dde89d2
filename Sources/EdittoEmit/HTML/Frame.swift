import EdittoSyntax
import Mustache
import Synchronization

/// The page frame of `templates/page.mustache`; the only file that knows swift-mustache.
package struct Frame: Sendable {
  /// Why a template cannot be used.
  package struct Problem: Error {
    package let line: Int
    /// `variable` where the name is unknown, `content` where the page's content has no place, `inclusion` where another template
    /// is included, `setting` where delimiters or escaping are changed, `syntax` for the rest.
    package let reason: String
    package let name: String?
  }

  private let template: MustacheTemplate
  private let skeletons = Skeletons()

  /// Reads a template. Unknown variables are problems with their line, and so is what the engine would pass over: a template
  /// stands alone, and nothing in it changes how the rest is read.
  package init(_ text: String) throws(Problem) {
    if let problem = Self.problem(in: text) { throw problem }
    MustacheContentTypes.register(ByteHTML(), named: "EDITTO")
    do {
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:EDITTO}}" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw Problem(line: error.context.lineNumber, reason: "syntax", name: nil)
    } catch {
      throw Problem(line: 1, reason: "syntax", name: nil)
    }
    guard text.contains("{{{content}}}") else { throw Problem(line: 1, reason: "content", name: nil) }
  }

  /// A page: the frame with its texts and the content laid in.
  ///
  /// The template engine looks at each variable's type anew, which costs more than the page itself. So a frame is rendered
  /// once for each shape of page (which texts there are, how long the lists are), with marks where texts belong.
  ///
  /// - Parameter head: writes raw markup of the page's head.
  func page(_ values: FrameValues, head: (inout HTMLWriter) -> Void, content: borrowing HTMLWriter) -> [UInt8] {
    let skeleton = skeletons.skeleton(values.shape) { Skeleton(template.render(values.marks), of: values) }
    var frame = HTMLWriter(capacity: skeleton.bytes.count + 4096)
    var places: [Int] = []
    skeleton.bytes.withUnsafeBufferPointer { bytes in
      for piece in skeleton.pieces {
        switch piece {
        case .markup(let start, let end): frame.markup(ofTemplate: UnsafeBufferPointer(rebasing: bytes[start..<end]))
        case .text(let place): frame.text(values[place])
        case .raw(.value(.head)): head(&frame)
        case .raw(let place): values[place].withBytes { frame.markup(ofTemplate: $0) }
        case .content: places.append(frame.count)
        }
      }
    }
    return frame.bytes(laying: content, at: places)
  }

  private static func problem(in text: String) -> Problem? {
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
      guard let sign = tag.first, sign != "!" else { continue }
      if [">", "<", "$"].contains(sign) { return Problem(line: line, reason: "inclusion", name: "{{" + tag + "}}") }
      if ["=", "%"].contains(sign) { return Problem(line: line, reason: "setting", name: "{{" + tag + "}}") }
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
    case markup(start: Int, end: Int)
    case text(FrameValues.Place)
    case raw(FrameValues.Place)
    case content
  }

  let bytes: [UInt8]
  let pieces: [Piece]

  init(_ rendered: String, of values: FrameValues) {
    bytes = Array(rendered.utf8)
    var pieces: [Piece] = []
    var place = 0
    while let start = bytes[place...].firstIndex(of: 1), let end = bytes[start...].firstIndex(of: 2) {
      pieces.append(.markup(start: place, end: start))
      let name = bytes[(start + 1)..<end]
      let isEscaped = name.first == UInt8(ascii: "e")
      if let index = Int(String(decoding: isEscaped ? name.dropFirst() : name, as: UTF8.self)) {
        let place = values.place(index)
        pieces.append(isEscaped ? .text(place) : .raw(place))
      } else {
        pieces.append(.content)
      }
      place = end + 1
    }
    pieces.append(.markup(start: place, end: bytes.count))
    self.pieces = pieces
  }
}

/// The skeletons of a frame by shape; a site has some dozens.
private final class Skeletons: Sendable {
  private let known = Mutex<[String: Skeleton]>([:])

  func skeleton(_ shape: String, _ make: () -> Skeleton) -> Skeleton {
    known.withLock { known in
      if let skeleton = known[shape] { return skeleton }
      let skeleton = make()
      known[shape] = skeleton
      return skeleton
    }
  }
}

/// What a frame may show.
struct FrameValues: MustacheParent {
  struct Link: MustacheParent {
    var href: String
    let label: String
    var isCurrent = false
    var element = ""

    fileprivate subscript(part: Part) -> String {
      switch part {
      case .href: href
      case .label: label
      case .element: element
      }
    }

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

  /// The texts by name, as templates use them.
  enum Key: Int, CaseIterable {
    case lang, dir, title, pageTitle, description, canonical, root, head, siteTitle, bodyName, bodyHref, bodyWebsite, logo,
      authentic, version, navigationName

    fileprivate static let names: [String: Key] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
  }

  static let names: Set<String> = Set(
    Key.names.keys + [
      "breadcrumb", "hasBreadcrumb", "navigation", "hasNavigation", "links", "hasLinks", "content", "href", "label", "current",
      "element", "strings",
    ] + Interface.frameKeys.keys.map { "strings." + $0 })

  let interface: Interface
  private var values: [String?] = Array(repeating: nil, count: Key.allCases.count)
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
    default: Key.names[name].flatMap { self[$0] }
    }
  }

  init(interface: Interface) {
    self.interface = interface
    // Always there; what it holds is written beside.
    self[.head] = ""
  }

  subscript(key: Key) -> String? {
    get { values[key.rawValue] }
    set { values[key.rawValue] = newValue }
  }

  /// What decides the frame's structure, apart from its texts.
  fileprivate var shape: String {
    var shape: [UInt8] = []
    shape.reserveCapacity(64)
    for value in values { shape.append(value == nil ? 0x30 : 0x31) }
    shape += interface.language.utf8
    func add(_ list: [Link]) {
      shape.append(UInt8(ascii: "/"))
      for index in list.indices {
        shape.append(0x30 + (list[index].isCurrent ? 1 : 0) + (list[index].element.isEmpty ? 0 : 2))
      }
    }
    add(breadcrumb)
    add(navigation)
    add(links)
    return String(decoding: shape, as: UTF8.self)
  }

  /// Where a text is found in every page of a shape.
  fileprivate enum Place: Sendable {
    case value(Key)
    case breadcrumb(Int, Part)
    case navigation(Int, Part)
    case link(Int, Part)
  }

  /// A text of a link, in the order in which marks number them.
  fileprivate enum Part: Int, Sendable { case href, label, element }

  fileprivate subscript(place: Place) -> String {
    switch place {
    case .value(let key): values[key.rawValue] ?? ""
    case .breadcrumb(let index, let part): breadcrumb[index][part]
    case .navigation(let index, let part): navigation[index][part]
    case .link(let index, let part): links[index][part]
    }
  }

  /// The place of a text by its index, as marks number them.
  fileprivate func place(_ index: Int) -> Place {
    if let key = Key(rawValue: index) { return .value(key) }
    let (link, rest) = (index - values.count).quotientAndRemainder(dividingBy: 3)
    let part = Part(rawValue: rest) ?? .href
    if link < breadcrumb.count { return .breadcrumb(link, part) }
    let below = link - breadcrumb.count
    return below < navigation.count ? .navigation(below, part) : .link(below - navigation.count, part)
  }

  /// The same shape with a mark in the place of each text.
  fileprivate var marks: FrameValues {
    var marked = FrameValues(interface: interface)
    for (index, value) in values.enumerated() where value != nil { marked.values[index] = Mark.of(index) }
    var next = values.count
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
  package func child(named name: String) -> Any? {
    Self.frameKeys[name].map { self[$0] }
  }
}
