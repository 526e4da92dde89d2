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
  func field(_ key: UnsafeBufferPointer<UInt8>) -> Field? {
    fields.first { $0.isNamed(key) }
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
    names = Names(name, italian)
  }

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
  private let bytes: [UInt8]
  private let count: Int

  init(_ name: String, _ italian: String) {
    bytes = Array(name.utf8) + Array(italian.utf8)
    count = name.utf8.count
  }

  func contains(_ word: UnsafeBufferPointer<UInt8>, ignoringCase: Bool) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      Self.isEqual(word, UnsafeBufferPointer(rebasing: bytes[..<count]), ignoringCase)
        || Self.isEqual(word, UnsafeBufferPointer(rebasing: bytes[count...]), ignoringCase)
    }
  }

  private static func isEqual(
    _ word: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>, _ ignoringCase: Bool
  ) -> Bool {
    guard word.count == name.count else { return false }
    for index in 0..<word.count where (ignoringCase ? word[index].lowered != name[index].lowered : word[index] != name[index]) {
      return false
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
