import Findings
import SourceText
import Testing

@testable import Reports

/// Whole pictures of findings at places of every kind.
@Suite struct PictureTests {
  private func picture(_ finding: Finding, _ marked: MarkedSources, width: Int? = nil) -> String {
    FindingPicture(finding, in: marked.sources, width: width).text
  }

  @Test("a picture shows message, places, proof, mending, fact and where to read more")
  func whole() {
    let lines = [
      "system: kessan", "", "components:", "  database:", "    region: {rpo: «4h»}", "    backups:",
      "      - name: copies",
      "        kind: snapshot", "        «schedule: daily 03:00»", "",
    ]
    let marked = MarkedSources(lines.joined(separator: "\n"), path: "specs/kessan.yaml")
    let value = marked.spans[1].inner(10..<21)
    let finding = Finding(
      "unachievable-rpo", .error, "`database` can lose 25h 20m, but promises 4h", at: value,
      label: "the only copy is made this often"
    )
    .and(marked.spans[0], "at most this much may be lost")
    .fact("RDS ships logs every 5 minutes", source: "Amazon RDS User Guide")
    .help("or keep point-in-time logs")
    .proof("24h between copies + 1h delay + 20m transfer = 25h 20m")
    .fix(Fix("copy every 2h 40m or oftener", [Edit(value, "every 2h")]))
    #expect(
      picture(finding, marked) == """
        error[unachievable-rpo]: `database` can lose 25h 20m, but promises 4h
         --> specs/kessan.yaml:9:19
          |
        5 |     region: {rpo: 4h}
          |                   -- at most this much may be lost
        ...
        9 |         schedule: daily 03:00
          |                   ^^^^^^^^^^^ the only copy is made this often
          |
          = proof: 24h between copies + 1h delay + 20m transfer = 25h 20m
          = help: copy every 2h 40m or oftener
        9 -         schedule: daily 03:00
        9 +         schedule: every 2h
          = help: or keep point-in-time logs
          = fact: RDS ships logs every 5 minutes [Amazon RDS User Guide]
          = more: holdfast explain unachievable-rpo

        """)
  }

  @Test("labels on one line hang from bars, and the last stands beside its underline")
  func severalOnOneLine() {
    let marked = MarkedSources("promise: {«rpo»: «4h», «rto»: «2h»}\n")
    let finding = Finding("r", .warning, "m", at: marked.spans[2], label: "third")
      .and(marked.spans[0], "first").and(marked.spans[1], "second").and(marked.spans[3], "fourth")
    #expect(
      picture(finding, marked) == """
        warning[r]: m
         --> a.yaml:1:20
          |
        1 | promise: {rpo: 4h, rto: 2h}
          |           ---  --  ^^^  -- fourth
          |           |    |   |
          |           |    |   third
          |           |    second
          |           first
          |
          = more: holdfast explain r

        """)
  }

  @Test("a place within another is underlined over it, and both labels hang")
  func nested() {
    let marked = MarkedSources("«rpo: «4h» daily»\n")
    let finding = Finding("r", .error, "m", at: marked.spans[1], label: "inner")
      .and(marked.spans[0], "outer")
    #expect(
      picture(finding, marked) == """
        error[r]: m
         --> a.yaml:1:6
          |
        1 | rpo: 4h daily
          | -----^^------
          | |    |
          | |    inner
          | outer
          |
          = more: holdfast explain r

        """)
  }

  @Test("two labels of one place are both read, the primary beside and the related below")
  func samePlace() {
    let marked = MarkedSources("a: «x»\n")
    let finding = Finding("r", .error, "m", at: marked.spans[0], label: "primary")
      .and(marked.spans[0], "related").and(marked.spans[0], "again")
    #expect(
      picture(finding, marked) == """
        error[r]: m
         --> a.yaml:1:4
          |
        1 | a: x
          |    ^ primary
          |    |
          |    related
          |    again
          |
          = more: holdfast explain r

        """)
  }

  @Test("a point between two characters and a place without a label are marked by a caret alone")
  func insertionPoint() {
    let marked = MarkedSources("backup:«»\n  a: 1\n")
    #expect(
      picture(Finding("r", .note, "m", at: marked.spans[0]), marked) == """
        note[r]: m
         --> a.yaml:1:8
          |
        1 | backup:
          |        ^
          |
          = more: holdfast explain r

        """)
  }

  @Test("an empty file and the end of a file are places too")
  func emptyFile() {
    let empty = MarkedSources("«»")
    let end = MarkedSources("a: 1\n«»")
    #expect(
      picture(Finding("r", .error, "m", at: empty.spans[0], label: "here"), empty) == """
        error[r]: m
         --> a.yaml:1:1
          |
        1 |
          | ^ here
          |
          = more: holdfast explain r

        """)
    #expect(picture(Finding("r", .error, "m", at: end.spans[0], label: "x"), end).contains("2 |\n  | ^ x\n"))
  }

  @Test("a place of several lines is shown by its first line up to its end")
  func multiline() {
    let marked = MarkedSources("steps:\n  «- a: 1  \n    b: 2\n»last: 3\n")
    #expect(
      picture(Finding("r", .error, "m", at: marked.spans[0], label: "this step"), marked) == """
        error[r]: m
         --> a.yaml:2:3
          |
        2 |   - a: 1
          |   ^^^^^^ this step
          |
          = more: holdfast explain r

        """)
  }

  @Test("one line between two marked ones is shown, more are left out, neighbours stand together")
  func gaps() {
    let marked = MarkedSources("«a»\n«b»\nc\n«d»\ne\nf\n«g»\n")
    let finding = Finding("r", .error, "m", at: marked.spans[3])
      .and(marked.spans[0], "").and(marked.spans[1], "").and(marked.spans[2], "")
    #expect(
      picture(finding, marked) == """
        error[r]: m
         --> a.yaml:7:1
          |
        1 | a
          | -
        2 | b
          | -
        3 | c
        4 | d
          | -
        ...
        7 | g
          | ^
          |
          = more: holdfast explain r

        """)
  }

  @Test("places in other files have blocks of their own, and one gutter serves all")
  func otherFiles() {
    var marked = MarkedSources("rpo: «4h»\n", path: "specs/a.yaml")
    marked.add(String(repeating: "\n", count: 99) + "  max: «1h»\n", path: "policies/house.yaml")
    let finding = Finding("r", .error, "m", at: marked.spans[0], label: "promised")
      .and(marked.spans[1], "the policy's limit")
    #expect(
      picture(finding, marked) == """
        error[r]: m
           --> specs/a.yaml:1:6
            |
          1 | rpo: 4h
            |      ^^ promised
            |
           ::: policies/house.yaml:100:8
            |
        100 |   max: 1h
            |        -- the policy's limit
            |
            = more: holdfast explain r

        """)
  }

  @Test("lines of CRLF files and files with a byte order mark are shown like any other")
  func lineBreaks() {
    let marked = MarkedSources("\u{FEFF}a: «1»\r\nb: «2»\r\n")
    let finding = Finding("r", .error, "m", at: marked.spans[1]).and(marked.spans[0], "")
    #expect(
      picture(finding, marked) == """
        error[r]: m
         --> a.yaml:2:4
          |
        1 | a: 1
          |    -
        2 | b: 2
          |    ^
          |
          = more: holdfast explain r

        """)
  }

  @Test("a proof of several lines stands under its first line")
  func multilineNote() {
    let marked = MarkedSources("«a»")
    let text = picture(Finding("r", .error, "m", at: marked.spans[0]).proof("24h\n+ 1h").note("so"), marked)
    #expect(text.contains("  = proof: 24h\n           + 1h\n  = note: so\n  = more"))
  }

  @Test("a span of a file that nobody knows is reported without a picture")
  func unknownFile() {
    let finding = Finding("r", .error, "m", at: SourceSpan(file: FileID(7), start: 3, end: 9))
    #expect(
      FindingPicture(finding, in: SourceSet()).text
        == "error[r]: m\n --> <unknown>\n  = more: holdfast explain r\n")
  }
}
