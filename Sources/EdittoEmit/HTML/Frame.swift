import Mustache

/// The page frame of `templates/page.mustache`; the only file that knows swift-mustache.
package struct Frame: Sendable {
  /// Why a template cannot be used.
  package struct Problem: Error {
    package let line: Int
    package let reason: String
  }

  private let template: MustacheTemplate

  /// Reads a template; unknown variables are problems with their line.
  package init(_ text: String) throws(Problem) {
    MustacheContentTypes.register(ByteHTML(), named: "EDITTO")
    do {
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:EDITTO}}" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw Problem(line: error.context.lineNumber, reason: "\(error.error)")
    } catch {
      throw Problem(line: 1, reason: "\(error)")
    }
    if let unknown = Self.unknownVariable(text) { throw unknown }
  }

  /// A page: the frame's head, the content, the frame's foot.
  func page(_ values: FrameValues, content: HTMLWriter) -> [UInt8] {
    let frame = template.render(values)
    // The content is laid into the bytes, so that it is never copied through a String.
    let mark = Array(FrameValues.contentMark.utf8)
    var bytes: [UInt8] = []
    let head = Array(frame.utf8)
    bytes.reserveCapacity(head.count + content.bytes.count)
    var start = 0
    var i = 0
    while i + mark.count <= head.count {
      if head[i] == mark[0], head[i..<i + mark.count].elementsEqual(mark) {
        bytes += head[start..<i]
        bytes += content.bytes
        i += mark.count
        start = i
      } else {
        i += 1
      }
    }
    bytes += head[start...]
    return bytes
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
      if !FrameValues.names.contains(String(name)) { return Problem(line: line, reason: "{{" + name + "}}") }
    }
    return nil
  }
}

/// Escapes HTML bytes; swift-mustache's own escaping goes by Character and misses quotes that bear a combining mark.
private struct ByteHTML: MustacheContentType {
  func escapeText(_ text: String) -> String { HTMLWriter.escaped(text) }
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

  /// Stands for the content until its bytes are laid in.
  static let contentMark = "\u{1}content\u{1}"

  static let names: Set<String> = Set(
    [
      "lang", "dir", "title", "pageTitle", "description", "canonical", "root", "head", "siteTitle", "bodyName", "bodyHref", "bodyWebsite",
      "logo", "breadcrumb", "hasBreadcrumb", "navigation", "hasNavigation", "links", "hasLinks", "content", "version", "href", "label",
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
    case "content": Self.contentMark
    default: values[name]
    }
  }
}

extension Interface: MustacheParent {
  package func child(named name: String) -> Any? { self[name] }
}
