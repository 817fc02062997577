import SwiftSpecs
import Testing

@Suite("Which Swift files are specs") struct DeclaredSpecsTests {
  @Test(
    "a spec is found by what its type says of itself",
    arguments: [
      ("import Holdfast\nstruct Orders: RecoverySpec {}", ["Orders"]),
      ("import Foundation\nimport Holdfast\npublic final class A: Sendable, RecoverySpec {\n}\n", ["A"]),
      (
        "@preconcurrency import Holdfast\n@frozen public struct `A`: Holdfast.RecoverySpec where X: Y {}",
        ["A"]
      ),
      ("import Holdfast\nstruct A: RecoverySpec {}\nstruct B /* : */ :\n  RecoverySpec {}", ["A", "B"]),
      ("import Holdfast\nstruct A {}\nextension A: RecoverySpec {}", ["A"]),
      ("import Holdfast\nstruct A: RecoverySpec {}\nextension A: RecoverySpec {}", ["A"]),
      ("#if os(Linux)\nimport Holdfast\n#endif\nstruct A: RecoverySpec {}", ["A"]),
    ])
  func found(_ text: String, _ names: [String]) {
    let declared = DeclaredSpecs(Array(text.utf8))
    #expect(declared.isSpec)
    #expect(declared.specs.map(\.name) == names)
    for spec in declared.specs {
      let written = String(decoding: Array(text.utf8)[spec.place], as: UTF8.self)
      #expect(written.filter { $0 != "`" } == spec.name)
    }
  }

  @Test(
    "no other file is one",
    arguments: [
      "", "struct Orders: RecoverySpec {}", "import Holdfast", "import Holdfast\nstruct A: SpecContent {}",
      "import HoldfastTool\nstruct A: RecoverySpec {}", "// import Holdfast\nstruct A: RecoverySpec {}",
      "import Holdfast\n// struct A: RecoverySpec {}", "import Holdfast\n/* struct A: RecoverySpec {} */",
      "import Holdfast\nlet a = \"\"\"\nstruct A: RecoverySpec {}\n\"\"\"",
      "import Holdfast\nlet a = \"struct A: RecoverySpec {}\"",
      "import Holdfast\nprivate struct A: RecoverySpec {}",
      "import Holdfast\nfileprivate final class A: RecoverySpec {}",
      "import Holdfast\nenum B { struct A: RecoverySpec {} }",
      "import Holdfast\nfunc f(_ a: some RecoverySpec) {}", "import Holdfast\nstruct A<T>: RecoverySpec {}",
    ])
  func others(_ text: String) { #expect(!DeclaredSpecs(Array(text.utf8)).isSpec) }

  @Test("a file with an entry of its own is given none")
  func entry() throws {
    let text = "import Holdfast\nstruct A: RecoverySpec {}\n@main struct B: RecoverySpec {}"
    #expect(EntrySource(for: DeclaredSpecs(Array(text.utf8))) == nil)
    let other = "import Holdfast\nstruct A: RecoverySpec {}\nstruct B: RecoverySpec {}"
    let entry = try #require(EntrySource(for: DeclaredSpecs(Array(other.utf8))))
    #expect(entry.text.contains("  var body: some SpecContent {\n    A()\n    B()\n  }\n"))
  }

  @Test("whatever bytes a file holds, it is read")
  func hostile() {
    let pieces = [
      "import", " Holdfast", "struct ", "A", ":", "RecoverySpec", "{", "}", "\"", "\n", "/*", "*/", "@main",
      "`", "\u{E9}", "<", "(",
    ]
    for seed in 0..<500 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      let text = (0..<(seed % 40)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 33) % pieces.count]
      }.joined()
      let bytes = Array(text.utf8)
      for spec in DeclaredSpecs(bytes).specs { #expect(spec.place.upperBound <= bytes.count) }
    }
  }
}
