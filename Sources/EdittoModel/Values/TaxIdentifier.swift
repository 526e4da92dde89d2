import EdittoSyntax

/// Check digits of Italian tax identifiers.
package enum TaxIdentifier {
  /// A VAT number: eleven digits, the last by the Luhn rule (art. 35 D.P.R. 633/1972; D.M. 23 December 1976).
  package static func isVAT(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 0x30 }
    guard digits.count == 11, digits.allSatisfy((0...9).contains) else { return false }
    var sum = 0
    for (index, digit) in digits.enumerated() {
      let doubled = digit * 2
      sum += index % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  /// A tax code: eleven digits of a body, or sixteen signs of a person (D.M. 23 December 1976).
  package static func isTaxCode(_ text: String) -> Bool {
    if text.utf8.count == 11 { return isVAT(text) }
    let signs = Array(text.utf8)
    guard signs.count == 16, signs.allSatisfy({ $0.isUpper || $0.isDigit }) else { return false }
    let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
    var sum = 0
    for (index, sign) in signs.prefix(15).enumerated() {
      let value = sign.isDigit ? Int(sign) - 0x30 : Int(sign) - 0x41
      sum += index % 2 == 0 ? odd[value] : value
    }
    return Int(signs[15]) - 0x41 == sum % 26
  }
}
