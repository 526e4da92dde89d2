/// Findings as JSON of our own, version 1: places as line, column (code points) and byte, fixes as edits.
enum JSONRenderer {
  static func render(_ findings: [Finding], in language: Language) -> [UInt8] {
    var json = JSONWriter()
    let cache = LineCache()
    json.object { json in
      json.member("version", 1)
      json.array("diagnostics") { json in
        for finding in findings { write(finding, language, cache, &json) }
      }
      let count = Count(findings)
      json.object("summary") { json in
        json.member("errors", count.errors)
        json.member("warnings", count.warnings)
        json.member("advice", count.advice)
      }
    }
    return json.finished()
  }

  private static func write(_ finding: Finding, _ language: Language, _ cache: LineCache, _ json: inout JSONWriter) {
    let diagnostic = finding.diagnostic
    json.object { json in
      json.member("code", diagnostic.code.name)
      json.member("severity", "\(diagnostic.code.severity)")
      json.member("message", language.sentence(of: diagnostic))
      place(diagnostic.span, finding, cache, &json)
      if let provision = finding.provision {
        json.object("provision") { json in
          json.member("eId", provision.eId)
          json.member("citation", provision.citation)
        }
      }
      json.array("notes") { json in
        for note in diagnostic.notes {
          json.object { json in
            json.member("message", language.sentence(of: note))
            if let span = note.span { place(span, finding, cache, &json) }
          }
        }
      }
      json.array("fixes") { json in
        for fix in diagnostic.fixes {
          json.object { json in
            json.member("message", language.sentence(of: fix))
            json.member("safe", fix.care == .none)
            if fix.care == .choice { json.member("choice", true) }
            json.array("edits") { json in
              for edit in fix.edits {
                json.object { json in
                  place(edit.span, finding, cache, &json)
                  json.member("replacement", edit.replacement)
                }
              }
            }
          }
        }
      }
    }
  }

  private static func place(_ span: Span, _ finding: Finding, _ cache: LineCache, _ json: inout JSONWriter) {
    let source = finding.sources[span]
    let lines = cache.lines(of: source)
    let range = source.clamped(span)
    json.member("file", source.path)
    let ends: [(name: StaticString, offset: Int)] = [("start", range.lowerBound), ("end", range.upperBound)]
    for (name, offset) in ends {
      let position = source.position(offset, in: lines)
      json.object(name) { json in
        json.member("line", position.line)
        json.member("column", position.column)
        json.member("byte", offset)
      }
    }
  }
}
