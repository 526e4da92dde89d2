extension Sequence where Element: Equatable {
  /// The elements without repeats, in the order of their first appearance.
  package func uniqued() -> [Element] {
    var elements: [Element] = []
    for element in self where !elements.contains(element) { elements.append(element) }
    return elements
  }
}
