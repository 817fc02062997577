import Testing

@testable import YAMLTree

@Suite("What is YAML but not allowed is reported with its places")
struct ValueProblemTests {
  @Test(
    "keys, aliases, merge keys and tags",
    arguments: [
      (
        "é: 1\n'é': 2\n",
        [
          "duplicateKey: `é` is given twice @ 6['é'] (which of the two is meant?) & 0[é] (first given here) = keep one of them"
        ]
      ),
      (
        "a: *x\n",
        [
          "unknownAnchor: `*x` stands for nothing: no `&x` comes before it @ 3[*x]"
            + " = write `&x` before the value that is meant, or quote the text if it is no alias"
        ]
      ),
      (
        "a: &x\n  b: *x\n",
        [
          "selfReference: `*x` stands inside the value that it stands for @ 11[*x] & 3[&x] (it stands for what begins here)"
        ]
      ),
      (
        "<<: 1\n",
        [
          "merge: `<<` merges mappings only @ 4[1] (this is no mapping)"
            + " = give `<<` an alias to a mapping, or a list of such aliases"
        ]
      ),
      (
        "<<: [{a: b}, c]\n",
        [
          "merge: `<<` merges mappings only @ 13[c] (this is no mapping)"
            + " = give `<<` an alias to a mapping, or a list of such aliases"
        ]
      ),
      (
        "a: !!binary x\nb: !own {c: d}\n",
        [
          "tag: the tag `!!binary` is not supported @ 3[!!binary] = leave it out: what a value is follows from its key",
          "tag: the tag `!own` is not supported @ 17[!own] = leave it out: what a value is follows from its key",
        ]
      ),
      (
        "[a, b]: c\n? {d: e}\n: f\n",
        [
          "complexKey: a key must be a single word or text @ 0[[a, b]] (this is a mapping or a list)"
            + " = quote the key if its brackets are meant as text",
          "complexKey: a key must be a single word or text @ 12[{d: e}] (this is a mapping or a list)"
            + " = quote the key if its brackets are meant as text",
        ]
      ),
    ])
  func values(_ text: String, _ pictures: [String]) { #expect(YAMLFile.of(text).pictures == pictures) }

  @Test("each escape for NUL is reported, and no other escape")
  func nuls() {
    let file = YAMLFile.of(#"{"a\0": "\\0 \x00 \u00000", b: "\x000", c: '\0', d: "\U00000000\x01"}"#)
    #expect(
      file.problems.map { file.source.text(of: $0.span) } == [
        #"\0"#, #"\x00"#, #"\u0000"#, #"\x00"#, #"\U00000000"#,
      ])
    #expect(
      file.pictures.first
        == #"binary: a NUL stands in a text, which no program can be given @ 3[\0]"#
        + #" (this escape stands for NUL) = write `\\0` if a program is to read `\0`"#)
  }

  @Test("what is refused leaves one entry or a hole, never a second finding")
  func holes() {
    #expect(
      YAMLFile.of("a: 1\na: 2\n[b]: c\nd: *x\ne: !o f\n").documents.map(\.outline) == [
        #"{a: "1", d: ?, e: ?}"#
      ])
  }

  @Test("a repeated key is found among many")
  func many() {
    let lines = (0..<500).map { "key-number-\($0): \($0)\n" }.joined()
    #expect(YAMLFile.of(lines).problems == [])
    let problems = YAMLFile.of(lines + "\"key-number-3\": x\n").problems
    #expect(problems.map(\.related?.start) == [48])
    #expect(YAMLFile.of(lines + "key-number-499: x\n").problems.count == 1)
  }

  @Test("types that the text itself says are allowed, and told")
  func tags() throws {
    let file = YAMLFile.of("%YAML 1.2\n--- !!map\na: !!str 1\nb: ! x\nc: !!seq [d]\ne: f\n")
    #expect(file.problems == [])
    let root = try #require(file.documents.first)
    #expect(root.tag == "tag:yaml.org,2002:map")
    #expect(root.value(of: "a")?.tag == "tag:yaml.org,2002:str")
    #expect(root.value(of: "c")?.tag == "tag:yaml.org,2002:seq")
    #expect(root.value(of: "e")?.tag == nil)
  }

  @Test("nesting is bounded at 64, aliases followed")
  func nesting() {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(YAMLFile.of(deepest).problems == [])
    let file = YAMLFile.of("a: b\nc: [" + deepest + "]")
    #expect(file.pictures == ["nesting: values are nested more than 64 deep @ 71[[] (this is one too many)"])
    #expect(file.documents.first?.value(of: "a")?.text == "b")
    let links = (1..<70).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
    #expect(YAMLFile.of("a0: &a0 [x]\n" + links).problems.map(\.kind) == [.nesting])
  }

  @Test("aliases may add a hundred thousand values and no more; it is said once")
  func expansion() throws {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let file = YAMLFile.of(bomb)
    let problem = try #require(file.problems.first)
    #expect(file.problems.count == 1)
    #expect(
      problem.picture(in: file.source)
        == "expansion: aliases make the file more than 100000 values larger than it is written"
        + " @ \(problem.span.start)[*a3] (`*a3` goes beyond that) = write fewer aliases to values that hold aliases"
    )
  }

  @Test("merge keys count as aliases do")
  func merging() {
    let keys = (0..<3_000).map { "k\($0): x" }.joined(separator: ", ")
    let text = String(repeating: "<<: {", count: 50) + keys + String(repeating: "}", count: 50)
    #expect(YAMLFile.of(text).problems.map(\.kind) == [.expansion])
  }

  @Test("problems of values are cut off at a thousand, a syntax error is still told")
  func flood() {
    let text = String(repeating: "- *x\n", count: 1_500) + "- ]"
    let problems = YAMLFile.of(text).problems
    #expect(problems.count == 1_001)
    #expect(problems.last?.kind == .syntax)
  }
}
