import EdittoSyntax

/// A kind's front matter as JSON Schema (2020-12), so that editors can complete and check it.
package enum SchemaFile {
  package static func json(_ schema: Schema) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", "Front matter of kind " + schema.name)
      object(schema, &json)
    }
    return json.finished()
  }

  private static func object(_ schema: Schema, _ json: inout JSONWriter) {
    json.member("type", "object")
    json.object("properties") { json in
      for field in schema.fields {
        json.object(key: field.name) { type(field.type, &$0) }
        if field.italian != field.name { json.object(key: field.italian) { type(field.type, &$0) } }
      }
    }
    let required = schema.fields.filter(\.isRequired)
    if !required.isEmpty {
      json.array("allOf") { json in
        for field in required {
          json.object { json in
            json.array("anyOf") { json in
              for name in field.name == field.italian ? [field.name] : [field.name, field.italian] {
                json.object { json in json.member("required", [name]) }
              }
            }
          }
        }
      }
    }
    json.member("additionalProperties", false)
  }

  private static func type(_ type: FieldType, _ json: inout JSONWriter) {
    switch type {
    case .text, .email, .phone, .url, .hours, .within: json.member("type", "string")
    case .id, .language, .monthDay: json.member("type", "string")
    // Editors read an unquoted number as one.
    case .label, .postcode, .vat, .taxCode, .year, .integer: json.member("type", ["string", "integer"])
    case .boolean: json.member("type", ["string", "boolean"])
    case .date:
      json.member("type", "string")
      json.member("format", "date")
    case .localized:
      json.member("type", ["string", "object"])
      json.object("additionalProperties") { $0.member("type", "string") }
    case .choice(let choices):
      json.array("enum") { json in
        for choice in choices {
          json.value(choice.name)
          if choice.italian != choice.name { json.value(choice.italian) }
        }
      }
    case .list(let element):
      json.member("type", "array")
      json.object("items") { self.type(element, &$0) }
    case .oneOrMany(let element):
      json.array("anyOf") { json in
        json.object { self.type(element, &$0) }
        json.object { self.type(.list(element), &$0) }
      }
    case .record(let schema): object(schema, &json)
    case .table(let element):
      json.member("type", "object")
      json.object("additionalProperties") { self.type(element, &$0) }
    case .free: break
    }
  }
}
