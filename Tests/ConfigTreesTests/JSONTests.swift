import Foundation
import Testing

@testable import ConfigTrees

@Test("JSON is printed pretty with two spaces, its members in the order given")
func prettyJSON() {
  let value: JSONValue = ["b": [1, .number(0.5), nil], "a": [:], "c": ["d": true]]
  #expect(
    value.text == """
      {
        "b": [
          1,
          0.5,
          null
        ],
        "a": {},
        "c": {
          "d": true
        }
      }

      """)
}

@Test("any string comes back from JSON, through our reader and through another")
func stringsComeBackFromJSON() throws {
  for text in NastyTexts.texts(500, seed: 1) {
    let value = JSONValue.object([JSONMember("k" + text, .string(text))])
    for printer in [JSONPrinter(.pretty), JSONPrinter(.compact, isSafeInHTML: true)] {
      var out = OutputBuffer()
      printer.print(value, into: &out)
      #expect(try JSONReader.read(out.bytes) == value)
      let foreign = try JSONSerialization.jsonObject(with: Data(out.bytes)) as? [String: String]
      // Foundation drops a byte order mark at the start of a string's text, which ours keeps.
      if !text.contains("\u{FEFF}") { #expect(foreign == ["k" + text: text]) }
    }
  }
}

@Test("JSON for a page holds nothing that could end a script element")
func htmlSafeJSON() {
  var out = OutputBuffer()
  JSONPrinter(.compact, isSafeInHTML: true).print("</script>&\u{2028}", into: &out)
  #expect(String(decoding: out.bytes, as: UTF8.self) == #""\u003c/script\u003e\u0026\u2028""#)
}

@Test(
  "what is no JSON is refused where it goes wrong",
  arguments: [
    ("", JSONReadError.Kind.unexpectedEnd, 0), ("[1,]", .unexpectedByte, 3),
    ("{\"a\":1,\"a\":2}", .duplicateName, 7),
    ("01", .badNumber, 0), ("\"\\x\"", .badEscape, 1), ("\"\\ud800\"", .badEscape, 1),
    ("1 2", .trailingBytes, 2),
    ("\"\u{1}\"", .badString, 1), ("[[[", .tooDeep, 2), ("nul", .unexpectedEnd, 3), ("[1", .unexpectedEnd, 2),
  ])
func badJSON(text: String, kind: JSONReadError.Kind, offset: Int) {
  #expect(throws: JSONReadError(kind: kind, offset: offset)) {
    try JSONReader.read(Array(text.utf8), depthLimit: 2)
  }
}
