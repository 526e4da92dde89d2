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
    let words = text.loweredASCII.split(separator: " ")
    if words.count == 1, ["opening-hours", "orario-di-servizio"].contains(String(words[0])) { return "opening-hours" }
    let isDays =
      words.count == 2 && ["working-days", "working-day", "giorni-lavorativi", "giorno-lavorativo"].contains(String(words[1]))
    let isThree =
      words.count == 3
      && ["giorni lavorativi", "giorno lavorativo", "working days", "working day"].contains(words[1...].joined(separator: " "))
    guard isDays || isThree, let count = Int(words[0]), (1...366).contains(count) else { return nil }
    return "\(count) working-days"
  }
}
