import EdittoRules
package import EdittoSyntax

/// Every provision of a policy in the order of the text, found by eId or by place.
package struct Outline: Sendable {
  /// What one provision is called.
  ///
  /// A class, because entries are looked up far more often than they are made.
  package final class Entry: Sendable {
    /// Akoma Ntoso eId.
    package let eId: String
    package let kind: Provision.Kind
    /// Its number as typed; nil for what carries none.
    package let number: String?
    /// Its place among the provisions without a number around it, from 1.
    let position: Int
    /// The unit's own name: «art. 6», «comma 4», «lettera b)».
    package let name: String
    /// How people cite it: «art. 6, comma 4, lettera b)»; with the part in front where articles restart in each.
    package let citation: String
    package let parent: Entry?
    /// The number or heading.
    package let span: Span
    package let isInternal: Bool
    package let isRepealed: Bool
    fileprivate let index: Int

    fileprivate init(
      kind: Provision.Kind, eId: String, number: String?, position: Int, names: ProvisionNames, parent: Entry?, span: Span,
      isInternal: Bool, isRepealed: Bool, index: Int
    ) {
      self.kind = kind
      self.eId = eId
      self.number = number
      self.position = position
      let name = names.name(of: kind, number, position)
      self.name = name
      self.parent = parent
      self.span = span
      self.isInternal = isInternal
      self.isRepealed = isRepealed
      self.index = index
      // A part is named only where the address begins with it.
      var above = parent
      while let part = above, part.kind.rank != nil, !name.isEmpty, !Self.isWithin(eId, part.eId) { above = part.parent }
      let outer = above?.citation ?? ""
      citation = outer.isEmpty ? name : name.isEmpty ? outer : .joining(outer, ", ", name)
    }

    /// Whether an address begins with that of a part.
    private static func isWithin(_ address: String, _ part: String) -> Bool {
      address.withBytes { address in
        part.withBytes { part in address.starts(with: part) && address[part.count...].begins(with: "__") }
      }
    }
  }

  package private(set) var entries: [Entry] = []
  /// The place of each entry by its address; of two with the same address that of the first.
  private var byID: WordTable
  /// Where each entry's text starts and ends; apart from the entries, so that a search by place touches nothing else.
  private var places: [(source: UInt32, start: UInt32, end: UInt32)] = []

  /// The entries of each file stand together and in the order of its text.
  private var runs: [(source: UInt32, first: Int, end: Int)] = []

  /// How provisions are called in the language of the text.
  private let names: ProvisionNames

  package init() { self.init(capacity: 0, names: .italian) }

  /// An empty outline with room for a number of entries.
  init(capacity: Int, names: ProvisionNames) {
    self.names = names
    entries.reserveCapacity(capacity)
    byID = WordTable(capacity: capacity)
    places.reserveCapacity(capacity)
  }

  package subscript(eId: String) -> Entry? {
    byID[eId].map { entries[$0] }
  }

  /// The entry that a written address means: an eId, or one in which `list_1__` was left out.
  package func entry(_ address: String) -> Entry? {
    if let entry = self[address] { return entry }
    guard let range = Self.lastSeparator(address) else { return nil }
    // Longest parent first: art_6__para_3__point_a is the point of the paragraph's first list.
    let parent = String(address[..<range.lowerBound])
    let own = String(address[range.upperBound...])
    guard own.hasPrefix("point_"), let above = entry(parent) else { return nil }
    return self[above.eId + "__list_1__" + own]
  }

  private static func lastSeparator(_ address: String) -> Range<String.Index>? {
    let bytes = address.utf8
    guard bytes.count > 2 else { return nil }
    var index = bytes.index(bytes.endIndex, offsetBy: -2)
    while index > bytes.startIndex {
      if bytes[index] == UInt8(ascii: "_"), bytes[bytes.index(after: index)] == UInt8(ascii: "_") {
        return index..<bytes.index(index, offsetBy: 2)
      }
      index = bytes.index(before: index)
    }
    return nil
  }

  /// Adds an entry; of two with the same eId the first is found.
  mutating func add(
    kind: Provision.Kind, eId: String, number: String?, position: Int, parent: Entry?, span: Span, isInternal: Bool,
    isRepealed: Bool
  ) -> Entry {
    let entry = Entry(
      kind: kind, eId: eId, number: number, position: position, names: names, parent: parent, span: span, isInternal: isInternal,
      isRepealed: isRepealed, index: entries.count)
    add(entry, end: span.end)
    return entry
  }

  private mutating func add(_ entry: Entry, end: UInt32) {
    entries.append(entry)
    places.append((entry.span.source, entry.span.start, end))
    if let last = runs.indices.last, runs[last].source == entry.span.source {
      runs[last].end = entries.count
    } else {
      runs.append((entry.span.source, entries.count - 1, entries.count))
    }
    byID.add(entry.eId, entry.index)
  }

  mutating func setEnd(of entry: Entry, _ end: UInt32) {
    places[entry.index].end = end
  }

  /// Where a provision's text ends.
  package func end(of entry: Entry) -> Int { Int(places[entry.index].end) }

  /// The outline without internal provisions.
  func visible() -> Outline { copy(names) { !$0.isInternal } }

  /// The same provisions as a text in another language calls them.
  func named(in language: String) -> Outline { copy(.of(language)) { _ in true } }

  private func copy(_ names: ProvisionNames, where isKept: (Entry) -> Bool) -> Outline {
    var outline = Outline(capacity: entries.count, names: names)
    var moved: [Entry?] = []
    for (entry, place) in zip(entries, places) {
      guard isKept(entry) else {
        moved.append(nil)
        continue
      }
      let parent = entry.parent.flatMap { moved[$0.index] }
      let copy = Entry(
        kind: entry.kind, eId: entry.eId, number: entry.number, position: entry.position, names: names, parent: parent,
        span: entry.span, isInternal: entry.isInternal, isRepealed: entry.isRepealed, index: outline.entries.count)
      outline.add(copy, end: place.end)
      moved.append(copy)
    }
    return outline
  }

  /// The innermost provision whose text holds a place; what stands behind the last words of an article is taken to be in it.
  package func innermost(at span: Span) -> Entry? {
    guard let run = runs.last(where: { $0.source == span.source }) else { return nil }
    // The last entry that starts before the place, or one around it.
    var low = run.first
    var high = run.end
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > run.first else { return nil }
    var entry: Entry? = entries[low - 1]
    while let current = entry {
      let holdsWhatFollows = current.kind == .article || current.kind == .annex
      if current.span.source == span.source, holdsWhatFollows || span.start <= places[current.index].end { return current }
      entry = current.parent
    }
    return nil
  }
}

