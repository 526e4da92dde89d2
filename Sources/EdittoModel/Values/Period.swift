import EdittoSyntax

/// Spans of time as rules name them.
package enum Period {
  /// Whether the text is a duration of ISO 8601 (§ 5.5.2.2) longer than nothing: `P30D`, `PT4H`, `P1Y6M`.
  package static func isDuration(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "P"), bytes.count >= 3 else { return false }
    var units = Array("YMWD".utf8)[...]
    var inTime = false
    var hasNumber = false
    var isPositive = false
    for byte in bytes.dropFirst() {
      if byte.isDigit {
        hasNumber = true
        if byte != UInt8(ascii: "0") { isPositive = true }
      } else if byte == UInt8(ascii: "T"), !inTime, !hasNumber {
        inTime = true
        units = Array("HMS".utf8)[...]
      } else {
        guard hasNumber, let index = units.firstIndex(of: byte) else { return false }
        units = units[(index + 1)...]
        hasNumber = false
      }
    }
    return !hasNumber && isPositive && bytes.last != UInt8(ascii: "T")
  }

  /// The canonical form of what `within` holds: a duration, `N working-days`, `opening-hours`; nil for anything else.
  package static func within(_ text: String) -> String? {
    if isDuration(text) { return text }
    let words = text.loweredASCII.utf8.split(separator: 0x20).map { String(Substring($0)) }
    switch words.count {
    case 1: return words[0] == "opening-hours" || words[0] == "orario-di-servizio" ? "opening-hours" : nil
    case 2: guard isWorkingDays(words[1]) else { return nil }
    case 3: guard isWorkingDays(words[1] + "-" + words[2]) else { return nil }
    default: return nil
    }
    guard let count = Int(words[0]), (1...366).contains(count) else { return nil }
    return "\(count) working-days"
  }

  private static func isWorkingDays(_ unit: String) -> Bool {
    switch unit {
    case "working-days", "working-day", "giorni-lavorativi", "giorno-lavorativo": true
    default: false
    }
  }
}
