import EdittoRules

extension Condition {
  /// The condition in the source language's English form, with ids of facts.
  var text: String {
    switch self {
    case .all(let parts): return parts.map(\.grouped).joined(separator: " and ")
    case .any(let parts): return parts.map(\.grouped).joined(separator: " or ")
    case .not(let part): return "not " + part.grouped
    case .fact(let id): return id
    case .compare(let id, .oneOf, let values): return id + " in [" + values.joined(separator: ", ") + "]"
    case .compare(let id, let comparison, let values): return id + " " + comparison.rawValue + " " + (values.first ?? "")
    }
  }

  /// The condition as a part of another one.
  private var grouped: String {
    switch self {
    case .all, .any: "(" + text + ")"
    default: text
    }
  }
}
