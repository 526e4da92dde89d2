/// A place of a text that names an act, a part of one, or a part of the text's own document.
public struct Citation: Hashable, Sendable {
  /// The bytes of the citation as a whole, as offsets into UTF-8. The targets of an enumeration share them.
  public let range: Range<Int>

  /// The kind of act, which says where it is published.
  public let kind: Kind

  /// The act that the citation names, or the one named earlier that it leans on.
  public let meantAct: Act?

  /// The part of the act; empty for the act as a whole.
  public let partition: Partition

  private let said: Remarks
  private let leaning: Leaning

  /// The kind of the antecedent; citations are many, and an act in each place would double what one takes.
  private enum Leaning: UInt8 { case named, unsaid, ownDocument, earlierAct, otherDocument }

  init(
    range: Range<Int>, kind: Kind, act: Act?, antecedent: Antecedent? = nil, partition: Partition, remarks: Remarks
  ) {
    (self.range, self.kind, self.partition) = (range, kind, partition)
    said = remarks
    switch antecedent {
    case nil: (leaning, meantAct) = (.named, act)
    case .unsaid: (leaning, meantAct) = (.unsaid, nil)
    case .ownDocument: (leaning, meantAct) = (.ownDocument, nil)
    case .earlierAct(let earlier): (leaning, meantAct) = (.earlierAct, earlier)
    case .otherDocument: (leaning, meantAct) = (.otherDocument, nil)
    }
  }

  /// The act; none where the citation leans on what was said elsewhere («art. 3», «del citato decreto»).
  public var act: Act? { leaning == .named ? meantAct : nil }

  /// What a citation without an act leans on; none where it names one, or a document that a local body issued.
  public var antecedent: Antecedent? {
    switch leaning {
    case .named: nil
    case .unsaid: .unsaid
    case .ownDocument: .ownDocument
    case .earlierAct: .earlierAct(meantAct)
    case .otherDocument: .otherDocument
    }
  }

  /// What is missing or doubtful, in the order in which it is declared.
  public var remarks: [Remark] { Remark.allCases.filter { said.contains($0.asSet) } }

  /// What kind of act is cited.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An act of the Italian State: the Constitution, codes, laws, decrees.
    case state
    /// An act of the European Union: treaties, regulations, directives, decisions.
    case eu
    /// An act of a Region: laws, regulations, resolutions of its executive.
    case regional
    /// An act of a municipality, a province or a university.
    case local
    /// A directive of a minister, a circular, a measure of an independent authority, the ECHR.
    case soft
    /// A part of the citing document, or an act named earlier.
    case `internal`
  }

  /// Why a citation has no address, or one that should be looked at.
  public enum Remark: String, Hashable, Sendable, CaseIterable {
    /// The act is not named here.
    case missingAct = "missing-act"
    /// The number of the act is not given.
    case missingNumber = "missing-number"
    /// The year of the act is not given.
    case missingYear = "missing-year"
    /// Only the year is known, not the day.
    case missingDate = "missing-date"
    /// The ministry that issued the decree is not named.
    case missingAuthority = "missing-authority"
    /// The Region is not named.
    case missingRegion = "missing-region"
    /// Year and number can be read in two ways.
    case ambiguousNumber = "ambiguous-number"
    /// The day that is written does not exist, or is not that of the well-known act with this number.
    case wrongDate = "wrong-date"
    /// The act has fewer articles.
    case noSuchArticle = "no-such-article"
    /// The act was repealed.
    case repealed

    /// The remark among those that citations keep.
    fileprivate var asSet: Remarks {
      switch self {
      case .missingAct: .missingAct
      case .missingNumber: .missingNumber
      case .missingYear: .missingYear
      case .missingDate: .missingDate
      case .missingAuthority: .missingAuthority
      case .missingRegion: .missingRegion
      case .ambiguousNumber: .ambiguousNumber
      case .wrongDate: .wrongDate
      case .noSuchArticle: .noSuchArticle
      case .repealed: .repealed
      }
    }
  }

  /// The remarks of a citation. Citations are many, and a list in each would be most of what one takes.
  struct Remarks: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let missingAct = Remarks(rawValue: 1)
    static let missingNumber = Remarks(rawValue: 1 << 1)
    static let missingYear = Remarks(rawValue: 1 << 2)
    static let missingDate = Remarks(rawValue: 1 << 3)
    static let missingAuthority = Remarks(rawValue: 1 << 4)
    static let missingRegion = Remarks(rawValue: 1 << 5)
    static let ambiguousNumber = Remarks(rawValue: 1 << 6)
    static let wrongDate = Remarks(rawValue: 1 << 7)
    static let noSuchArticle = Remarks(rawValue: 1 << 8)
    static let repealed = Remarks(rawValue: 1 << 9)
  }
}

extension Citation {
  /// Whether the citation names no act by itself.
  public var isInternal: Bool { kind == .internal }

  /// The name of the cited part in the scheme URN:NIR, as `urn:nir:stato:legge:2000-06-07;150~art1-com5`.
  public var urn: String? { urn(on: nil) }

  /// The name of the cited part in the scheme URN:NIR; of an act of the State, as it was in force on a day.
  public func urn(on day: ActDate?) -> String? {
    act?.urn.map { $0 + partition.urnSuffix + (kind == .state ? Act.version(day) : "") }
  }

  /// The CELEX number of a European act, as `32016R0679`.
  public var celex: String? { act?.celex }

  /// The European Legislation Identifier of the act, without its parts.
  public var eli: String? { act?.eli }

  /// The ELI of the cited article. EUR-Lex documents articles as the parts that its identifiers reach.
  public var articleELI: String? { act?.eli(article: partition.article) }

  /// Where the cited article can be read on Normattiva or EUR-Lex; none where nothing sure is known.
  public var address: String? { address(on: nil) }

  /// Where the cited article can be read, on Normattiva as it was in force on a day: «2024-01-31».
  public func address(on day: ActDate?) -> String? { meantAct?.address(of: partition, on: day) }
}
