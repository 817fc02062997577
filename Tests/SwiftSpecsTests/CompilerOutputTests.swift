import Findings
import SourceText
import SwiftSpecs
import Testing

@Suite("What the Swift compiler says") struct CompilerOutputTests {
  private static let text =
    "import Holdfast\nstruct A: RecoverySpec {\n  let a: Int = databse\n  let b = \"é\" + 1\n}\n"
  private static let source = SourceFile(path: "specs/A.swift", bytes: Array(text.utf8), id: FileID(0))

  private static func findings(_ output: String) -> [Finding] {
    SwiftSpecFile(source, DeclaredSpecs(source.bytes)).findings(
      of: CompilerOutput(output), path: "/tmp/0/Spec.swift")
  }

  @Test("an error is a finding at the word that it is about, with its notes")
  func error() throws {
    let found = Self.findings(
      """
      /tmp/0/Spec.swift:3:16: error: cannot find 'databse' in scope
        let a: Int = databse
                     ^~~~~~~
      /tmp/0/Spec.swift:2:8: note: in this 'struct'
      /tmp/0/Entry.swift:4:5: error: 'A' initializer is inaccessible
      """)
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.rule == "swift-does-not-compile" && finding.severity == .error)
    #expect(finding.message == "cannot find `databse` in scope")
    #expect(Self.source.text(of: finding.label.span) == "databse")
    #expect(finding.related.map { Self.source.text(of: $0.span) } == ["A"])
  }

  @Test("columns count bytes, and a place at the end of a line or of the file is one")
  func places() {
    let places = ["4:11", "4:16", "3:23", "9:1"].map { place in
      Self.findings("/tmp/0/Spec.swift:\(place): error: no").first.map { Self.source.text(of: $0.label.span) }
    }
    #expect(places == ["\"", "+", "", "A"])
  }

  @Test("what is refused in the entry, or nowhere, is told of the spec")
  func elsewhere() {
    for output in [
      "/tmp/0/Entry.swift:4:5: error: 'A' cannot be constructed", "error: the compiler crashed",
      "Stack dump:\n0. Program arguments",
    ] {
      let found = Self.findings(output)
      #expect(found.map { Self.source.text(of: $0.label.span) } == ["A"], "\(output)")
    }
  }

  @Test("a complaint about what follows from another at the same place is left out")
  func once() {
    let found = Self.findings(
      "/tmp/0/Spec.swift:3:16: error: one\n/tmp/0/Spec.swift:3:16: error: two\n/tmp/0/Spec.swift:4:7: error: three"
    )
    #expect(found.map(\.message) == ["one", "three"])
  }

  @Test("a library that the compiler cannot use is no slip of the file")
  func library() {
    let output = CompilerOutput("/tmp/0/Spec.swift:1:8: error: no such module 'Holdfast'")
    #expect(output.refusesLibrary == "no such module 'Holdfast'")
    #expect(CompilerOutput("/tmp/0/Spec.swift:1:8: error: no such module 'Foo'").refusesLibrary == nil)
  }

  @Test("a trap is told at the line that it names, if that is one of the file")
  func trap() {
    let file = SwiftSpecFile(Self.source, DeclaredSpecs(Self.source.bytes))
    let own = file.notAnswered("crashes", saying: "M/Spec.swift:3: Fatal error: 'boom'", named: "Spec.swift")
    #expect(Self.source.text(of: own.label.span) == "let")
    #expect(own.notes == [.remark("it says: Fatal error: `boom`")])
    let other = file.notAnswered(
      "crashes", saying: "Swift/Array.swift:3: Fatal error: no", named: "Spec.swift")
    #expect(Self.source.text(of: other.label.span) == "A")
  }
}
