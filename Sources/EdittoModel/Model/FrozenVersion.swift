import EdittoRules
import EdittoSyntax

/// A text of a policy that `editto release` froze: it is read as it stands, and never checked again but for its digests.
package final class FrozenVersion: Sendable {
  /// The folder, in a policy's own, that holds the frozen texts.
  package static let folder = "versions"
  /// The file with the digest of every other one.
  package static let sums = "SHA256SUMS"

  /// The day from which the text holds: the folder's name.
  package let day: CalendarDate
  /// Its files by their paths, which are those of a folder `policies` in little.
  package let files: [String: [UInt8]]

  package init(day: CalendarDate, files: [String: [UInt8]]) {
    self.day = day
    self.files = files
  }

  /// The file of digests that belongs to files, a line each, as `sha256sum` writes it.
  package static func sums(of files: [String: [UInt8]]) -> [UInt8] {
    let lines = files.sorted { $0.key.precedes($1.key) }.map {
      Digest.sha256($0.value) + "  " + $0.key + "\n"
    }
    return Array(lines.joined().utf8)
  }

  /// The body and the policy as they were; nil where a later reader makes nothing of them.
  package func read(_ policy: String, of body: String) -> (body: Body, policy: Policy)? {
    var report = Report()
    var sources = SourceTable()
    let root = body + "/"
    let shared = files["vocabulary.md"].flatMap {
      VocabularyReader.shared(InputFile(path: "vocabulary.md", content: .bytes($0)), into: &sources, &report)
    }
    let own = files.keys.filter { $0.hasPrefix(root) }.sorted { $0.precedes($1) }
    let texts = own.filter { $0.loweredASCII.hasSuffix(".md") }.map { InputFile(path: $0, content: .bytes(files[$0] ?? [])) }
    var assets: [String: InputAsset] = [:]
    for path in own where !path.loweredASCII.hasSuffix(".md") {
      assets[String(path.dropFirst(root.count))] = InputAsset(size: files[path]?.count ?? 0, bytes: files[path])
    }
    let (read, _) = BodyReader.read(id: body, root: root, files: texts, assets: assets, shared: shared ?? Vocabulary([]))
    return read.policy(policy).map { (read, $0) }
  }
}

extension Policy {
  /// The day of the text as it stands: of its entry into force, or of the last act that amended it.
  package var textDay: CalendarDate? { ([inForce] + amendments.map(\.date)).compactMap(\.self).max() }

  /// The frozen version whose words the text as it stands should have: none where the text is younger than all of them.
  package var sameVersion: FrozenVersion? {
    guard status != .draft, let textDay, let last = versions.last, last.day >= textDay else { return nil }
    return last
  }
}