extension Outline {
  /// How people would cite what an address seems to mean: `art_9__para_2` is «art. 9, comma 2».
  package static func describe(_ address: String) -> String {
    let names: [(prefix: String, name: String)] = [
      ("art_", "art. "), ("para_nn_", "capoverso "), ("para_", "comma "), ("point_", ""), ("sec_", "Sezione "),
      ("chp_", "Capo "),
      ("title_", "Titolo "), ("annex_", "allegato "),
    ]
    var parts: [String] = []
    var rest = address[...]
    while !rest.isEmpty {
      let end = rest.utf8.indices.first { rest[$0...].hasPrefix("__") } ?? rest.endIndex
      let part = rest[..<end]
      rest = rest[end...].dropFirst(2)
      if part.hasPrefix("list_") { continue }
      guard let name = names.first(where: { part.hasPrefix($0.prefix) }) else { return address }
      let number = part.dropFirst(name.prefix.count)
      guard name.prefix == "point_" else {
        parts.append(name.name + number)
        continue
      }
      parts.append((number.utf8.first?.isDigit ?? false ? "numero " : "lettera ") + number + ")")
    }
    return parts.joined(separator: ", ")
  }

  /// The longest part of an address that exists.
  package func nearestParent(of address: String) -> Entry? {
    var rest = address[...]
    while let range = Self.lastSeparator(String(rest)) {
      let parent = String(rest[..<range.lowerBound])
      if let entry = entry(parent) { return entry }
      rest = parent[...]
    }
    return nil
  }

  /// What a message says of an address that does not exist: its name, and the last provision that there is beside it.
  package func absence(of address: String) -> [String: String] {
    if Self.describe(address) == address { return ["name": address, "id": address, "reason": "form"] }
    let parent = nearestParent(of: address)
    let last = last(in: parent)
    var arguments = ["name": Self.describe(address), "id": address, "last": last?.citation ?? ""]
    if let parent { arguments["parent"] = parent.citation }
    switch (parent, last) {
    case (nil, nil): arguments["reason"] = "none"
    case (.some, nil): arguments["reason"] = "undivided"
    case (.some, .some): arguments["reason"] = "within"
    case (nil, .some): break
    }
    return arguments
  }

  /// The last provision directly in another, or the last article of all.
  package func last(in parent: Entry?) -> Entry? {
    guard let parent else { return entries.last { $0.kind == .article } }
    return entries.last { $0.parent === parent }
  }
}
