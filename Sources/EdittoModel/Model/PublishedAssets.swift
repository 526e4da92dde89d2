import EdittoSyntax

extension Body {
  /// The files beside the texts that an edition shows: the logo and the images of its texts; nothing else leaves the folder.
  package var publishedAssets: [String] {
    guard !assets.isEmpty else { return [] }
    var paths: Set<String> = []
    if let logo = identity.logo { paths.insert(logo) }
    for file in files {
      guard let policy = file.policy, self.policy(policy) != nil, isShown(file) else { continue }
      for image in file.images {
        if let path = Asset.path(image.inline.literal ?? "", from: file.source.path, root: root) { paths.insert(path) }
      }
    }
    return paths.filter { assets[$0] != nil }.sorted { $0.precedes($1) }
  }

  /// Whether the edition holds any of a file's text; an internal file's images go with it.
  private func isShown(_ file: SourceFile) -> Bool { !file.isInternal || isComplete }
}
