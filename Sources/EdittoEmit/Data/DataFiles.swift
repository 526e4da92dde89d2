import EdittoModel
import EdittoSyntax

/// The data files of a body that are published, by what they are about.
struct DataFiles {
  enum Subject {
    case policy(Policy)
    case channels, contacts, calendar, catalogue

    /// How the body's own files on the subject are called, or nil for those of a policy.
    var name: String? {
      switch self {
      case .policy: nil
      case .channels: "channels"
      case .contacts: "contacts"
      case .calendar: "calendar"
      case .catalogue: "dataset"
      }
    }
  }

  let subject: Subject
  /// Paths below the body's folder, in the order in which they were written.
  let paths: [String]

  /// What a body's data are about, as far as files were written on it so far.
  static func all(of body: Body, _ artifacts: [Artifact]) -> [DataFiles] {
    let start = body.id + "/"
    let paths = artifacts.filter { DataFormat($0.path) != nil && $0.path.hasPrefix(start) }.map {
      String($0.path.utf8.dropFirst(start.utf8.count)) ?? ""
    }
    let subjects = body.policies.map { Subject.policy($0) } + [.channels, .contacts, .calendar, .catalogue]
    return subjects.compactMap { subject in
      let start =
        if case .policy(let policy) = subject { policy.id + "/" } else { (subject.name ?? "") + "." }
      let found = paths.filter { $0.hasPrefix(start) }
      return found.isEmpty ? nil : DataFiles(subject: subject, paths: found)
    }
  }
}

/// The formats of data files.
enum DataFormat {
  case json, jsonld, csv, xml, atom, calendar, archive, text

  /// The format of a file, or nil where it is no data.
  init?(_ path: String) {
    let found = path.withBytes { path -> (ending: StaticString, format: DataFormat)? in
      guard let dot = path.lastIndex(of: UInt8(ascii: ".")) else { return nil }
      let ending = path[(dot + 1)...]
      return Self.endings.first { $0.ending.utf8CodeUnitCount == ending.count && ending.begins(with: $0.ending) }
    }
    guard let found else { return nil }
    self = found.format
  }

  private static let endings: [(ending: StaticString, format: DataFormat)] = [
    ("json", .json), ("jsonld", .jsonld), ("csv", .csv), ("xml", .xml), ("atom", .atom), ("ics", .calendar), ("gz", .archive),
    ("cedar", .text), ("cedarschema", .text),
  ]

  /// Its name in the EU's list of file types (http://publications.europa.eu/resource/authority/file-type).
  var fileType: String {
    switch self {
    case .json: "JSON"
    case .jsonld: "JSON_LD"
    case .csv: "CSV"
    case .xml: "XML"
    case .atom: "ATOM"
    case .calendar: "ICS"
    case .archive: "TAR_GZ"
    case .text: "TXT"
    }
  }

  /// How people call it: «JSON-LD».
  var name: String { String(fileType.map { $0 == "_" ? "-" : $0 }) }

  /// Its media type (IANA).
  var mediaType: String {
    switch self {
    case .json: "application/json"
    case .jsonld: "application/ld+json"
    case .csv: "text/csv"
    case .xml: "application/xml"
    case .atom: "application/atom+xml"
    case .calendar: "text/calendar"
    case .archive: "application/gzip"
    case .text: "text/plain"
    }
  }
}
