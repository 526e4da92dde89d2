import EdittoSyntax

/// What JSON-LD 1.1 (W3C Recommendation of 16 July 2020) adds to JSON.
extension JSONWriter {
  /// The identifier of a node as a value: `{"@id": …}`.
  mutating func reference(_ iri: String) {
    object { $0.member("@id", iri) }
  }

  mutating func member(_ name: StaticString, reference iri: String) {
    object(name) { $0.member("@id", iri) }
  }

  /// A literal with its type: `{"@type": "xsd:date", "@value": "2025-11-20"}`.
  mutating func typed(_ text: String, _ type: String) {
    object { json in
      json.member("@type", type)
      json.member("@value", text)
    }
  }

  /// A text in a language: `{"@language": "it", "@value": …}`.
  mutating func member(_ name: StaticString, inLanguage language: String, _ text: String) {
    object(name) { json in
      json.member("@language", language)
      json.member("@value", text)
    }
  }

  /// A term of a context that is read with a type, a language or a container.
  mutating func term(_ name: String, _ iri: String, _ keyword: StaticString, _ value: String) {
    object(key: name) { json in
      json.member("@id", iri)
      json.member(keyword, value)
    }
  }

  /// Texts by language, as a term with `@container: @language` takes them.
  mutating func member(_ name: StaticString, inLanguages texts: [String: String]) {
    object(name) { json in
      for (language, text) in texts.sorted(by: { $0.key < $1.key }) { json.member(key: language, text) }
    }
  }
}
