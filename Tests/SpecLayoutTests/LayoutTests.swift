import SourceText
import TestTools
import Testing

@testable import SpecLayout

@Suite("Layout of specs") struct LayoutTests {
  /// A text laid out; nil where it is left alone.
  private func laidOut(_ text: String) -> String? {
    let source = SourceFile(path: "a.yaml", bytes: Array(text.utf8), id: FileID(0))
    return SpecLayout.bytes(of: source).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("levels get two spaces, lists one level below their key, words one space between them") func levels()
  {
    #expect(
      laidOut(
        """
        system :   orders
        recovery:
             restore:
                 steps:
                 -   name:  Restore
                     run:   pg_restore   -d x
                 - {name:Point,  takes : 5m ,at: [ a,b ] }


        owner: a

        """) == """
          system: orders
          recovery:
            restore:
              steps:
                - name: Restore
                  run: pg_restore   -d x
                - {name:Point, takes: 5m, at: [a, b]}

          owner: a

          """)
  }

  @Test("a comment stands where what is below it stands, else where what is above it stood") func comments() {
    #expect(
      laidOut(
        """
        # first
        a:
              # of b
              b: 1   # aligned
              c: 2
              # behind c
        # of d
        d: 3
        # last

        """) == """
          # first
          a:
            # of b
            b: 1   # aligned
            c: 2
            # behind c
          # of d
          d: 3
          # last

          """)
  }

  @Test("block texts keep their inner layout, and every blank that counts") func blocks() {
    #expect(
      laidOut(
        "a:\n     run: |\n        set -e\n          deep  \n\n        # text\n     b: >2\n          two\n")
        == "a:\n  run: |\n    set -e\n      deep  \n\n    # text\n  b: >2\n       two\n")
    #expect(laidOut("a: |+\n text\n\n\nb: 1\n") == "a: |+\n  text\n\n\nb: 1\n")
    #expect(laidOut("a: |\n text") == "a: |\n  text")
  }

  @Test("values of several lines move with their key") func several() {
    #expect(
      laidOut("a:\n      b: [x,   # one\n          y]\n      c: \"long\n        text\"\n")
        == "a:\n  b: [x,   # one\n      y]\n  c: \"long\n    text\"\n")
  }

  @Test("line feeds end lines, no mark of byte order begins a file") func ends() {
    #expect(laidOut("\u{FEFF}a: 1\r\nb: 2\r\n") == "a: 1\nb: 2\n")
    #expect(laidOut("\n\na: 1\n\n\n") == "a: 1\n")
  }

  @Test("anchors, aliases, merge keys and documents stay") func anchors() {
    let text = "a: &x {k: 1}\nb:\n  <<: *x\n---\nc: *y\n"
    #expect(laidOut("a:  &x  { k: 1 }\nb:\n    <<:  *x\n") == "a: &x {k: 1}\nb:\n  <<: *x\n")
    #expect(laidOut(text) == nil)
    #expect(laidOut("a: 1\n---   # next\nb:\n    - 1\n") == "a: 1\n---   # next\nb:\n  - 1\n")
  }

  @Test(
    "what has a problem, or would say something else, is left alone",
    arguments: ["a: [1", "a: 1\na: 2\n", "a:\n\t- 1\n", "a: 'x", "--- {a: 1}\n"])
  func left(_ text: String) { #expect(laidOut(text) == nil) }

  @Test("what is laid out is laid out alike the second time", arguments: 1...200)
  func idempotent(_ seed: Int) throws {
    let text = try #require(laidOut(RandomPlan(seed: seed).text))
    #expect(laidOut(text) == text)
  }
}
