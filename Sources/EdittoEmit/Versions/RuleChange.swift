import EdittoModel
import EdittoRules

/// What became of a rule from one text to another.
///
/// A rule is stricter where every member that differs is, milder where every one is, else it has changed; docs/rule-files.md,
/// «changes.json», says when a member is.
struct RuleChange {
  enum Kind: String, CaseIterable { case added, removed, stricter, milder, changed }

  /// The members of `rules.json` that count, in their order there.
  enum Member: String {
    case modality, who, action, what, `where`, when, unless, overrides, yieldsTo, then, apply, by, within, basis
  }

  let id: String
  let kind: Kind
  /// Those that differ; none where the rule is in one text only.
  let members: [Member]

  /// What the tag says.
  var key: Interface.Key {
    switch kind {
    case .added: .changeAdded
    case .removed: .changeRemoved
    case .stricter: .changeStricter
    case .milder: .changeMilder
    case .changed: .changeChanged
    }
  }

  private enum Direction { case stricter, milder, neither }

  /// The changes of the rules that count, in the order of the later text; those that only the earlier has come last.
  static func between(_ before: [Rule], _ after: [Rule], severity: (String) -> Int?) -> [RuleChange] {
    let old = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let kept = Set(after.map(\.id))
    return after.compactMap { rule in
      guard let then = old[rule.id] else { return RuleChange(id: rule.id, kind: .added, members: []) }
      return change(then, rule, severity)
    } + before.filter { !kept.contains($0.id) }.map { RuleChange(id: $0.id, kind: .removed, members: []) }
  }

  private static func change(_ old: Rule, _ new: Rule, _ severity: (String) -> Int?) -> RuleChange? {
    var found: [(member: Member, direction: Direction)] = []
    func compare(_ member: Member, _ isSame: Bool, _ direction: @autoclosure () -> Direction) {
      if !isSame { found.append((member, direction())) }
    }
    // What widens a permission is milder, what widens a prohibition or an obligation is stricter.
    let isFree = old.modality == .permission && new.modality == .permission
    func wider(_ isWider: Bool?) -> Direction {
      guard let isWider, isFree || old.modality == new.modality else { return .neither }
      return isWider == isFree ? .milder : .stricter
    }
    let (oldContents, newContents) = (Set(old.what.map(\.term)), Set(new.what.map(\.term)))
    compare(.modality, old.modality == new.modality, modality(old.modality, new.modality))
    compare(.who, Set(old.who) == Set(new.who), wider(isWider(Set(old.who), Set(new.who))))
    compare(.action, old.action == new.action, .neither)
    compare(.what, oldContents == newContents, wider(isWider(any(oldContents), any(newContents))))
    compare(
      .where, old.channels.map(Set.init) == new.channels.map(Set.init),
      wider(isWider(old.channels.map(Set.init), new.channels.map(Set.init))))
    compare(
      .when, old.when?.text == new.when?.text, wider(old.when == nil ? false : new.when == nil ? true : nil))
    let (oldExceptions, newExceptions) = (Set(old.unless.map(\.text)), Set(new.unless.map(\.text)))
    compare(.unless, oldExceptions == newExceptions, wider(isWider(newExceptions, oldExceptions)))
    compare(.overrides, Set(old.overrides) == Set(new.overrides), .neither)
    compare(.yieldsTo, Set(old.yieldsTo) == Set(new.yieldsTo), .neither)
    compare(.then, old.then == new.then, isFree ? .neither : ladder(old.then, new.then, severity))
    compare(.apply, old.apply == new.apply, isFree ? .neither : new.apply == .must ? .stricter : .milder)
    compare(.by, Set(old.by) == Set(new.by), .neither)
    compare(.within, old.within == new.within, .neither)
    compare(.basis, Set(old.basis) == Set(new.basis), .neither)
    guard !found.isEmpty else { return nil }
    let kind: Kind =
      found.allSatisfy { $0.direction == .stricter }
      ? .stricter : found.allSatisfy { $0.direction == .milder } ? .milder : .changed
    return RuleChange(id: new.id, kind: kind, members: found.map(\.member))
  }

  private static func modality(_ old: Rule.Modality, _ new: Rule.Modality) -> Direction {
    if old == .permission { return .stricter }
    return new == .permission ? .milder : .neither
  }

  /// The contents of a rule; nil where it is about any.
  private static func any(_ contents: Set<String>) -> Set<String>? { contents.isEmpty ? nil : contents }

  /// Whether the later set holds more than the earlier, less, or neither; nil is everything.
  private static func isWider(_ old: Set<String>?, _ new: Set<String>?) -> Bool? {
    guard let old else { return false }
    guard let new else { return true }
    return new.isStrictSuperset(of: old) ? true : new.isStrictSubset(of: old) ? false : nil
  }

  /// A ladder that goes on with measures as severe as its last one, or severer, is stricter; one that ends earlier is milder.
  private static func ladder(_ old: [Rule.Step], _ new: [Rule.Step], _ severity: (String) -> Int?) -> Direction {
    let (short, long) = old.count < new.count ? (old, new) : (new, old)
    guard short.count < long.count, Array(long.prefix(short.count)) == short else { return .neither }
    let rest = long.dropFirst(max(short.count - 1, 0)).map { severity($0.measure) }
    let isRising =
      short.isEmpty
      || zip(rest, rest.dropFirst()).allSatisfy { first, next in
        if let first, let next { first <= next } else { false }
      }
    guard isRising else { return .neither }
    return old.count < new.count ? .stricter : .milder
  }
}
