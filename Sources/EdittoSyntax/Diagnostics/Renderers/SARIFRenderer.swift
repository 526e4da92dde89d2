/// Findings as SARIF 2.1.0 (OASIS, errata 01), for code scanning services and editors.
enum SARIFRenderer {
  private static let site = "https://github.com/editto/editto/blob/main/docs/diagnostics.md"

  static func render(_ findings: [Finding], in language: Language, version: String) -> [UInt8] {
    var codes: [Code] = []
    for finding in findings where !codes.contains(finding.diagnostic.code) { codes.append(finding.diagnostic.code) }
    var json = JSONWriter()
    let cache = LineCache()
    json.object { json in
      json.member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      json.member("version", "2.1.0")
      json.array("runs") { json in
        json.object { json in
          json.object("tool") { json in
            json.object("driver") { json in
              json.member("name", "editto")
              json.member("semanticVersion", version)
              json.member("informationUri", site)
              json.member("language", language.rawValue)
              json.array("rules") { json in for code in codes { rule(code, &json) } }
            }
          }
          json.member("columnKind", "unicodeCodePoints")
          json.array("results") { json in
            for finding in findings {
              result(finding, codes.firstIndex(of: finding.diagnostic.code) ?? 0, language, cache, &json)
            }
          }
        }
      }
    }
    return json.finished()
  }

  private static func rule(_ code: Code, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", code.name)
      json.member("helpUri", site + "#" + code.name)
      json.object("defaultConfiguration") { $0.member("level", level(code.severity)) }
    }
  }

  private static func result(_ finding: Finding, _ index: Int, _ language: Language, _ cache: LineCache, _ json: inout JSONWriter)
  {
    let diagnostic = finding.diagnostic
    json.object { json in
      json.member("ruleId", diagnostic.code.name)
      json.member("ruleIndex", index)
      json.member("level", level(diagnostic.code.severity))
      json.object("message") { $0.member("text", language.sentence(of: diagnostic)) }
      json.array("locations") { json in
        json.object { json in
          physical(diagnostic.span, finding, cache, &json)
          if let provision = finding.provision {
            json.array("logicalLocations") { json in
              json.object { json in
                json.member("name", provision.citation)
                json.member("fullyQualifiedName", provision.eId)
                json.member("kind", "member")
              }
            }
          }
        }
      }
      let related = diagnostic.notes.filter { $0.span != nil }
      if !related.isEmpty {
        json.array("relatedLocations") { json in
          for (id, note) in related.enumerated() {
            json.object { json in
              json.member("id", id)
              if let span = note.span { physical(span, finding, cache, &json) }
              json.object("message") { $0.member("text", language.sentence(of: note)) }
            }
          }
        }
      }
      fixes(finding, language, cache, &json)
      // The eId and the words, not the line, so that a moved line is no new finding.
      let text = finding.source.string(diagnostic.span)
      let place = finding.provision?.eId ?? finding.source.path
      json.object("partialFingerprints") { $0.member("editto/v1", "\(diagnostic.code.name):\(place):\(text)") }
    }
  }

  private static func fixes(_ finding: Finding, _ language: Language, _ cache: LineCache, _ json: inout JSONWriter) {
    guard !finding.diagnostic.fixes.isEmpty else { return }
    json.array("fixes") { json in
      for fix in finding.diagnostic.fixes {
        json.object { json in
          json.object("description") { $0.member("text", language.sentence(of: fix)) }
          json.array("artifactChanges") { json in
            var files: [UInt32] = []
            for edit in fix.edits where !files.contains(edit.span.source) { files.append(edit.span.source) }
            for file in files {
              json.object { json in
                let edits = fix.edits.filter { $0.span.source == file }
                artifact(finding.sources[edits[0].span], &json)
                json.array("replacements") { json in
                  for edit in edits {
                    json.object { json in
                      region("deletedRegion", edit.span, finding, cache, &json)
                      json.object("insertedContent") { $0.member("text", edit.replacement) }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  private static func physical(_ span: Span, _ finding: Finding, _ cache: LineCache, _ json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      artifact(finding.sources[span], &json)
      region("region", span, finding, cache, &json)
    }
  }

  private static func artifact(_ source: Source, _ json: inout JSONWriter) {
    json.object("artifactLocation") { json in
      json.member("uri", escaped(source.path))
      json.member("uriBaseId", "SRCROOT")
    }
  }

  private static func region(_ name: StaticString, _ span: Span, _ finding: Finding, _ cache: LineCache, _ json: inout JSONWriter)
  {
    let (start, end) = cache.positions(span, finding.sources[span])
    json.object(name) { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
  }

  /// A path as a relative URI (RFC 3986).
  private static func escaped(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      if byte.isLetter || byte.isDigit || "/-._~".utf8.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        text += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
      }
    }
    return text
  }
}
