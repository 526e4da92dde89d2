/// What is known of a case that is to be decided.
public struct Circumstances: Sendable, Equatable {
  /// Id of the actor.
  public let who: String
  /// Id of the action.
  public let action: String
  /// Ids of the contents; empty where it is about none, so that only rules about anything apply.
  public let what: [String]
  /// Id of the channel, or nil for none in particular.
  public let channel: String?
  /// Values of facts by id, in canonical form.
  public let facts: [String: String]
  /// The day on which it happens.
  public let date: Day

  /// Circumstances.
  public init(
    who: String, action: String, what: [String] = [], channel: String? = nil, facts: [String: String] = [:], date: Day
  ) {
    self.who = who
    self.action = action
    self.what = what
    self.channel = channel
    self.facts = facts
    self.date = date
  }

  /// The circumstances of a decided example.
  ///
  /// - Parameter day: When it happens where the example gives no date.
  public init(_ example: Case, on day: Day) {
    self.init(
      who: example.who, action: example.action, what: example.what, channel: example.channel, facts: example.facts,
      date: example.date.flatMap { Day($0) } ?? day)
  }
}
