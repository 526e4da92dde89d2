import EdittoModel

/// A provision in two texts that do not say the same of it.
struct TextChange {
  enum Kind: String, CaseIterable { case added, removed, changed }

  let eId: String
  let citation: String
  /// The words in each text; nil in the one that does not have the provision.
  let before: String?
  let after: String?

  /// What the tag says.
  var key: Interface.Key {
    switch kind {
    case .added: .changeAdded
    case .removed: .changeRemoved
    case .changed: .changeChanged
    }
  }

  var kind: Kind { before == nil ? .added : after == nil ? .removed : .changed }

  /// What differs between two texts, provision by provision, in the order of the later one; what only the earlier has stands where
  /// it stood.
  static func between(_ before: [ShownWords], _ after: [ShownWords]) -> [TextChange] {
    let old = Dictionary(before.enumerated().map { ($1.eId, $0) }) { first, _ in first }
    let kept = Set(after.map(\.eId))
    var changes: [TextChange] = []
    var next = 0
    func passRemoved(upTo end: Int) {
      while next < end {
        let words = before[next]
        if !kept.contains(words.eId), !words.text.isEmpty {
          changes.append(TextChange(eId: words.eId, citation: words.citation, before: words.text, after: nil))
        }
        next += 1
      }
    }
    for words in after {
      guard let place = old[words.eId] else {
        if !words.text.isEmpty {
          changes.append(TextChange(eId: words.eId, citation: words.citation, before: nil, after: words.text))
        }
        continue
      }
      passRemoved(upTo: place)
      guard before[place].text != words.text else { continue }
      changes.append(
        TextChange(eId: words.eId, citation: words.citation, before: before[place].text, after: words.text))
    }
    passRemoved(upTo: before.count)
    return changes
  }
}

/// A provision with its own words as readers see them.
struct ShownWords {
  let eId: String
  let citation: String
  let text: String

  /// The words of a policy in an edition.
  static func all(of policy: Policy, in scope: LinkScope) -> [ShownWords] {
    policy.words.map { words in
      var plain = PlainText(scope: scope)
      plain.inlines(words.rubric)
      var body = PlainText(scope: scope)
      body.blocks(words.blocks)
      let parts = [words.title ?? "", plain.string, body.string].filter { !$0.isEmpty }
      let text = parts.joined(separator: " – ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return ShownWords(
        eId: words.eId, citation: words.citation.isEmpty ? scope.interface[.preamble] : words.citation, text: text)
    }
  }
}

/// Two texts word by word: runs of words that both have, or only one.
struct WordDifference {
  struct Run {
    var words: [Substring]
    let isShared: Bool
  }

  private(set) var before: [Run] = []
  private(set) var after: [Run] = []

  /// How many pairs of words are compared; beyond, all that lies between the common beginning and the common end has changed.
  private static let most = 4_000_000

  init(_ old: String, _ new: String) {
    let (old, new) = (old.split(separator: " "), new.split(separator: " "))
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    for word in old[..<start] { add(word, isShared: true) }
    compare(Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
    for word in old[(old.count - end)...] { add(word, isShared: true) }
  }

  /// The longest common sequence of what lies between.
  private mutating func compare(_ old: [Substring], _ new: [Substring]) {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= Self.most else {
      for word in old { Self.add(word, isShared: false, to: &before) }
      for word in new { Self.add(word, isShared: false, to: &after) }
      return
    }
    let width = new.count + 1
    var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
    for row in stride(from: old.count - 1, through: 0, by: -1) {
      for column in stride(from: new.count - 1, through: 0, by: -1) {
        lengths[row * width + column] =
          old[row] == new[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, old[row] == new[column] {
        add(old[row], isShared: true)
        (row, column) = (row + 1, column + 1)
      } else if column == new.count
        || row < old.count && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
      {
        Self.add(old[row], isShared: false, to: &before)
        row += 1
      } else {
        Self.add(new[column], isShared: false, to: &after)
        column += 1
      }
    }
  }

  private mutating func add(_ word: Substring, isShared: Bool) {
    Self.add(word, isShared: isShared, to: &before)
    Self.add(word, isShared: isShared, to: &after)
  }

  private static func add(_ word: Substring, isShared: Bool, to runs: inout [Run]) {
    if let last = runs.indices.last, runs[last].isShared == isShared {
      runs[last].words.append(word)
    } else {
      runs.append(Run(words: [word], isShared: isShared))
    }
  }
}
