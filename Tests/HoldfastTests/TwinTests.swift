import Foundation
import Holdfast
import RecoveryCompiler
import RecoveryEmitters
import SourceText
import SpecConversion
import Testing
import YAMLTree

/// The five systems and the policy in both languages.
@Suite("Twins") struct TwinTests {
  @Test("the twin in Swift is read as the same spec, places aside", arguments: Twin.systems + [Twin.policy])
  func sameSpec(_ twin: Twin) throws {
    let (yaml, swift) = (try twin.readYAML(), try twin.readSwift())
    #expect(swift.findings.map(\.message) == [])
    #expect(yaml.systems.count + yaml.policies.count == 1)
    #expect(SpecText.of(yaml.systems) == SpecText.of(swift.systems))
    #expect(SpecText.of(yaml.policies) == SpecText.of(swift.policies))
  }

  @Test("the twin gives the same artifacts, byte for byte", arguments: Twin.systems)
  func sameArtifacts(_ twin: Twin) throws {
    let yaml = emit(try #require(try twin.compiledYAML().checked))
    let swift = emit(try #require(twin.compiledSwift().checked))
    #expect(yaml.map(\.path) == swift.map(\.path))
    #expect(yaml.count > 5)
    for (one, other) in zip(yaml, swift) { #expect(one.bytes == other.bytes, "\(one.path)") }
  }

  @Test("the twin is what `holdfast convert` writes", arguments: Twin.systems + [Twin.policy])
  func fresh(_ twin: Twin) throws {
    let file = YAMLFile.parse(
      SourceFile(path: twin.yaml, bytes: try Project.bytes(twin.yaml), id: FileID(0)))
    let text = SwiftSpec.source(of: file)
    let url = Project.top.appending(path: "specs/swift/\(twin.swift)")
    if ProcessInfo.processInfo.environment["HOLDFAST_RENEW"] == "1" {
      try Data(text.utf8).write(to: url, options: .atomic)
    } else {
      let kept = try String(contentsOf: url, encoding: .utf8)
      #expect(
        kept == text,
        "\(twin.swift) is stale: run HOLDFAST_RENEW=1 swift test --filter Twins, and build again")
    }
  }

  @Test(
    "there and back: the YAML of a twin converts to the twin again", arguments: Twin.systems + [Twin.policy])
  func thereAndBack(_ twin: Twin) throws {
    var sources = SourceSet()
    let said = LoweredEstate(twin.content()).add(to: &sources, reading: Project.swift)
    let yaml = YAMLSpec.source(of: said.trees[0], comments: said.comments[0])
    let file = YAMLFile.parse(SourceFile(path: "back.yaml", bytes: Array(yaml.utf8), id: FileID(0)))
    #expect(file.problems.map(\.message) == [])
    let kept = String(decoding: try Project.bytes("specs/swift/\(twin.swift)"), as: UTF8.self)
    let again = SwiftSpec.source(of: file)
    #expect(again == kept)
    // The comments are all there: as many words as in the file that it was made of.
    let original = YAMLFile.parse(
      SourceFile(path: twin.yaml, bytes: try Project.bytes(twin.yaml), id: FileID(0)))
    let words = { (comments: [TreeComment]) in comments.flatMap { $0.text.split(separator: " ") }.sorted() }
    #expect(words(TreeComment.all(in: file)) == words(TreeComment.all(in: original)))
  }
}
