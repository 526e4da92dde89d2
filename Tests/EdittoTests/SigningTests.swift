import EdittoSyntax
import Testing

/// What signatures are made of: JSON as it is hashed, and bytes as letters. `Tests/signatures.py` tries signing itself.
@Suite struct SigningTests {
  @Test(arguments: [
    (#" { "b" : [ 1 , -0.50e+2, true,null ] , "a" : { } } "#, #"{"a":{},"b":[1,-0.50e+2,true,null]}"#),
    // Names are in the order of their bytes, in which a capital comes first and an accent last.
    (#"{"è":1,"z":2,"Z":3,"aa":4,"a":5}"#, #"{"Z":3,"a":5,"aa":4,"z":2,"è":1}"#),
    (#""\u00e8\/\"\\\n\u0007\ud83d\ude00<&>""#, #""è/\"\\\n\u0007😀<&>""#),
    ("\"\u{2028}\u{2029}\u{2027}\u{202A}€\u{7F}\"", "\"\\u2028\\u2029\u{2027}\u{202A}€\u{7F}\""),
    (#""\b\f\t\r""#, #""\b\f\t\r""#),
    ("[]", "[]"), ("0", "0"),
  ])
  func jsonHasOneFormThatIsHashed(_ text: String, _ canonical: String) throws {
    #expect(String(decoding: try #require(JSONValue(Array(text.utf8))).canonical, as: UTF8.self) == canonical)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "{\"\\u0061\":1,\"a\":2}", "01", "1.", "+1", "1e", ".5", "nul", "\"\\x\"",
    "\"\n\"", "\"\\ud800\"",
    "\"\\ude00\"", "\"\\u12g4\"", "\"", "1 2", "'a'", "[1", "{1:2}", "\u{FEFF}1", String(repeating: "[", count: 100_000),
  ])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(JSONValue(Array(text.utf8)) == nil)
  }

  @Test func whatIsNoUTF8IsRefused() { #expect(JSONValue([0x22, 0xFF, 0x22]) == nil) }

  @Test(arguments: [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"), ("??>>", "Pz8-Pg")])
  func bytesAreLetters(_ text: String, _ letters: String) {
    #expect(Base64URL.text(text.utf8) == letters && Base64URL.bytes(letters.utf8) == Array(text.utf8))
  }

  @Test(arguments: ["Z", "Zg==", "Zh", "Zm9", "Zm 9", "Zm9v\n", "+w", "/w"]) func otherLettersAreRefused(_ letters: String) {
    #expect(Base64URL.bytes(letters.utf8) == nil)
  }
}
