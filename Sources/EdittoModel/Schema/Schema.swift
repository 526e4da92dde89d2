import EdittoSyntax

/// What a mapping of front matter may hold: the one definition from which the validator, the table of Italian names and the
/// published JSON Schemas come.
package final class Schema: Sendable {
  /// The English name of what the mapping describes.
  package let name: String
  package let fields: [Field]
  /// The fields that must be there.
  let required: [Field]

  package init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
    required = fields.filter(\.isRequired)
  }

  /// The field that a key means, in either language. No schema has so many that a table would be faster than a search.
  package func field(_ key: String) -> Field? {
    for field in fields where field.name == key || field.italian == key { return field }
    return nil
  }
}

/// A key with its Italian name and the type of its value.
package final class Field: Sendable {
  package let name: String
  package let italian: String
  package let type: FieldType
  package let isRequired: Bool

  package init(_ name: String, _ italian: String, _ type: FieldType, required: Bool = false) {
    self.name = name
    self.italian = italian
    self.type = type
    isRequired = required
  }
}

/// A fixed value with its Italian name.
package struct Choice: Sendable {
  package let name: String
  package let italian: String

  package init(_ name: String, _ italian: String) {
    self.name = name
    self.italian = italian
  }
}

/// The type of a value.
package indirect enum FieldType: Sendable {
  case text
  /// A text, or one text a language.
  case localized
  /// Lower-case ASCII words joined by hyphens.
  case id
  /// The number of a part or act, as typed.
  case label
  case integer
  case boolean
  case year
  case date
  /// A day of every year, `MM-DD`.
  case monthDay
  case email
  case phone
  case url
  case vat
  case taxCode
  case hours
  case within
  /// A language tag: two letters.
  case language
  case choice([Choice])
  case list(FieldType)
  /// One value or a list of them.
  case oneOrMany(FieldType)
  case record(Schema)
  /// Keys that are not fixed, each with a value of one type.
  case table(FieldType)
  /// Read by its own code: ladders, lists of points, conditions, values of enumerations.
  case free
}
