/// Examples by code, in parts as the codes are.
enum Examples {
  static let all = Dictionary(
    uniqueKeysWithValues: [files, frontMatter, values, bodies, structure, links, citations, rules, meaning, translations].joined()
      .map { ($0.key, $0.value) })
}
