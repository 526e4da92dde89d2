import EdittoModel
import EdittoRules
import EdittoSyntax

extension Emitter {
  /// `rules.csv`: the rules of a policy as a table, one a row, with the names and values of `rules.json`.
  static let rulesCSV = Emitter("csv") { body, publication, artifacts in
    for policy in body.policies {
      let rules = policy.publishedRules(of: body, at: policy.address(in: body, publication.site))
      artifacts.append(Artifact(body.id + "/" + policy.id + "/rules.csv", CSV.table(RuleTable.columns, rules)))
    }
  }
}

private enum RuleTable {
  static let columns: [CSV.Column<PublishedRule>] = [
    ("id", { $0.rule.id }),
    ("eId", { $0.block.eId }),
    ("provision", { $0.provision.citation }),
    ("permalink", { $0.permalink }),
    ("modality", { $0.rule.modality.rawValue }),
    ("who", { $0.rule.who.list }),
    ("action", { $0.rule.action }),
    ("what", { $0.contents.list }),
    ("where", { $0.rule.channels?.list ?? "all" }),
    ("when", { $0.rule.when?.text }),
    ("unless", { exception(to: $0.rule)?.text }),
    ("overrides", { $0.rule.overrides.list }),
    ("yieldsTo", { $0.rule.yieldsTo.list }),
    ("then", { $0.rule.then.map(\.cell).list }),
    ("apply", { $0.rule.apply.rawValue }),
    ("by", { $0.rule.by.list }),
    ("within", { $0.rule.within }),
    ("basis", { $0.basis.map(\.id).list }),
    ("validFrom", { $0.validity.from?.description }),
    ("validTo", { $0.validity.to?.description }),
    ("dsaCategories", { $0.dsaCategories.list }),
    ("text", { $0.text }),
  ]

  /// One condition for several of which any suffices.
  private static func exception(to rule: Rule) -> Condition? {
    rule.unless.count > 1 ? .any(rule.unless) : rule.unless.first
  }
}

extension Rule.Step {
  /// The measure, and after a colon its duration.
  var cell: String { measure + (duration.map { ":" + $0 } ?? "") }
}

extension [String] {
  /// Ids as one cell of a table.
  var list: String { joined(separator: " ") }
}
