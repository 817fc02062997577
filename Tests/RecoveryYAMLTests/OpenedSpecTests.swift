import RecoveryModel
import SourceText
import Testing
import YAMLTree

@testable import RecoveryYAML

@Suite("Opened specs") struct OpenedSpecTests {
  private static func specs(_ texts: String...) -> OpenedSpecs {
    var sources = SourceSet()
    for (index, text) in texts.enumerated() {
      _ = sources.add(path: "\(index).yaml", bytes: Array(text.utf8))
    }
    return OpenedSpecs(sources.files.map { OpenedSpec($0) })
  }

  private static let many = (0...100).map { "---\nholdfast: 1\nsystem: s\($0)\nownr: ops\n" }.joined()
  private static let policy = "holdfast: 1\npolicy: house\n"

  @Test("a system of a sound file waits, and what is wrong with it is told when it is read, once")
  func waiting() {
    let specs = Self.specs("holdfast: 1\nsystem: first\nownr: ops\n")
    #expect(specs.keys.map(\.text) == ["first"])
    #expect(specs.findings.isEmpty)
    #expect(specs[0].owner?.known == "ops")
    let told = specs.findings
    #expect(told.map(\.rule) == ["unknown-key"])
    _ = specs[0]
    #expect(specs.findings == told)
  }

  @Test("a file that breaks off behind its head waits as well, and the break is told when it is read")
  func broken() {
    let specs = Self.specs("holdfast: 1\nsystem: second\nowner: ops\ntitle: \"x\n")
    #expect(specs.keys.map(\.text) == ["second"])
    #expect(specs[0].name.text == "second")
    #expect(specs.findings.map(\.rule) == ["yaml-syntax"])
  }

  @Test(
    "everything else is read at once",
    arguments: [
      ("holdfast: 1\nsystem: first\n---\nholdfast: 1\nsystem: Second\n", ["first", "Second"]),
      (many, many.split(separator: "\n").filter { $0.hasPrefix("system") }.map { String($0.dropFirst(8)) }),
      ("holdfast: 1\nsystem: Bad Name\n", [""]), ("holdfast: 2\nsystem: third\n", []),
      ("- a list\n", []), ("", []), ("holdfast: 1\nsystem: a\npolicy: b\n", []), ("system: old\n", ["old"]),
    ])
  func early(_ text: String, _ names: [String]) {
    let specs = Self.specs(text)
    #expect(specs.keys.map(\.text).count == names.count)
    #expect(!specs.findings.isEmpty)
    #expect(specs.findings == readSpec(YAMLFile.parse(SourceSet.single(text))).findings)
  }

  @Test("systems wait beside each other and beside a policy")
  func beside() {
    let specs = Self.specs(
      "holdfast: 1\nsystem: first\nownr: ops\n---\n" + Self.policy + "---\nholdfast: 1\nsystem: second\n")
    #expect(specs.keys.map(\.text) == ["first", "second"])
    #expect(specs.policies.map(\.name.text) == ["house"])
    #expect(specs.findings.isEmpty)
    #expect(specs[1].name.text == "second")
    #expect(specs.findings.isEmpty)
    #expect(specs[0].name.text == "first")
    #expect(specs.findings.map(\.rule) == ["unknown-key"])
  }

  @Test("systems stand in the order of their files, whether they wait or not")
  func order() {
    let specs = Self.specs(
      "holdfast: 1\nsystem: first\n---\n", Self.policy + "---\nholdfast: 1\nsystem: second\n",
      "holdfast: 1\nsystem: third\n")
    #expect(specs.keys.map(\.text) == ["first", "second", "third"])
    #expect(specs.keys.indices.map { specs[$0].name.text } == ["first", "second", "third"])
    #expect(specs.policies.map(\.name.text) == ["house"])
    #expect(specs.findings.isEmpty)
  }
}

extension SourceSet {
  /// The file of one text.
  fileprivate static func single(_ text: String) -> SourceFile {
    var sources = SourceSet()
    _ = sources.add(path: "0.yaml", bytes: Array(text.utf8))
    return sources.files[0]
  }
}
