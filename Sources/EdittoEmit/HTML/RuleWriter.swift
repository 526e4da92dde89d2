import EdittoModel
import EdittoRules
import EdittoSyntax

/// Writes a rule in plain words beside the provision that it formalises.
struct RuleWriter {
  private let scope: LinkScope
  private let edition: Edition

  init(scope: LinkScope, edition: Edition) {
    self.scope = scope
    self.edition = edition
  }

  private var interface: Interface { scope.interface }

  func write(_ block: RuleBlock, to html: inout HTMLWriter) {
    let rule = block.rule
    html.markup("<details class=\"rule\"")
    html.attribute("id", "rule-", rule.id)
    html.markup(">\n<summary>")
    tag(rule.modality, &html)
    html.markup(" ")
    summary(rule, &html)
    html.markup("</summary>\n<dl class=\"data\">\n")
    fact("who", labels: rule.who, &html)
    fact("action", label(rule.action), &html)
    contents(rule, &html)
    fact(
      "where", rule.channels.map { interface.list($0.compactMap { scope.body.channel($0)?.label }) } ?? interface["all-of-them"],
      &html)
    if let when = rule.when { fact("when", words(when), &html) }
    if !rule.unless.isEmpty { fact("unless", rule.unless.map(words).joined(separator: " " + interface["or"] + " "), &html) }
    ladder(rule, &html)
    if !rule.by.isEmpty { fact("by", labels: rule.by, &html) }
    if let within = rule.within { fact("within", period(within), &html) }
    relation("overrides", rule.overrides, &html)
    relation("yields-to", rule.yieldsTo, &html)
    basis(rule, &html)
    if edition == .internal, let note = block.note { fact("note", note, &html) }
    open("id", &html)
    html.markup("<code>")
    html.text(rule.id)
    html.markup("</code></dd></div>\n</dl>\n</details>\n")
  }

  /// A rule as an item of a list, without its actors: what it forbids, demands or allows, when, and what follows.
  func line(_ block: RuleBlock, to html: inout HTMLWriter) {
    let rule = block.rule
    html.markup("<li class=\"item\">\n<p>")
    tag(rule.modality, &html)
    html.markup(" ")
    html.text(label(rule.action))
    if !rule.what.isEmpty {
      html.markup(" – ")
      labels(rule.what.map(\.term), &html)
    }
    html.markup("</p>\n<p class=\"note\">")
    for remark in conditions(of: rule) + [measures(of: rule)] where !remark.isEmpty {
      html.text(remark)
      html.markup(". ")
    }
    if let entry = scope.policy.outline[block.eId] {
      html.link("internal", scope.address(of: entry), entry.citation)
    }
    html.markup("</p>\n</li>\n")
  }

  /// Where a rule applies, when, and when not: «Quando: recidiva».
  func conditions(of rule: Rule) -> [String] {
    var conditions: [String] = []
    if let channels = rule.channels {
      conditions.append(interface["where"] + ": " + interface.list(channels.compactMap { scope.body.channel($0)?.label }))
    }
    if let when = rule.when { conditions.append(interface["when"] + ": " + words(when)) }
    if !rule.unless.isEmpty {
      conditions.append(interface["unless"] + ": " + rule.unless.map(words).joined(separator: " " + interface["or"] + " "))
    }
    return conditions
  }

  /// What follows from a rule, one measure after the other; empty where nothing does.
  func measures(of rule: Rule) -> String {
    guard !rule.then.isEmpty else { return "" }
    return interface[consequence(rule)] + ": " + rule.then.map(step).joined(separator: ", " + interface["afterwards"] + " ")
  }

  private func tag(_ modality: Rule.Modality, _ html: inout HTMLWriter) {
    switch modality {
    case .prohibition: html.markup("<span class=\"tag prohibition\">")
    case .obligation: html.markup("<span class=\"tag obligation\">")
    case .permission: html.markup("<span class=\"tag permission\">")
    }
    html.text(interface[modality.rawValue])
    html.markup("</span>")
  }

  /// «utenti: pubblicare – dati personali di terzi»
  private func summary(_ rule: Rule, _ html: inout HTMLWriter) {
    labels(rule.who, &html)
    html.markup(": ")
    html.text(label(rule.action))
    guard !rule.what.isEmpty else { return }
    html.markup(" – ")
    labels(rule.what.map(\.term), &html)
  }

  private func label(_ id: String) -> String { scope.body.vocabulary[id]?.label(in: scope.policy.language) ?? id }

  /// «a, b e c»
  private func labels(_ ids: [String], _ html: inout HTMLWriter) {
    for (index, id) in ids.enumerated() {
      if index > 0, index == ids.count - 1 {
        html.markup(" ")
        html.text(interface["and"])
        html.markup(" ")
      } else if index > 0 {
        html.markup(", ")
      }
      html.text(label(id))
    }
  }

  private func open(_ key: String, _ html: inout HTMLWriter) {
    html.markup("<div><dt>")
    html.text(interface[key])
    html.markup("</dt><dd>")
  }

  private func fact(_ key: String, _ value: String, _ html: inout HTMLWriter) {
    open(key, &html)
    html.text(value)
    html.markup("</dd></div>\n")
  }

