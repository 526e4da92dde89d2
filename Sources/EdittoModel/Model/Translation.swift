package import EdittoSyntax

/// A policy's text in another language, as far as it was translated.
///
/// Its provisions have the addresses of those that they translate; rules, cases and questions exist once, in the original.
package struct Translation: Sendable {
  /// The languages in which pages can be written.
  package static let languages = ["it", "en", "de"]
  /// What stands for the policy's title and preamble among the units of its text.
  package static let preamble = "preamble"

  /// A file that translates another one.
  package struct File: Sendable {
    /// The file's name, and that of the file that it translates.
    package let name: String
    package let original: String
    /// Where findings about the file as such are shown.
    package let span: Span
    /// The source of the text that it translates.
    package let source: Source
  }

  package let language: String
  package let files: [File]
  /// The originals that have no file in this language, with the place of their titles.
  package let untranslated: [(name: String, span: Span)]
  /// The policy's title and preamble, where these were translated.
  package let title: String?
  package let preamble: [Block]
  package let provisions: [Provision]
  /// The provisions by where they stand in the translation's own files.
  package let outline: Outline

  /// The translation without what an outline of the original lacks.
  func visible(in original: Outline) -> Translation {
    func visible(_ provision: Provision) -> Provision? {
      guard original[provision.eId] != nil else { return nil }
      return provision.with(
        provision.content.compactMap { element in
          guard case .provision(let inner) = element else { return element }
          return visible(inner).map { .provision($0) }
        })
    }
    return Translation(
      language: language, files: files, untranslated: untranslated, title: title, preamble: preamble,
      provisions: provisions.compactMap(visible),
      outline: outline)
  }
}

extension Policy {
  /// The text in the language of a translation, with the rules beside it; what the edition does not hold is left out.
  package func translated(_ translation: Translation) -> Policy {
    var policy = self
    policy.language = translation.language
    policy.title = translation.title ?? title
    policy.preamble = translation.preamble
    policy.outline = outline.named(in: translation.language)
    policy.findHeldRules()
    var rulesOf: [String: [Int]] = [:]
    for (index, block, _) in heldRules { rulesOf[block.eId, default: []].append(index) }
    func named(_ provision: Provision) -> Provision? {
      guard let entry = policy.outline[provision.eId] else { return nil }
      let content = provision.content.compactMap { element in
        guard case .provision(let inner) = element else { return element }
        return named(inner).map { .provision($0) }
      }
      return Provision(
        entry, number: provision.number, rubric: provision.rubric, title: provision.title,
        content: content + (rulesOf[provision.eId] ?? []).map { .rule($0) })
    }
    policy.provisions = translation.provisions.compactMap(named)
    return policy
  }

  /// The units of the original that changed since a translation was confirmed, or were never confirmed; nil where nothing was.
  package func staleUnits(of translation: Translation, _ sources: SourceTable) -> Set<String>? {
    let prefix = translation.language + "/"
    guard let lock = translationLock, lock.digests.keys.contains(where: { $0.hasPrefix(prefix) }) else { return nil }
    return Set(translationUnits(of: translation, sources).filter { lock.digests[prefix + $0.0] != $0.1 }.map(\.0))
  }

  /// The units of the original that a translation holds, with the digests of their words.
  package func translationUnits(of translation: Translation, _ sources: SourceTable) -> [(String, String)] {
    translationUnits(sources).filter { eId, _ in
      eId == Translation.preamble ? translation.title != nil : translation.outline[eId] != nil
    }
  }
}
