/// A recogniser of citations of Italian and European law in Italian prose.
///
/// It works on UTF-8 bytes, in time linear in their count, and accepts any bytes. It gives no link rather than a wrong one:
/// what cannot be identified has no address and says what is missing.
///
///     for citation in LegalCitations.find(in: "art. 13 del GDPR") {
///       print(citation.range, citation.celex ?? "", citation.partition)  // 0..<16 32016R0679 art=13
///     }
public enum LegalCitations {
  /// The citations in a text, in its order, one element a target: «artt. 13 e 14» gives two, which share a range.
  public static func find(in text: String) -> [Citation] {
    var text = text
    return text.withUTF8 { find(in: $0) }
  }

  /// The citations in the bytes of a text.
  public static func find(in bytes: [UInt8]) -> [Citation] {
    bytes.withUnsafeBufferPointer { find(in: $0) }
  }

  /// The citations in the bytes of a text, which are read only during the call.
  public static func find(in bytes: UnsafeBufferPointer<UInt8>) -> [Citation] {
    var reader = CitationReader(Text(bytes))
    return reader.citations()
  }

  /// The act that a name alone means: «L. 7 giugno 2000, n. 150», «GDPR», «codice civile»; nil where the text says more or less.
  public static func act(named name: String) -> Act? {
    var name = name
    return name.withUTF8 { bytes in
      let mention = Lookahead(Text(bytes)).actMention(0, afterPartition: true)
      guard let mention, mention.others.isEmpty, mention.end == bytes.count else { return nil }
      return mention.act
    }
  }
}
