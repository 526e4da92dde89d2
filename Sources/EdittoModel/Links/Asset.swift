import EdittoSyntax

/// Files beside the texts, such as images.
package enum Asset {
  /// The endings of the pictures that every browser and Typst can show.
  static let pictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"]

  /// Whether a file is a picture by its name.
  package static func isPicture(_ path: String) -> Bool {
    let name = path.loweredASCII
    return pictureEndings.contains { name.hasSuffix($0) }
  }

  /// The path below the body's folder of a file that a text names relative to itself, or nil where it lies outside.
  package static func path(_ relative: String, from file: String, root: String) -> String? {
    var parts = file.dropFirst(root.count).split(separator: "/").dropLast().map(String.init)
    for part in relative.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return relative.hasPrefix("/") ? nil : parts.joined(separator: "/")
  }
}
