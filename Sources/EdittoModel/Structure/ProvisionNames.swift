import EdittoSyntax

/// How provisions are called within a citation, in one language.
struct ProvisionNames: Sendable {
  private let title: String
  private let chapter: String
  private let section: String
  private let article: String
  private let onlyArticle: String
  private let paragraph: String
  private let unnumbered: String
  private let point: (before: String, after: String)
  private let subpoint: (before: String, after: String)
  private let item: String
  private let annex: String

  static let italian = ProvisionNames(
    title: "Titolo", chapter: "Capo", section: "Sezione", article: "art.", onlyArticle: "articolo unico", paragraph: "comma",
    unnumbered: "capoverso", point: ("lettera ", ")"), subpoint: ("numero ", ")"), item: "trattino", annex: "allegato")

  /// The words of the EU's Interinstitutional Style Guide, section 2.7.
  static let english = ProvisionNames(
    title: "Title", chapter: "Chapter", section: "Section", article: "Art.", onlyArticle: "sole article", paragraph: "paragraph",
    unnumbered: "subparagraph", point: ("point (", ")"), subpoint: ("number (", ")"), item: "indent", annex: "Annex")

  /// The words of South Tyrol's German editions of Italian codes.
  static let german = ProvisionNames(
    title: "Titel", chapter: "Abschnitt", section: "Teil", article: "Art.", onlyArticle: "einziger Artikel",
    paragraph: "Absatz", unnumbered: "Unterabsatz", point: ("Buchstabe ", ")"), subpoint: ("Ziffer ", ")"), item: "Strich",
    annex: "Anlage")

  /// The names in a language, else in Italian.
  static func of(_ language: String) -> ProvisionNames {
    switch language {
    case "en": english
    case "de": german
    default: italian
    }
  }

  /// What a provision is called: by its number, or where it has none by its position, from 1.
  func name(of kind: Provision.Kind, _ number: String?, _ position: Int) -> String {
    let number = number ?? ""
    switch kind {
    case .title: return .joining(title, " ", number)
    case .chapter: return .joining(chapter, " ", number)
    case .section: return number.isEmpty ? "" : .joining(section, " ", number)
    case .article: return number.isEmpty ? onlyArticle : .joining(article, " ", number)
    case .paragraph: return number.isEmpty ? unnumbered + " \(position)" : .joining(paragraph, " ", number)
    case .point: return .joining(point.before, number, point.after)
    case .subpoint: return .joining(subpoint.before, number, subpoint.after)
    case .item: return item + " \(position)"
    case .annex: return .joining(annex, " ", number)
    }
  }
}
