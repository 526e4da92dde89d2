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
    fileprivate let name: YAMLNode
    package let value: YAMLNode

    package var key: String { name.scalar ?? "" }
    package var keySpan: Span { name.span }
  }

  package let tree: YAMLTree
  package let index: Int

  package init(_ tree: YAMLTree, _ index: Int) {
    self.tree = tree
    self.index = index
  }

  /// The value's own text; quotes belong to it.
  package var span: Span { tree.span(index) }
  package var isMapping: Bool { tree.kind(index) == .mapping }
  /// Whether nothing was written after the key.
  package var isMissing: Bool { tree.isMissing(index) }
  package var scalar: String? { tree.kind(index) == .scalar ? tree.text(index) : nil }

  package var content: Content {
    switch tree.kind(index) {
    case .scalar: .scalar(tree.text(index))
    case .sequence: .sequence(children)
    case .mapping: .mapping(entries)
    case .refused: .refused
    }
  }

  package var entries: [Entry] {
    guard isMapping else { return [] }
    let end = tree.after(index)
    var entries: [Entry] = []
    entries.reserveCapacity((end - index - 1) / 2)
    var key = index + 1
    while key < end {
      let value = tree.after(key)
      entries.append(Entry(name: YAMLNode(tree, key), value: YAMLNode(tree, value)))
      key = tree.after(value)
    }
    return entries
  }

  /// The first entry of a mapping whose key has one of two names.
  package func entry(_ name: StaticString, or other: StaticString) -> Entry? {
    guard isMapping else { return nil }
    var key = index + 1
    while key < tree.after(index) {
      let value = tree.after(key)
      var isNamed = false
      tree.read(key) {
        isNamed =
          $0.count == name.utf8CodeUnitCount && $0.begins(with: name)
          || $0.count == other.utf8CodeUnitCount && $0.begins(with: other)
      }
      if isNamed { return Entry(name: YAMLNode(tree, key), value: YAMLNode(tree, value)) }
      key = tree.after(value)
    }
    return nil
  }

  private var children: [YAMLNode] {
    var children: [YAMLNode] = []
    children.reserveCapacity(tree.after(index) - index - 1)
    var child = index + 1
    while child < tree.after(index) {
      children.append(YAMLNode(tree, child))
      child = tree.after(child)
    }
    return children
  }
}
