import Foundation
import Holdfast
import RecoveryCompiler
import RecoveryYAML
import SourceText
import SpecConversion
import Testing
import YAMLTree

/// Everything that YAML can say can be said in Swift.
@Suite("Everything in Swift") struct EverythingTests {
  static let folder = "Tests/HoldfastTests/Everything"

  @Test("the sample has every key of every grammar")
  func complete() throws {
    let file = try Self.file()
    #expect(readSpec(file).findings.map(\.message) == [])
    var walk = CardWalk()
    for root in file.documents {
      let kinds = ["system", "policy", "platform", "framework"]
      let kind = try #require(root.entries.first { kinds.contains($0.key.text) }?.key.text)
      walk.visit(root, kind)
    }
    #expect(grammarCards.count > 40)
    for card in grammarCards {
      for field in card.fields {
        #expect(walk.seen.contains("\(card.name).\(field.key)"), "\(card.name) lacks \(field.key)")
      }
    }
  }

  @Test("the sample in Swift, which compiles as a part of these tests, is what `convert` writes")
  func fresh() throws {
    let text = SwiftSpec.source(of: try Self.file())
    let url = Project.top.appending(path: "\(Self.folder)/Everything.swift")
    if ProcessInfo.processInfo.environment["HOLDFAST_RENEW"] == "1" {
      try Data(text.utf8).write(to: url, options: .atomic)
    } else {
      #expect(try String(contentsOf: url, encoding: .utf8) == text)
    }
  }

  @Test("both are read as the same documents, places aside")
  func same() throws {
    let yaml = readSpec(try Self.file())
    let swift = readSpec(try Self.lowered().trees[0])
    #expect(swift.findings.map(\.message) == [])
    #expect(SpecText.of(yaml.systems) == SpecText.of(swift.systems))
    #expect(SpecText.of(yaml.policies) == SpecText.of(swift.policies))
    #expect(SpecText.of(yaml.platforms) == SpecText.of(swift.platforms))
    #expect(SpecText.of(yaml.frameworks) == SpecText.of(swift.frameworks))
    #expect(swift.systems.count + swift.policies.count + swift.platforms.count + swift.frameworks.count == 4)
  }

  @Test("there and back it is the same Swift source")
  func thereAndBack() throws {
    let said = try Self.lowered()
    let yaml = YAMLSpec.source(of: said.trees[0], comments: said.comments[0])
    let file = YAMLFile.parse(SourceFile(path: "back.yaml", bytes: Array(yaml.utf8), id: FileID(0)))
    #expect(readSpec(file).findings.map(\.message) == [])
    #expect(SwiftSpec.source(of: file) == SwiftSpec.source(of: try Self.file()))
  }

  private static func file() throws -> YAMLFile {
    YAMLFile.parse(
      SourceFile(
        path: "everything.yaml", bytes: try Project.bytes("\(folder)/everything.yaml"), id: FileID(0)))
  }

  private static func lowered() throws -> SaidSpecs {
    var sources = SourceSet()
    return LoweredEstate(EveryDocument()).add(to: &sources, reading: Project.swift)
  }
}

/// All documents of the sample in their order.
private struct EveryDocument: RecoverySpec {
  var body: some SpecContent {
    Everything()
    HousePolicy()
    HousePostgresPlatform()
    HouseRulesFramework()
  }
}

/// A walk over documents by the cards of their grammars.
private struct CardWalk {
  var seen: Set<String> = []
  private let cards = Dictionary(grammarCards.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  mutating func visit(_ node: YAMLNode, _ grammar: String) {
    guard let card = cards[grammar] else { return }
    for entry in node.entries {
      seen.insert("\(grammar).\(entry.key.text)")
      if let field = card.fields.first(where: { $0.key == entry.key.text }) {
        visit(entry.value, field.shape)
      }
    }
  }

  private mutating func visit(_ node: YAMLNode, _ shape: Shape) {
    switch shape {
    case .clause(let name): visit(node, name)
    case .map(let inner): for entry in node.entries { visit(entry.value, inner) }
    case .list(let inner): for item in node.items { visit(item, inner) }
    case .either(let shapes): for inner in shapes where node.kind == .mapping { visit(node, inner) }
    default: break
    }
  }
}
