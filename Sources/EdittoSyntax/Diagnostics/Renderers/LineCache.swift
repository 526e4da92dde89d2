/// The lines of the sources that a renderer has met, each made once.
final class LineCache {
  private var known: [ObjectIdentifier: Lines] = [:]

  func lines(of source: Source) -> Lines {
    if let lines = known[ObjectIdentifier(source)] { return lines }
    let lines = Lines(source.bytes)
    known[ObjectIdentifier(source)] = lines
    return lines
  }

  /// Where a span starts and ends.
  func positions(_ span: Span, _ source: Source) -> (start: Position, end: Position) {
    let lines = lines(of: source)
    let range = source.clamped(span)
    return (source.position(range.lowerBound, in: lines), source.position(range.upperBound, in: lines))
  }
}
