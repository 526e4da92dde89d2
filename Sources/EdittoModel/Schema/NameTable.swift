/// The page that lists every key and fixed value with its Italian name.
package enum NameTable {
  package static var markdown: String {
    var text = """
      # English and Italian names

      Every key and fixed value of the source language has an English and an Italian name; either may be written. Output always
      carries the English one. This page is generated from the definitions that the validator uses.

      | kind of file | `kind:` | `documento:` |
      | --- | --- | --- |

      """
    for (kind, schema) in Schemas.kinds { text += "| \(schema.name) | `\(kind.name)` | `\(kind.italian)` |\n" }
    for (_, schema) in Schemas.kinds { text += section("kind: " + schema.name, schema, depth: 2) }
    for (block, schema) in Schemas.blocks { text += section("block " + block.name + " / " + block.italian, schema, depth: 2) }
    text += section("site/site.yml", Schemas.site, depth: 2)
    return text
  }

  private static func section(_ title: String, _ schema: Schema, depth: Int) -> String {
    var text =
      "\n" + String(repeating: "#", count: depth) + " " + title + "\n\n| key | Italian | value | |\n| --- | --- | --- | --- |\n"
    var inner: [(String, Schema)] = []
    for field in schema.fields {
      let value = words(field.type, field.name, &inner)
      text += "| `\(field.name)` | `\(field.italian)` | \(value) | \(field.isRequired ? "required" : "") |\n"
    }
    for (name, schema) in inner { text += section(title + " → " + name, schema, depth: min(depth + 1, 4)) }
    return text
  }

  private static func words(_ type: FieldType, _ name: String, _ inner: inout [(String, Schema)]) -> String {
    switch type {
    case .text: return "text"
    case .localized: return "text, or one text a language"
    case .id: return "id"
    case .label: return "number as typed"
    case .integer: return "whole number"
    case .boolean: return "`true`/`si`, `false`/`no`"
    case .year: return "year"
    case .date: return "date"
    case .monthDay: return "day of the year, `MM-DD`"
    case .postcode: return "postcode of five digits"
    case .email: return "e-mail address"
    case .phone: return "telephone number"
    case .url: return "https address"
    case .vat: return "VAT number"
    case .taxCode: return "tax code"
    case .hours: return "opening hours"
    case .within: return "duration, `N working-days`/`N giorni-lavorativi`, `opening-hours`/`orario-di-servizio`"
    case .language: return "language, two letters"
    case .choice(let choices):
      return choices.map { $0.name == $0.italian ? "`\($0.name)`" : "`\($0.name)`/`\($0.italian)`" }.joined(separator: ", ")
    case .list(let element): return "list of: " + words(element, name, &inner)
    case .oneOrMany(let element): return "one or a list of: " + words(element, name, &inner)
    case .record(let schema):
      inner.append((name, schema))
      return schema.name
    case .table(let element): return "keys of your own, each: " + words(element, name, &inner)
    case .free: return "see the reference of the source language"
    }
  }
}
