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
    let (who, action, what) = (rule.who.map(label), label(rule.action), rule.what.map { label($0.term) })
    let conditions = conditions(of: rule)
    html.markup("<details class=\"rule\" id=\"rule-")
    html.text(rule.id)
    html.markup("\">\n<summary>")
    headline(rule.modality, who, action, what, conditions, &html)
    html.markup("</summary>\n<dl class=\"data\">\n")
    fact(.who, who, &html)
    fact(.action, action, &html)
    contents(rule, what, &html)
    if rule.channels == nil { fact(.where, interface[.allOfThem], &html) }
    for (key, value) in conditions { fact(key, value, &html) }
    ladder(rule, &html)
    if !rule.by.isEmpty { fact(.by, rule.by.map(label), &html) }
    if let within = rule.within { fact(.within, period(within), &html) }
    relation(.overrides, rule.overrides, &html)
    relation(.yieldsTo, rule.yieldsTo, &html)
    basis(rule, &html)
    if edition == .internal, let note = block.note { fact(.note, note, &html) }
    open(.id, &html)
    html.markup("<code>")
    html.text(rule.id)
    html.markup("</code></dd></div>\n</dl>\n</details>\n")
  }

  /// «Divieto utenti: pubblicare – dati personali di terzi; salvo che: consenso»
  func headline(_ rule: Rule, to html: inout HTMLWriter) {
    headline(
      rule.modality, rule.who.map(label), label(rule.action), rule.what.map { label($0.term) }.uniqued(), conditions(of: rule),
      &html)
  }

  private func headline(
    _ modality: Rule.Modality, _ who: [String], _ action: String, _ what: [String],
    _ conditions: [(key: Interface.Key, words: String)], _ html: inout HTMLWriter
  ) {
    tag(modality, &html)
    html.markup(" ")
    // Without its conditions it would say something else.
    list(who, &html)
    html.markup(": ")
    self.what(action, what, &html)
    guard !conditions.isEmpty else { return }
    html.markup("; ")
    html.text(inline(conditions))
  }

  /// What a member of `rules.json` says of a rule, in words; empty where it says nothing.
  func words(_ member: RuleChange.Member, of rule: Rule) -> String {
    switch member {
    case .modality: interface[rule.modality.key]
    case .who: interface.list(rule.who.map(label))
    case .action: label(rule.action)
    case .what: rule.what.isEmpty ? interface[.everything] : interface.list(rule.what.map { label($0.term) }.uniqued())
    case .where: rule.channels == nil ? interface[.allOfThem] : conditions(of: rule).first { $0.key == .where }?.words ?? ""
    case .when: rule.when.map(words) ?? ""
    case .unless: conditions(of: rule).first { $0.key == .unless }?.words ?? ""
    case .overrides: provisions(rule.overrides)
    case .yieldsTo: provisions(rule.yieldsTo)
    case .then: rule.then.map(step).joined(separator: ", " + interface[.afterwards] + " ")
    case .apply: interface[rule.apply == .may ? .applyMay : .applyMust]
    case .by: interface.list(rule.by.map(label))
    case .within: rule.within.map(period) ?? ""
    case .basis: rule.basis.compactMap(scope.body.reference).map(\.citation).joined(separator: "; ")
    }
  }

  /// Rules by the provisions that they stand in.
  private func provisions(_ ids: [String]) -> String {
    ids.map { id in LinkText.of(.rule(id), in: scope).map { $0.label + " (" + id + ")" } ?? id }.joined(separator: "; ")
  }

  /// A rule as an item of a list, without its actors: what it forbids, demands or allows, when, and what follows.
  func line(_ block: RuleBlock, in provision: Outline.Entry, to html: inout HTMLWriter) {
    let rule = block.rule
    html.markup("<li class=\"item\">\n<p>")
    tag(rule.modality, &html)
    html.markup(" ")
    what(label(rule.action), rule.what.map { label($0.term) }, &html)
    html.markup("</p>\n<p class=\"note\">")
    for (key, value) in conditions(of: rule) {
      html.text(key, interface)
      html.markup(": ")
      html.text(value)
      html.markup(". ")
    }
    if !rule.then.isEmpty {
      measures(of: rule, to: &html)
      html.markup(". ")
    }
    html.link("internal", scope.address(of: provision), citation: provision.citation)
    html.markup("</p>\n</li>\n")
  }

  /// Where a rule applies, when, and when not.
  private func conditions(of rule: Rule) -> [(key: Interface.Key, words: String)] {
    var conditions: [(key: Interface.Key, words: String)] = []
    if let channels = rule.channels {
      conditions.append((.where, interface.list(channels.compactMap { scope.body.channel($0)?.label })))
    }
    if let when = rule.when { conditions.append((.when, words(when))) }
    if !rule.unless.isEmpty {
      conditions.append((.unless, rule.unless.map(words).joined(separator: " " + interface[.or] + " ")))
    }
    return conditions
  }

  /// The same within a sentence: «dove: Facebook; salvo che: consenso».
  func condition(of rule: Rule) -> String { inline(conditions(of: rule)) }

  private func inline(_ conditions: [(key: Interface.Key, words: String)]) -> String {
    conditions.map { interface[$0.key].uncapitalized + ": " + $0.words }.joined(separator: "; ")
  }

  /// What follows from a rule, one measure after the other.
  func measures(of rule: Rule, to html: inout HTMLWriter) {
    html.text(consequence(rule), interface)
    html.markup(": ")
    for (index, step) in rule.then.enumerated() {
      if index > 0 {
        html.markup(", ")
        html.text(.afterwards, interface)
        html.markup(" ")
      }
      self.step(step, to: &html)
    }
  }

  private func tag(_ modality: Rule.Modality, _ html: inout HTMLWriter) {
    switch modality {
    case .prohibition: html.markup("<span class=\"tag prohibition\">")
    case .obligation: html.markup("<span class=\"tag obligation\">")
    case .permission: html.markup("<span class=\"tag permission\">")
    }
    html.text(modality.key, interface)
    html.markup("</span>")
  }

  /// An action with what it is done to: «pubblicare – dati personali di terzi».
  private func what(_ action: String, _ contents: [String], _ html: inout HTMLWriter) {
    html.text(action)
    guard !contents.isEmpty else { return }
    html.markup(" – ")
    list(contents, &html)
  }

  private func label(_ id: String) -> String { scope.body.vocabulary[id]?.label(in: scope.policy.language) ?? id }

  /// «a, b e c»
  private func list(_ items: [String], _ html: inout HTMLWriter) {
    for (index, item) in items.enumerated() {
      if index > 0, index == items.count - 1 {
        html.markup(" ")
        html.text(interface.and(before: item))
        html.markup(" ")
      } else if index > 0 {
        html.markup(", ")
      }
      html.text(item)
    }
  }

  private func open(_ key: Interface.Key, _ html: inout HTMLWriter) {
    html.markup("<div><dt>")
    html.text(key, interface)
    html.markup("</dt><dd>")
  }

  private func fact(_ key: Interface.Key, _ value: String, _ html: inout HTMLWriter) {
    open(key, &html)
    html.text(value)
    html.markup("</dd></div>\n")
  }

  private func fact(_ key: Interface.Key, _ values: [String], _ html: inout HTMLWriter) {
    open(key, &html)
    list(values, &html)
    html.markup("</dd></div>\n")
  }

  private func contents(_ rule: Rule, _ labels: [String], _ html: inout HTMLWriter) {
    guard rule.what.contains(where: { $0.point != nil }) else {
      // What one has to do is often about no content.
      guard rule.modality != .obligation || !labels.isEmpty else { return }
      if labels.isEmpty { fact(.what, interface[.everything], &html) } else { fact(.what, labels, &html) }
      return
    }
    open(.what, &html)
    html.markup("\n<ul class=\"points\">\n")
    for (content, label) in zip(rule.what, labels) {
      html.markup("<li><span class=\"marker\">")
      html.text(content.point ?? "")
      html.markup(")</span> ")
      html.text(label)
      html.markup("</li>\n")
    }
    html.markup("</ul></dd></div>\n")
  }

  private func ladder(_ rule: Rule, _ html: inout HTMLWriter) {
    guard !rule.then.isEmpty else { return }
    open(consequence(rule), &html)
    guard rule.then.count > 1 else {
      step(rule.then[0], to: &html)
      html.markup("</dd></div>\n")
      return
    }
    html.markup("\n<ol>\n")
    for (index, rung) in rule.then.enumerated() {
      html.markup("<li>")
      html.text(stepName(index, of: rule.then.count))
      html.markup(": ")
      step(rung, to: &html)
      html.markup("</li>\n")
    }
    html.markup("</ol></dd></div>\n")
  }

  /// What the measures of a rule are called.
  private func consequence(_ rule: Rule) -> Interface.Key {
    rule.modality == .obligation ? .otherwise : rule.apply == .may ? .mayApply : .then
  }

  /// «la prima volta»
  func stepName(_ index: Int, of count: Int) -> String {
    interface[index == count - 1 ? .stepLast : index == 0 ? .step1 : index == 1 ? .step2 : .step3]
  }

  /// «sospensione per 30 giorni»
  func step(_ step: Rule.Step) -> String {
    guard let duration = step.duration else { return label(step.measure) }
    return .joining(label(step.measure), " ", interface.duration.before, period(duration)) + interface.duration.after
  }

  private func step(_ step: Rule.Step, to html: inout HTMLWriter) {
    html.text(label(step.measure))
    guard let duration = step.duration else { return }
    html.markup(" ")
    html.text(interface.duration, period(duration))
  }

  /// The rules that this one stands above or below, by their provisions.
  private func relation(_ key: Interface.Key, _ ids: [String], _ html: inout HTMLWriter) {
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
    open(.basis, &html)
    for (index, reference) in references.enumerated() {
      if index > 0 { html.markup("; ") }
      html.markup("<a class=\"internal\" href=\"")
      html.text(scope.bodyRoot)
      html.markup("references.html#ref-")
      html.text(reference.id)
      html.markup("\"")
      if let original = scope.original {
        html.attribute("hreflang", original)
        html.attribute("lang", original)
      }
      html.markup(">")
      html.citation(reference.citation)
      html.markup("</a>")
    }
    html.markup("</dd></div>\n")
  }

  /// A condition in words.
  func words(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts):
      return parts.map(grouped).reduce("") { $0.isEmpty ? $1 : $0 + " " + interface.and(before: $1) + " " + $1 }
    case .any(let parts): return parts.map(grouped).joined(separator: " " + interface[.or] + " ")
    case .not(.fact(let id)): return label(id) + ": " + interface[.no]
    case .not(let part): return interface[.not] + " " + grouped(part)
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
    if text == "opening-hours" { return interface[.openingHours] }
    if text.hasSuffix(" working-days") {
      let count = String(text.prefix { $0 != " " })
      return count == "1" ? interface[.workingDay] : interface.text(.workingDays, ["count": count])
    }
    // ISO 8601: P, numbers with their units, T before those of a time.
    var parts: [String] = []
    var start = 1
    var inTime = false
    for (place, byte) in text.utf8.enumerated().dropFirst() {
      let unit: Interface.Key
      switch byte {
      case UInt8(ascii: "Y"): unit = .years
      case UInt8(ascii: "W"): unit = .weeks
      case UInt8(ascii: "D"): unit = .days
      case UInt8(ascii: "H"): unit = .hoursUnit
      case UInt8(ascii: "M"): unit = inTime ? .minutes : .months
      case UInt8(ascii: "T"):
        inTime = true
        start = place + 1
        continue
      default: continue
      }
      let number = text.withBytes { String(decoding: UnsafeBufferPointer(rebasing: $0[start..<place]), as: UTF8.self) }
      parts.append(.joining(number, " ", interface[unit]))
      start = place + 1
    }
    return interface.list(parts)
  }
}

extension String {
  /// The text with its first letter small, as it stands within a sentence.
  fileprivate var uncapitalized: String { prefix(1).lowercased() + dropFirst() }
}
