import EdittoModel
import EdittoSyntax

extension Check {
  /// Images exist in the body's folder and say in words what they show.
  static let images = Check([.imageWithoutText, .imageMissing]) { body, report in
    if let logo = body.identity.logo, let span = body.identity.logoSpan, !body.assets.contains(logo) {
      report(.imageMissing, span, ["path": logo])
    }
    for file in body.files {
      for image in file.images {
        let inline = image.inline
        if image.text.trimmed.isEmpty { report(.imageWithoutText, inline.span) }
        let path = inline.literal ?? ""
        let place = inline.target.isEmpty ? inline.span : inline.target
        if path.utf8.contains(UInt8(ascii: ":")) || path.hasPrefix("//") {
          report(.imageMissing, place, ["path": path, "reason": "outside"])
        } else if Asset.path(path, from: file.source.path, root: body.root).map({ !body.assets.contains($0) }) ?? true {
          report(.imageMissing, place, ["path": path])
        }
      }
    }
  }
}
