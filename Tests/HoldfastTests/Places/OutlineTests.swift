import SourceText
import SwiftSpecs
import Testing

@testable import Holdfast

/// Where calls and their arguments stand, marked in the source itself: `«` and `»` around what must be found.
@Suite("Places of Swift calls") struct OutlineTests {
  @Test(
    "an argument is found by its label, whatever stands around it",
    arguments: [
      "Objectives(rto: «.hours(2)», rpo: .minutes(1))",
      "Objectives(\n  // rto: .hours(9)\n  rto: «.hours(2)»,  // soon\n  rpo: .minutes(1)\n)",
      "Objectives(/* a, b: c */ rto: «.hours(2)» /* ) */, rpo: f(\"),(\"))",
      "Objectives(note: \"a \\(g(\"x\", y: 1)) b\", rto: «x ? a : b»)",
      "Objectives(note: #\"say \"hi\", rto: no\"#, rto: «[1, 2][0]»)",
      "Objectives(note: \"\"\"\n  rto: (\n  \"\"\", rto: «.hours(2)») { Inner(rto: 3) }",
      "Objectives(`rto`: «.hours(2)»)",
    ])
  func arguments(_ marked: String) throws {
    let (text, place) = try Self.unmarked(marked)
    let call = try Self.call(in: text)
    #expect(call.argument(of: "rto")?.value == place)
  }

  @Test("the callee and the extent of a call, with the closure behind it")
  func extent() throws {
    let text = "let a = Holdfast.System(\"x\") {\n  Other(1)  // }\n} + 1"
    let call = try Self.call(in: text)
    #expect(Self.part(of: text, call.callee) == "Holdfast.System")
    #expect(Self.part(of: text, call.extent) == "Holdfast.System(\"x\") {\n  Other(1)  // }\n}")
    #expect(call.unlabelled(0).map { Self.part(of: text, $0) } == "\"x\"")
  }

  @Test("the elements of lists and pairs")
  func elements() throws {
    let text = "Step(needs: [a, \"b\" /* , */, f(1, 2)], reads: [\"x\": \"y\", z: [1, 2]])"
    let call = try Self.call(in: text)
    let needs = call.elements(of: try #require(call.argument(of: "needs")?.value))
    #expect(needs.map { Self.part(of: text, $0.value) } == ["a", "\"b\"", "f(1, 2)"])
    let reads = call.elements(of: try #require(call.argument(of: "reads")?.value))
    #expect(reads.map { Self.part(of: text, $0.label) } == ["\"x\"", "z"])
    #expect(reads.map { Self.part(of: text, $0.value) } == ["\"y\"", "[1, 2]"])
  }

  @Test("a label is the key as Swift writes it")
  func labels() throws {
    let text = "Procedure(lookBack: .days(1))"
    let call = try Self.call(in: text)
    #expect(call.argument(of: "look-back").map { Self.part(of: text, $0.label) } == "lookBack")
  }

  @Test("whatever bytes a file holds, it is read, and every group and comment lies within it")
  func hostile() {
    for seed in 0..<400 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      let signs = Array("(){}[],:\"#\\/*\n ab\"\"\"".utf8)
      let bytes = (0..<(seed % 97)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return signs[Int(state >> 33) % signs.count]
      }
      let outline = SwiftOutline(bytes)
      for group in outline.groups {
        #expect(group.open < bytes.count && group.close <= bytes.count)
        let file = OutlinedFile(bytes, base: 0)
        let call = CallText(in: file, at: group.open)
        #expect(Int(call.extent.upperBound) <= bytes.count)
        for argument in call.elements(of: UInt32(group.open)..<UInt32(group.open)) {
          #expect(Int(argument.value.upperBound) <= bytes.count)
        }
      }
      #expect(outline.comments.allSatisfy { $0.upperBound <= bytes.count })
    }
  }

  @Test(
    "a literal says where each of its bytes stands",
    arguments: [
      ("\"ab«cd»\"", "abcd", 2..<4), ("#\"a\"«b»\"#", "a\"b", 2..<3), ("\"a\\n«b»\"", "a\nb", 2..<3),
      ("\"\"\"\n  one\n    «two»\n  \"\"\"", "one\n  two", 6..<9),
      ("\"\"\"\n  one \\\n  «two»\n  \"\"\"", "one two", 4..<7),
      ("#\"\"\"\n  o\"ne \\#\n  «two»\n  \"\"\"#", "o\"ne two", 5..<8),
    ])
  func literals(_ marked: String, _ text: String, _ range: Range<Int>) throws {
    let (source, place) = try Self.unmarked(marked)
    let file = SourceFile(path: "a.swift", bytes: Array(source.utf8), id: FileID(3))
    let whole = SourceSpan(file: file.id, start: 0, end: file.bytes.count)
    let found = SwiftTextPlaces([file]).place(of: range, in: text, writtenAt: whole)
    #expect(found?.start == place.lowerBound && found?.end == place.upperBound)
  }

  // MARK: Reading the marks

  private static func unmarked(_ text: String) throws -> (String, Range<UInt32>) {
    let start = try #require(text.range(of: "«"))
    let end = try #require(text.range(of: "»"))
    let before = text[..<start.lowerBound].utf8.count
    let inside = text[start.upperBound..<end.lowerBound].utf8.count
    let plain = text.replacing("«", with: "").replacing("»", with: "")
    return (plain, UInt32(before)..<UInt32(before + inside))
  }

  private static func call(in text: String) throws -> CallText {
    let bytes = Array(text.utf8)
    let open = try #require(bytes.firstIndex(of: UInt8(ascii: "(")))
    return CallText(in: OutlinedFile(bytes, base: 0), at: open)
  }

  private static func part(of text: String, _ range: Range<UInt32>) -> String {
    String(decoding: Array(text.utf8)[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}
