package import EdittoSyntax

/// Files whose names end as those of texts do elsewhere: nobody reads them, and what they say would be missing without a word.
package enum Misnamed {
  private static let plainEndings = [".md.txt", ".txt", ".text", ".markdown", ".mdown", ".mkd"]
  private static let wordEndings = [".docx", ".doc", ".odt", ".rtf"]

  /// Reports them; gives the paths below the body's folder of the texts that are not read for it.
  package static func report(
    _ assets: [String: InputAsset], beside texts: Set<String>, _ root: String, _ sources: inout SourceTable,
    _ report: inout Report
  ) -> [String] {
    var unread: [String] = []
    for path in assets.keys.filter({ mayBeText($0) }).sorted(by: { $0.precedes($1) }) {
      let isWord = wordEndings.contains { path.loweredASCII.hasSuffix($0) }
      guard let ending = (plainEndings + wordEndings).first(where: { path.loweredASCII.hasSuffix($0) }) else { continue }
      let stem = path.dropLast(ending.utf8.count)
      // What was written with another program may lie beside the text that was made of it.
      guard !texts.contains(stem + ".md") else { continue }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let proposal = Validator.slug(String(name.dropLast(ending.utf8.count))) + ".md"
      report(
        .fileEnding, sources.add(path: root + path, bytes: [], text: []).head,
        ["name": name, "proposal": proposal] + (isWord ? ["reason": "word"] : [:]))
      unread += [path, stem + ".md"]
    }
    return unread
  }

  private static func mayBeText(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last, !name.hasPrefix("README."), !name.hasPrefix("~$") else { return false }
    return !Asset.isPicture(path)
  }
}
