import EdittoRules

extension Term {
  /// The values that a fact may take, for people.
  var domain: String {
    switch type {
    case .boolean: "sì, no"
    case .integer(let bounds): "\(bounds.lowerBound)…\(bounds.upperBound)"
    case .enumeration(let values): values.joined(separator: ", ")
    case .instant: "AAAA-MM-GG"
    case nil: ""
    }
  }
}
