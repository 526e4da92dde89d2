import ArgumentParser
import EdittoEmit
import EdittoSyntax
import Glibc

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Verifica la firma di un bundle di regole. (Verifies the signature of a bundle of rules.)",
    discussion: """
      Esempio / example:
        editto verify opa-bundle.tar.gz --key public.pem
      """)

  @Argument(help: "Il bundle, come lo pubblica editto build --sign. (The bundle, as editto build --sign publishes it.)")
  var bundle: String

  @Option(name: .long, help: "La chiave pubblica di chi ha firmato, in PEM. (The public key of whoever signed, in PEM.)")
  var key: String

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) { try verify(common.chosen) }
  }

  private func verify(_ language: Language) throws {
    let verifier = try KeyFile.verifyingKey(key, language)
    guard let bytes = try? FileSystem.read(bundle, upTo: Self.largest) else { throw Trouble.unreadable(bundle) }
    do {
      let files = try BundleSignature.verify(bytes, by: verifier)
      Terminal.print(
        language.text(
          "ui:verified", ["path": bundle, "algorithm": verifier.algorithm.rawValue, "files": files.joined(separator: ", ")]))
    } catch {
      Terminal.printError("editto: " + sentence(error, verifier, language))
      throw ExitCode(1)
    }
  }

  /// More than any bundle that could be meant.
  private static let largest = 1 << 30

  private func sentence(_ fault: BundleSignature.Fault, _ key: VerifyingKey, _ language: Language) -> String {
    let (reason, name): (String, String) =
      switch fault {
      case .damaged: ("damaged", "")
      case .compressed: ("compressed", "")
      case .unsigned: ("unsigned", "")
      case .malformed: ("malformed", "")
      case .algorithm(let name): ("algorithm", name)
      case .invalid: ("invalid", "")
      case .extra(let name): ("extra", name)
      case .missing(let name): ("missing", name)
      case .changed(let name): ("changed", name)
      }
    return language.text(
      "trouble:bundle/" + reason, ["path": bundle, "name": name, "key": self.key, "algorithm": key.algorithm.rawValue])
  }
}

/// Keys in files.
enum KeyFile {
  /// The private key in a file.
  static func signingKey(_ path: String, _ language: Language) throws(Trouble) -> SigningKey {
    let bytes = try read(path)
    do throws(KeyFault) { return try SigningKey(pem: bytes) } catch {
      throw .usage(sentence("signing-key", path, error, language))
    }
  }

  /// The public key in a file.
  static func verifyingKey(_ path: String, _ language: Language) throws(Trouble) -> VerifyingKey {
    let bytes = try read(path)
    do throws(KeyFault) { return try VerifyingKey(pem: bytes) } catch {
      throw .usage(sentence("public-key", path, error, language))
    }
  }

  private static func read(_ path: String) throws(Trouble) -> [UInt8] {
    guard let bytes = try? FileSystem.read(path, upTo: 1 << 20) else { throw .unreadable(path) }
    return bytes
  }

  private static func sentence(_ key: String, _ path: String, _ fault: KeyFault, _ language: Language) -> String {
    language.text("trouble:" + key + "/" + fault.reason.rawValue, ["path": path, "kind": fault.detail])
  }
}
