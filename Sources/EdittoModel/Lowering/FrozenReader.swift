import EdittoSyntax

/// Reads the frozen texts of a body's policies: files in, versions and what happened to them out.
enum FrozenReader {
  /// The versions of each policy in the order of their days.
  ///
  /// - Parameter files: every file below the folders `versions` of the policies, in path order.
  static func read(
    _ files: [InputFile], root: String, into sources: inout SourceTable, _ report: inout Report
  ) -> [String: [FrozenVersion]] {
    var folders: [(path: String, policy: String, name: String, files: [String: [UInt8]])] = []
    for file in files {
      let parts = file.path.dropFirst(root.count).split(separator: "/", maxSplits: 3)
      guard parts.count == 4 else { continue }
      let path = root + parts[..<3].joined(separator: "/")
      if folders.last?.path != path { folders.append((path, String(parts[0]), String(parts[2]), [:])) }
      // What cannot be read is not what was frozen.
      if case .bytes(let bytes) = file.content { folders[folders.count - 1].files[String(parts[3])] = bytes }
    }
    var versions: [String: [FrozenVersion]] = [:]
    for var folder in folders {
      let sums = folder.files.removeValue(forKey: FrozenVersion.sums)
      guard let day = CalendarDate(folder.name), let sums else {
        let place = sources.add(path: folder.path, bytes: [], text: []).head
        report(.versionName, place, ["folder": folder.name, "reason": sums == nil ? "sums" : "day"])
        continue
      }
      verify(folder.files, sums, folder.path, &sources, &report)
      versions[folder.policy, default: []].append(FrozenVersion(day: day, files: folder.files))
    }
    return versions.mapValues { $0.sorted { $0.day < $1.day } }
  }

  /// Reports every file that is not as it was frozen.
  private static func verify(
    _ files: [String: [UInt8]], _ sums: [UInt8], _ folder: String, _ sources: inout SourceTable, _ report: inout Report
  ) {
    var known: Set<String> = []
    let source = sources.add(path: folder + "/" + FrozenVersion.sums, bytes: sums, text: sums)
    let lines = Lines(sums)
    for index in 0..<lines.count {
      let range = lines.range(index)
      let line = sums[range].prefix { !$0.isNewline }
      guard !line.isEmpty else { continue }
      guard line.count > 66, line.dropFirst(64).prefix(2).allSatisfy({ $0 == 0x20 }) else {
        report(
          .versionChanged, source.span(range.lowerBound, range.lowerBound + line.count), ["file": FrozenVersion.sums])
        continue
      }
      let name = String(decoding: line.dropFirst(66), as: UTF8.self)
      known.insert(name)
      guard let bytes = files[name] else {
        report(
          .versionChanged, source.span(range.lowerBound, range.lowerBound + line.count), ["file": name, "reason": "missing"])
        continue
      }
      guard Digest.sha256(bytes) != String(decoding: line.prefix(64), as: UTF8.self) else { continue }
      report(.versionChanged, sources.add(path: folder + "/" + name, bytes: [], text: []).head, ["file": name])
    }
    for name in files.keys.sorted(by: { $0.precedes($1) }) where !known.contains(name) {
      report(
        .versionChanged, sources.add(path: folder + "/" + name, bytes: [], text: []).head, ["file": name, "reason": "added"])
    }
  }
}
