import EdittoEmit
import EdittoSyntax

/// A folder of templates: the frame of pages, the look of PDFs.
struct Templates {
  let folder: String

  /// The page frame, `page.mustache`.
  func frame(_ language: Language) throws(Trouble) -> Frame {
    let path = folder + "/page.mustache"
    guard let bytes = try? FileSystem.read(path), let text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadable(path)
    }
    do throws(Frame.Problem) {
      return try Frame(text)
    } catch {
      let values = ["path": Workspace.shown(path), "line": "\(error.line)", "what": error.name ?? ""]
      throw .template(language.text("trouble:template", values + ["reason": error.reason]))
    }
  }

  /// The template of PDFs, `policy.typ`.
  func typst() throws(Trouble) -> [UInt8] {
    let path = folder + "/policy.typ"
    guard let bytes = try? FileSystem.read(path) else { throw .unreadable(path) }
    return bytes
  }

  /// The template of forms' PDFs, `form.typ`; a folder from before there was one has the built-in one.
  func form() throws(Trouble) -> [UInt8] {
    let path = folder + "/form.typ"
    if let bytes = try? FileSystem.read(path) { return bytes }
    guard !FileSystem.exists(path), let builtIn = BuiltIn.files["templates/form.typ"] else { throw .unreadable(path) }
    return Array(builtIn.utf8)
  }
}
