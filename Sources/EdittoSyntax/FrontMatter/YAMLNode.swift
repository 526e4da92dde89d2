/// A value of front matter or of a `rule` or `case` block, with every scalar as the text that was typed.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
    /// What was refused where it stands; that is said once.
    case refused
  }

  /// A key and its value.
  package struct Entry: Sendable {
    package let key: String
    package let keySpan: Span
    package let value: YAMLNode

    package init(key: String, keySpan: Span, value: YAMLNode) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
    }
  }

  package let content: Content
  /// The value's own text; quotes belong to it.
  package let span: Span
  /// Whether a scalar was written in quotes or as a block, so that its empty text is meant.
  package let isQuoted: Bool

  package init(_ content: Content, _ span: Span, isQuoted: Bool = false) {
    self.content = content
    self.span = span
    self.isQuoted = isQuoted
  }

  /// Whether nothing was written after the key.
  package var isMissing: Bool {
    if case .scalar(let text) = content { return text.isEmpty && !isQuoted }
    return false
  }

  package var scalar: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }

  package var entries: [Entry] {
    if case .mapping(let entries) = content { return entries }
    return []
  }
}
