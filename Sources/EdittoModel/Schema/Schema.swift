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
    heads = fields.flatMap { [Names.head($0.name.utf8), Names.head($0.italian.utf8)] }
  }

  /// What tells most of the fields' names apart, two for each field.
  private let heads: [UInt16]

  /// The field that a key means, in either language. No schema has so many that a table would be faster than a search.
  func field(_ key: UnsafeBufferPointer<UInt8>) -> Field? {
    let head = Names.head(key)
    for index in heads.indices where heads[index] == head && fields[index / 2].isNamed(key) { return fields[index / 2] }
    return nil
  }
}

/// A key with its Italian name and the type of its value.
package final class Field: Sendable {
  package let key: Key
  package let italian: String
  package let type: FieldType
  package let isRequired: Bool

  package init(_ key: Key, _ italian: String, _ type: FieldType, required: Bool = false) {
    self.key = key
    self.italian = italian
    self.type = type
    isRequired = required
    names = Names(key.rawValue, italian)
  }

  /// The key's English name.
  package var name: String { key.rawValue }

  private let names: Names

  func isNamed(_ key: UnsafeBufferPointer<UInt8>) -> Bool { names.contains(key, ignoringCase: false) }
}

/// A fixed value with its Italian name.
package final class Choice: Sendable {
  package let name: String
  package let italian: String

  package init(_ name: String, _ italian: String) {
    self.name = name
    self.italian = italian
    names = Names(name, italian)
  }

  private let names: Names

  func isNamed(_ word: UnsafeBufferPointer<UInt8>) -> Bool { names.contains(word, ignoringCase: true) }
}

/// The two names of a key or fixed value, as bytes.
private struct Names: Sendable {
  private let english: [UInt8]
  private let italian: [UInt8]

  init(_ name: String, _ italian: String) {
    english = Array(name.utf8)
    self.italian = Array(italian.utf8)
  }

  /// The length and the first letter of a name.
  static func head(_ name: some Collection<UInt8>) -> UInt16 {
    UInt16(truncatingIfNeeded: name.count) << 8 | UInt16(name.first ?? 0)
  }

  func contains(_ word: UnsafeBufferPointer<UInt8>, ignoringCase: Bool) -> Bool {
    Self.isEqual(word, english, ignoringCase) || Self.isEqual(word, italian, ignoringCase)
  }

  private static func isEqual(_ word: UnsafeBufferPointer<UInt8>, _ name: [UInt8], _ ignoringCase: Bool) -> Bool {
    guard word.count == name.count else { return false }
    for index in name.indices {
      guard word[index] == name[index] || ignoringCase && word[index].lowered == name[index].lowered else { return false }
    }
    return true
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
  /// Five digits.
  case postcode
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
