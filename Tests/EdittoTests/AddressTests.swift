import Foundation
import Testing

@testable import EdittoEmit
@testable import editto

/// A provision has one address: the same eIds are anchors of the page, eIds of Akoma Ntoso and places of the rules, in each of their
/// files.
///
/// Every golden case is published too; where `FORMATS_FOLDER` names a folder, its Akoma Ntoso and Cedar files are left there for
/// their validators (`Tests/independent.sh`).
@Suite struct AddressTests {
  @Test func bodiesHaveOneAddressAProvision() throws {
    try verify(Laboratory(repository: Laboratory.repository + "/policies"), "repository")
  }

  @Test(arguments: GoldenTests.cases) func goldenCasesHaveOneAddressAProvision(_ name: String) throws {
    let files = try GoldenTests.files(GoldenTests.folder + "/" + name + "/input")
    guard !files.isEmpty, GeneratedInputs.all[name] == nil else { return }
    let laboratory = try Laboratory(files)
    defer { laboratory.remove() }
    try verify(laboratory, name.replacingOccurrences(of: "/", with: "-"))
  }

  private func verify(_ laboratory: Laboratory, _ name: String) throws {
    let artifacts = try laboratory.artifacts()
    for (id, policy, outline) in try laboratory.outlines() {
      let folder = id + "/" + policy + "/"
      guard let page = artifacts[folder + "index.html"], let akn = artifacts[folder + "policy.akn.xml"],
        let rules = artifacts[folder + "rules.json"], let table = artifacts[folder + "rules.csv"],
        let typst = artifacts[folder + "policy.typ"]
      else { continue }
      let addresses = Set(outline)
      let anchors = Self.values(of: " id=\"", in: page).filter { addresses.contains($0) }
      #expect(Set(anchors) == addresses && anchors.count == addresses.count, "\(name): \(folder) page")
      let body = String(decoding: akn, as: UTF8.self).components(separatedBy: "</meta>").last ?? ""
      let eIds = Self.values(of: " eId=\"", in: Array(body.utf8)).filter { $0 != "preface" && $0 != "preamble" }
      let provisions = eIds.filter { $0.range(of: "__list_[0-9]+$", options: .regularExpression) == nil }
      #expect(Set(provisions) == addresses && provisions.count == addresses.count, "\(name): \(folder) Akoma Ntoso")
      let destinations = Self.values(of: "(id: \"", in: typst)
      #expect(Set(destinations) == addresses && destinations.count == addresses.count, "\(name): \(folder) PDF")
      let places = Self.values(of: "\"eId\": \"", in: rules)
      #expect(addresses.isSuperset(of: places), "\(name): \(folder) rules")
      #expect(Self.column("eId", of: table) == places, "\(name): \(folder) table")
      let permalinks = Self.column("permalink", of: table).map { $0.components(separatedBy: "#").last }
      #expect(permalinks == places, "\(name): \(folder) permalinks of the table")
      let bundle = try #require(artifacts[folder + "opa-bundle.tar.gz"])
      let data = try #require(Tar.files(in: try Gzip.content(of: bundle))?.first { $0.path.hasSuffix("data.json") }).bytes
      let cedar = try #require(artifacts[folder + "rules.cedar"])
      // A policy of ODRL has at least one rule, or is none.
      let odrl = artifacts[folder + "rules.odrl.jsonld"] ?? []
      for (format, found) in [
        ("Rego", Self.values(of: "\"eId\":\"", in: data) + Self.values(of: "\"eId\": \"", in: data)),
        ("Cedar", Self.values(of: "@eId(\"", in: cedar)),
        ("ODRL", Self.values(of: "\"eId\": \"", in: odrl).filter { $0 != "dct:identifier" }),
      ] {
        #expect(Set(found) == Set(places), "\(name): \(folder) \(format)")
      }
      guard let place = ProcessInfo.processInfo.environment["FORMATS_FOLDER"] else { continue }
      for file in [
        "index.html", "policy.typ", "rules.json", "policy.akn.xml", "rules.cedar", "rules.cedarschema",
        "rules.cedarentities.json",
      ] {
        let bytes = try #require(artifacts[folder + file])
        try Data(bytes).write(to: URL(fileURLWithPath: "\(place)/\(name)-\(id)-\(policy).\(file)"))
      }
    }
  }

  /// The cells of a column of a table (RFC 4180).
  private static func column(_ name: String, of table: [UInt8]) -> [String] {
    var rows: [[String]] = [[]]
    // Every second piece stood between quotation marks, where nothing separates.
    var cell = ""
    for (number, piece) in String(decoding: table, as: UTF8.self).components(separatedBy: "\"").enumerated() {
      guard number.isMultiple(of: 2) else {
        cell += piece
        continue
      }
      for (index, line) in piece.components(separatedBy: "\r\n").enumerated() {
        if index > 0 {
          rows[rows.count - 1].append(cell)
          rows.append([])
          cell = ""
        }
        for (index, part) in line.components(separatedBy: ",").enumerated() {
          if index > 0 {
            rows[rows.count - 1].append(cell)
            cell = ""
          }
          cell += part
        }
      }
    }
    guard let column = rows[0].firstIndex(of: name) else { return [] }
    return rows.dropFirst().filter { $0.count > column }.map { $0[column] }
  }

  /// What stands between each occurrence of a start and the next quotation mark.
  private static func values(of start: String, in bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: start).dropFirst().map { $0.prefix { $0 != "\"" }.description }
  }
}
