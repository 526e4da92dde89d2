import EdittoModel
import EdittoRules
import EdittoSyntax

extension Emitter {
  /// `changes.json`: what changed from each version of a policy to the next, and from the last to today's text; the contract is
  /// `schemas/changes-1.json`. A policy without versions has none.
  static let versionChanges = Emitter("json") { body, publication, artifacts in
    for policy in body.policies where !policy.versions.isEmpty {
      let texts = FrozenText.all(of: policy, in: body, publication)
      guard !texts.isEmpty else { continue }
      let file = ChangesFile(body: body, policy: policy, publication: publication, texts: texts)
      artifacts.append(Artifact(body.id + "/" + policy.id + "/changes.json", file.bytes()))
    }
  }
}

/// The file of one policy.
private struct ChangesFile {
  let body: Body
  let policy: Policy
  let publication: Publication
  let texts: [FrozenText]

  /// A text as it is compared.
  private struct Side {
    let day: CalendarDate?
    let url: String
    let words: [ShownWords]
    let rules: [Rule]
  }

  func bytes() -> [UInt8] {
    let address = policy.address(in: body, publication.site)
    var sides = texts.map { text in
      let url = address + "versions/\(text.day)/"
      return Side(
        day: text.day, url: url, words: text.words, rules: text.policy.publishedRules(of: text.body, at: url).map(\.rule))
    }
    sides.append(
      Side(
        day: nil, url: address, words: policy.shownWords(in: body),
        rules: policy.publishedRules(of: body, at: address).map(\.rule)))
    var json = JSONWriter(capacity: 8 * 1024)
    json.object { json in
      json.member("$schema", publication.site.baseURL + "/schemas/changes-1.json")
      json.member("policy", body.id + "/" + policy.id)
      json.member("title", policy.title)
      json.member("url", address)
      json.member("edition", publication.edition.rawValue)
      json.member("language", policy.language)
      json.array("steps") { json in
        for (before, after) in zip(sides, sides.dropFirst()) { step(before, after, &json) }
      }
    }
    return json.finished()
  }

  private func step(_ before: Side, _ after: Side, _ json: inout JSONWriter) {
    let severity = texts.severity(in: body)
    json.object { json in
      json.member("from", before.day?.description)
      json.member("fromUrl", before.url)
      json.member("to", after.day?.description)
      json.member("toUrl", after.url)
      json.array("provisions") { json in
        for change in TextChange.between(before.words, after.words) {
          json.object { json in
            json.member("eId", change.eId)
            json.member("provision", change.citation)
            json.member("change", change.kind.rawValue)
            json.member("before", change.before)
            json.member("after", change.after)
          }
        }
      }
      json.array("rules") { json in
        for change in RuleChange.between(before.rules, after.rules, severity: severity) {
          json.object { json in
            json.member("id", change.id)
            json.member("change", change.kind.rawValue)
            json.member("members", change.members.map(\.rawValue))
          }
        }
      }
    }
  }
}
