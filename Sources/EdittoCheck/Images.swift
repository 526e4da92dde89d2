import EdittoModel
import EdittoSyntax

extension Check {
  /// Images exist in the body's folder, are what their names say, harm nobody, and say in words what they show.
  static let images = Check([.imageWithoutText, .imageMissing, .imageInvalid, .imageActive, .imageHeavy]) { body, report in
    if let logo = body.identity.logo, let span = body.identity.logoSpan { look(at: logo, logo, span, body, &report) }
    for file in body.files {
      for image in file.images {
        let inline = image.inline
        if image.text.trimmed.isEmpty { report(.imageWithoutText, inline.span) }
        let path = inline.literal ?? ""
        let place = inline.target.isEmpty ? inline.span : inline.target
        if path.utf8.contains(UInt8(ascii: ":")) || path.hasPrefix("//") {
          report(.imageMissing, place, ["path": path, "reason": "outside"])
        } else {
          look(at: Asset.path(path, from: file.source.path, root: body.root), path, place, body, &report)
        }
      }
    }
  }

  private static func look(at asset: String?, _ path: String, _ place: Span, _ body: Body, _ report: inout Report) {
    guard let asset, let found = body.assets[asset] else {
      report(.imageMissing, place, ["path": path])
      return
    }
    switch PictureProblem(asset, found) {
    case nil: break
    case .invalid: report(.imageInvalid, place, ["path": path])
    case .tooLarge:
      report(.imageInvalid, place, ["path": path, "limit": "\(InputAsset.largest >> 20)", "reason": "large"])
    case .active(let words): report(.imageActive, place, ["path": path, "words": words])
    case .heavy:
      report(
        .imageHeavy, place,
        ["path": path, "size": "\((found.size + 999) / 1000)", "limit": "\(PictureProblem.heavySize / 1000)"])
    }
  }
}
