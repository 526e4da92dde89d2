import EdittoModel
import EdittoSyntax

/// A case that somebody asks about, typed as options or sent as JSON, with what is wrong with it.
struct AskedCase {
  var report = Report()
  private var sources = SourceTable()

  /// What is wrong, with its place.
  var findings: [Finding] { report.diagnostics.map { Finding($0, sources, provision: nil) } }

  /// A case that comes as JSON, or nil where it is none.
  mutating func json(_ bytes: [UInt8], at name: String) -> YAMLNode? {
    let source = Decoding.decode(path: name, bytes: bytes, into: &sources, &report)
    return report.diagnostics.isEmpty ? JSONReader.read(source, &report) : nil
  }

  /// A case that was typed as options: their names are keys. Places are those of the line as it could be typed.
  mutating func typed(_ options: [(name: String, value: String)], facts: [(name: String, value: String)], at name: String)
    -> YAMLNode
  {
    var line: [UInt8] = []
    var places: [(key: Range<Int>, value: Range<Int>)] = []
    func add(_ text: String) -> Range<Int> {
      line += text.utf8
      return line.count - text.utf8.count..<line.count
    }
    for (name, value) in options {
      _ = add(line.isEmpty ? "--" : " --")
      let key = add(name)
      _ = add(" ")
      places.append((key, add(value)))
    }
    for (name, value) in facts {
      _ = add(line.isEmpty ? "--fact " : " --fact ")
      let key = add(name)
      _ = add("=")
      places.append((key, add(value)))
    }
    let source = Decoding.decode(path: name, bytes: line, into: &sources, &report)
    func entry(_ pair: (name: String, value: String), _ index: Int) -> YAMLNode.Entry {
      let (key, value) = places[index]
      return YAMLNode.Entry(
        key: pair.name, keySpan: source.span(key.lowerBound, key.upperBound),
        value: YAMLNode(.scalar(pair.value), source.span(value.lowerBound, value.upperBound), isQuoted: true))
    }
    let typed = options.indices.map { entry(options[$0], $0) }
    let contents = typed.filter { $0.key == "what" }
    var entries = typed.filter { $0.key != "what" }
    if let first = contents.first {
      entries.append(
        YAMLNode.Entry(
          key: first.key, keySpan: first.keySpan, value: YAMLNode(.sequence(contents.map(\.value)), first.value.span)))
    }
    let stated = facts.indices.map { entry(facts[$0], options.count + $0) }
    if let first = stated.first {
      entries.append(YAMLNode.Entry(key: "facts", keySpan: first.keySpan, value: YAMLNode(.mapping(stated), first.value.span)))
    }
    return YAMLNode(.mapping(entries), source.head)
  }
}
