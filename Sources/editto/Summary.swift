import EdittoSyntax

/// The one line that says how many findings there are.
enum Summary {
  static func line(_ count: Count, _ language: Language) -> String {
    let parts = [(count.errors, "error"), (count.warnings, "warning"), (count.advice, "advice")].compactMap {
      number, name -> String? in
      guard number > 0 else { return nil }
      return language.text("ui:count-" + name + (number == 1 ? "" : "s"), ["count": "\(number)"])
    }
    return parts.isEmpty ? language.text("ui:no-findings") : parts.joined(separator: ", ")
  }
}
