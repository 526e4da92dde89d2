/// A rule in the terms of a `Space`.
///
/// A class, because it is handed along far more often than it is made.
final class CompiledRule: Sendable {
  let actors: Bits
  /// Its own action, and with it the narrower ones.
  let action: Int
  let actions: Bits
  let contents: Bits
  /// The days on which its provision is in force.
  let validity: Bits
  /// On which channels and days it applies.
  let place: Constraint
  /// `when` holds.
  let when: Constraint
  /// One of these for each `unless`: it holds.
  let exceptions: [Constraint]
  /// `when` holds and no `unless` does.
  let condition: Constraint
  /// The steps of its ladder, each with what chooses it.
  let steps: [(step: Rule.Step, when: Constraint)]
  /// The rules that take precedence over it, by number.
  let overriders: [Int]
  /// The rules that it takes precedence over, by number.
  let overridden: [Int]

  /// - Parameter openness: Holds where no channel is named that is closed.
  init(
    _ rule: Rule, in space: Space, validity: RuleSet.Validity, openness: Constraint, overriders: [Int], overridden: [Int]
  ) {
    actors = space.cover(Space.actor, rule.who)
    action = space.domains[Space.action].index(of: rule.action) ?? 0
    actions = space.covered[Space.action][action]
    contents = rule.what.isEmpty ? space.full[Space.content] : space.cover(Space.content, rule.what.lazy.map(\.term))
    when = rule.when.map(space.constraint) ?? .always
    exceptions = rule.unless.map(space.constraint)
    condition = exceptions.isEmpty ? when : .conjunction([when] + exceptions.map(\.negated))
    steps = space.steps(of: rule)
    self.overriders = overriders
    self.overridden = overridden
    let days = space.domains[Space.date].days(from: validity.from, to: validity.to)
    self.validity = days
    // Where channels are named it is one of them, open or not.
    let channel = rule.channels.map { Constraint.member(Space.channel, space.domains[Space.channel].values(.oneOf, $0)) }
    place = .both(.member(Space.date, days), channel ?? openness)
  }

  /// The facts that the condition speaks of.
  var facts: Set<Int> { condition.variables }

  /// All that the rule asks of a case with at most one content: it applies where these hold.
  var demands: [Constraint] { [.member(Space.action, actions)] + demandsBesidesAction }

  /// What it asks of the rest of the case, whatever the action.
  var demandsBesidesAction: [Constraint] {
    [.member(Space.actor, actors), .member(Space.content, contents), place, condition]
  }

  /// Whether there are an actor, an action and a content that both rules are about.
  func isAboutSame(as other: CompiledRule) -> Bool {
    actors.intersects(other.actors) && actions.intersects(other.actions) && contents.intersects(other.contents)
  }
}
