// Forms: URN:NIR as AIPA circular 35/2001 and the guide of Normattiva give it («Come si fa a linkare gli atti di Normattiva»),
// CELEX as EUR-Lex describes it, ELI as the register of the Publications Office does (OJ C 325, 26.10.2012).

extension Act {
  /// The name of the act in the scheme URN:NIR; none where it cannot be built without guessing.
  public var urn: String? {
    guard let measure = type.measure else { return nil }
    switch type {
    case .constitution: return "urn:nir:stato:\(measure):1947-12-27"
    case .ministerialDecree, .regionalLaw, .regionalRegulation:
      guard let authority, let date, let digits else { return nil }
      return "urn:nir:\(authority):\(measure):\(date);\(digits)"
    default:
      guard let date, let digits else { return nil }
      return "urn:nir:stato:\(measure):\(date);\(digits)\(known?.annex.map { ":\($0)" } ?? "")"
    }
  }

  /// The CELEX number of a European act: sector 3, year, letter of the type, number in four digits.
  public var celex: String? {
    if let celex = known?.celex { return celex }
    guard let letter = type.celexLetter, let date, let digits else { return nil }
    return "3\(date.year)\(letter)\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)"
  }

  /// The European Legislation Identifier of the act.
  public var eli: String? { eli(article: nil) }

  /// The European Legislation Identifier of the act or of one of its articles.
  func eli(article: String?) -> String? {
    guard let eliType = type.eliType, let date, let digits else { return nil }
    return "http://data.europa.eu/eli/\(eliType)/\(date.year)/\(digits)\(article.map { "/art_\($0)" } ?? "")/oj"
  }

  /// Where a part of the act can be read; nil where nothing sure is known.
  ///
  /// Normattiva goes to articles, not to what is inside them, and shows an act as it was in force on a day with `!vig=`.
  public func address(of partition: Partition = Partition(), on day: ActDate? = nil) -> String? {
    switch type.kind {
    case .state: urn.map { "https://www.normattiva.it/uri-res/N2Ls?\($0)\(anchor(of: partition))\(Self.version(day))" }
    case .eu: celex.map { "https://eur-lex.europa.eu/legal-content/IT/TXT/?uri=CELEX:\($0)\(anchor(of: partition))" }
    default: nil
    }
  }

  /// What the address of the act is followed by for a part of it; empty where the text cannot be opened there.
  public func anchor(of partition: Partition) -> String {
    guard let article = partition.article else { return "" }
    switch type.kind {
    case .state: return "~art" + article
    case .eu: return type.eliType == nil ? "" : "#art_" + article
    default: return ""
    }
  }

  /// What a URN:NIR appends for the text in force on a day, as Normattiva documents it.
  static func version(_ day: ActDate?) -> String { day.map { "!vig=\($0)" } ?? "" }

  private var digits: String? {
    guard let number, !number.isEmpty, number.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return number
  }
}
