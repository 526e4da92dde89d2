extension Policy {
  /// What a policy is on a day.
  package enum State: Sendable {
    case draft
    case notYet(CalendarDate)
    case inForce(CalendarDate?)
    case repealed(CalendarDate?)

    /// What it is called in files for programs.
    package var name: String {
      switch self {
      case .draft: Self.names[0]
      case .notYet: Self.names[1]
      case .inForce: Self.names[2]
      case .repealed: Self.names[3]
      }
    }

    package var isInForce: Bool { if case .inForce = self { true } else { false } }

    package static let names = ["draft", "not-yet", "in-force", "repealed"]
  }

  /// Whether it is more than a draft on a day.
  package func isAct(on date: CalendarDate) -> Bool {
    if case .draft = state(on: date) { false } else { true }
  }

  /// What the policy is on a day.
  package func state(on date: CalendarDate) -> State {
    if let repealed, repealed <= date { return .repealed(repealed) }
    switch status {
    case .draft: return .draft
    case .repealed where repealed == nil: return .repealed(nil)
    default:
      if let inForce, inForce > date { return .notYet(inForce) }
      return .inForce(inForce)
    }
  }
}
