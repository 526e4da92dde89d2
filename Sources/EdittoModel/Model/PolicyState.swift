extension Policy {
  /// What a policy is on a day.
  package enum State: Sendable {
    case draft
    case notYet(CalendarDate)
    case inForce(CalendarDate?)
    case repealed(CalendarDate?)
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
