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
    // Of a line without options only the missing entries are reported, not that a file is empty.
    var unread = Report()
    let source =
      line.isEmpty
      ? Decoding.decode(path: name, bytes: line, into: &sources, &unread)
      : Decoding.decode(path: name, bytes: line, into: &sources, &report)
    var writer = YAMLTree.Writer(capacity: 32)
    func add(key index: Int, named name: String) {
      writer.add(decoded: name.utf8, places[index].key.lowerBound, places[index].key.upperBound, isQuoted: false)
    }
    func add(value index: Int) {
      writer.add(places[index].value, places[index].value.lowerBound, places[index].value.upperBound, isQuoted: true)
    }
    let root = writer.open(.mapping, 0)
    for (index, option) in options.enumerated() where option.name != "what" {
      add(key: index, named: option.name)
      add(value: index)
    }
    let contents = options.indices.filter { options[$0].name == "what" }
    if let first = contents.first, let last = contents.last {
      add(key: first, named: "what")
      let list = writer.open(.sequence, places[first].value.lowerBound)
      for index in contents { add(value: index) }
      writer.close(list, places[last].value.upperBound)
    }
    if !facts.isEmpty {
      add(key: options.count, named: "facts")
      let table = writer.open(.mapping, places[options.count].key.lowerBound)
      for (index, fact) in facts.enumerated() {
        add(key: options.count + index, named: fact.name)
        add(value: options.count + index)
      }
      writer.close(table, line.count)
    }
    writer.close(root, line.count)
    return YAMLNode(writer.tree(Excerpt(source, 0..<line.count)), root)
  }
}
