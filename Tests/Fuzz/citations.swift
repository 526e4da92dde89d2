// The entry of libFuzzer (https://llvm.org/docs/LibFuzzer.html); compiled into one module with the sources of LegalCitations.

/// Reads any bytes as a text and stops where what comes out contradicts itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func readCitations(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: data, count: size)
  var end = 0
  var start = 0
  for citation in LegalCitations.find(in: bytes) {
    precondition(!citation.range.isEmpty && citation.range.upperBound <= size, "a citation has bytes of the text")
    precondition(citation.range.lowerBound >= start, "citations come in the order of the text")
    precondition(citation.range.lowerBound == start || citation.range.lowerBound >= end, "citations do not overlap")
    (start, end) = (citation.range.lowerBound, citation.range.upperBound)
    precondition(citation.isInternal == (citation.antecedent != nil), "what names no act leans on something")
    precondition(citation.act == nil || !citation.isInternal, "what names an act is no internal reference")
    precondition(citation.address == nil || citation.meantAct != nil, "an address is that of an act")
    precondition(
      Partition(urn: String(citation.partition.urnSuffix.dropFirst())) == citation.partition || citation.partition.isEmpty)
    _ = (citation.urn, citation.eli, citation.articleELI, citation.remarks, citation.act?.name, citation.partition.written)
  }
  return 0
}
