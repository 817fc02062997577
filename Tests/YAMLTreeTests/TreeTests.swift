import Testing

@testable import YAMLTree

@Suite("A file is read as a tree")
struct TreeTests {
  @Test(
    "what was written is what is read",
    arguments: [
      ("a: 1\nb: [2, x]\nc: {d: e}\n", #"{a: "1", b: ["2", "x"], c: {d: "e"}}"#),
      ("- a\n- b: c\n  d: e\n-\n", #"["a", {b: "c", d: "e"}, ""]"#),
      ("a: &x {b: 1}\nc: *x\n", #"{a: {b: "1"}, c: {b: "1"}}"#),
      ("a: |\n  one\n  two\nb: >-\n  one\n  two\n", "{a: \"one\ntwo\n\", b: \"one two\"}"),
      ("a: no\nb: 12:30\nc: 007\n", #"{a: "no", b: "12:30", c: "007"}"#),
      ("%YAML 1.2\n---\na: b\n", #"{a: "b"}"#),
      ("just text", #""just text""#),
    ])
  func outlines(_ text: String, _ expected: String) throws {
    let file = YAMLFile.of(text)
    #expect(file.problems == [])
    #expect(file.documents.map(\.outline) == [expected])
  }
}