  private func fact(_ key: String, labels ids: [String], _ html: inout HTMLWriter) {
    open(key, &html)
    labels(ids, &html)
    html.markup("</dd></div>\n")
  }

  private func contents(_ rule: Rule, _ html: inout HTMLWriter) {
    guard rule.what.contains(where: { $0.point != nil }) else {
      if rule.what.isEmpty {
        fact("what", interface["everything"], &html)
      } else {
        fact("what", labels: rule.what.map(\.term), &html)
      }
      return
    }
    open("what", &html)
    html.markup("\n<ul class=\"points\">\n")
    for content in rule.what {
      html.markup("<li><span class=\"marker\">")
      html.text(content.point ?? "")
      html.markup(")</span> ")
      html.text(label(content.term))
      html.markup("</li>\n")
    }
    html.markup("</ul></dd></div>\n")
  }

  private func ladder(_ rule: Rule, _ html: inout HTMLWriter) {
    guard !rule.then.isEmpty else { return }
    let key = consequence(rule)
    guard rule.then.count > 1 else {
      fact(key, step(rule.then[0]), &html)
      return
    }
    open(key, &html)
    html.markup("\n<ol>\n")
    for (index, rung) in rule.then.enumerated() {
      html.markup("<li>")
      html.text(stepName(index, of: rule.then.count))
      html.markup(": ")
      html.text(step(rung))
      html.markup("</li>\n")
    }
    html.markup("</ol></dd></div>\n")
  }

  /// What the measures of a rule are called.
  private func consequence(_ rule: Rule) -> String {
    rule.modality == .obligation ? "otherwise" : rule.apply == .may ? "may-apply" : "then"
  }

  /// «la prima volta»
  func stepName(_ index: Int, of count: Int) -> String {
    interface[index == count - 1 ? "step-last" : "step-\(min(index + 1, 3))"]
  }

  func step(_ step: Rule.Step) -> String {
    label(step.measure) + (step.duration.map { " " + interface.text("for", ["time": period($0)]) } ?? "")
  }

  /// The rules that this one stands above or below, by their provisions.
  private func relation(_ key: String, _ ids: [String], _ html: inout HTMLWriter) {
    guard !ids.isEmpty else { return }
    open(key, &html)
    for (index, id) in ids.enumerated() {
      if index > 0 { html.markup("; ") }
      if let link = LinkText.of(.rule(id), in: scope), let href = link.href {
        html.link("internal", href, link.label)
        html.markup(" (")
        html.text(id)
        html.markup(")")
      } else {
        html.text(id)
      }
    }
    html.markup("</dd></div>\n")
  }

  private func basis(_ rule: Rule, _ html: inout HTMLWriter) {
    let references = rule.basis.compactMap(scope.body.reference)
    guard !references.isEmpty else { return }
    open("basis", &html)
    for (index, reference) in references.enumerated() {
      if index > 0 { html.markup("; ") }
      html.markup("<a class=\"internal\"")
      html.attribute("href", "", .joining(scope.bodyRoot, "references.html#ref-", reference.id))
      html.markup(">")
      html.text(reference.citation)
      html.markup("</a>")
    }
    html.markup("</dd></div>\n")
  }

  /// A condition in words.
  func words(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): return parts.map(grouped).joined(separator: " " + interface["and"] + " ")
    case .any(let parts): return parts.map(grouped).joined(separator: " " + interface["or"] + " ")
    case .not(let part): return interface["not"] + " " + grouped(part)
    case .fact(let id): return label(id)
    case .compare(let id, let comparison, let values):
      let sign =
        switch comparison {
        case .equal: ":"
        case .different: " ≠"
        case .less: " <"
        case .atMost: " ≤"
        case .more: " >"
        case .atLeast: " ≥"
        case .oneOf: ":"
        }
      let labels = values.map { value in
        scope.body.vocabulary[id]?.valueLabels[value].flatMap { $0[scope.policy.language] ?? $0["it"] } ?? value
      }
      return label(id) + sign + " " + labels.joined(separator: ", ")
    }
  }

  private func grouped(_ condition: Condition) -> String {
    switch condition {
    case .all, .any: "(" + words(condition) + ")"
    default: words(condition)
    }
  }

  /// A time in words: «30 giorni», «3 giorni lavorativi».
  private func period(_ text: String) -> String {
    if text == "opening-hours" { return interface["opening-hours"] }
    if text.hasSuffix(" working-days") {
      let count = String(text.prefix { $0 != " " })
      return count == "1" ? interface["working-day"] : interface.text("working-days", ["count": count])
    }
    var parts: [String] = []
    var number = ""
    var inTime = false
    for scalar in text.unicodeScalars.dropFirst() {
      if scalar == "T" {
        inTime = true
      } else if ("0"..."9").contains(scalar) {
        number.unicodeScalars.append(scalar)
      } else {
        let unit =
          switch scalar {
          case "Y": "years"
          case "W": "weeks"
          case "D": "days"
          case "H": "hours-unit"
          case "M": inTime ? "minutes" : "months"
          default: ""
          }
        parts.append(number + " " + interface[unit])
        number = ""
      }
    }
    return interface.list(parts)
  }
}
