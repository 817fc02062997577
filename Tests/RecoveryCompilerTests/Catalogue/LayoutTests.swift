import Findings
import RecoveryCompiler
import SourceText
import Testing

/// That findings hang on what a spec says, not on how it is laid out.
@Suite("The layout of specs") struct LayoutTests {
  @Test("blank lines and comments change no finding", arguments: CatalogueFolder.cards.filter(\.isOfThePlan))
  func comments(_ card: RuleCard) throws {
    let broken = try CatalogueFolder.spec(card.name, "broken")
    let lines = String(decoding: broken, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let loose = lines.map { $0 == "---" ? "\($0)\n" : "\n# a remark\n\($0)\n" }.joined()
    #expect(said(of: broken) == said(of: Array(loose.utf8)))
  }

  @Test("carriage returns change no finding", arguments: CatalogueFolder.cards.filter(\.isOfThePlan))
  func carriageReturns(_ card: RuleCard) throws {
    let broken = try CatalogueFolder.spec(card.name, "broken")
    let returned = broken.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(said(of: broken) == said(of: returned))
  }

  @Test("the order of documents changes no finding", arguments: CatalogueFolder.cards.filter(\.isOfThePlan))
  func order(_ card: RuleCard) throws {
    let broken = try CatalogueFolder.spec(card.name, "broken")
    let documents = String(decoding: broken, as: UTF8.self).split(separator: "---\n").map(String.init)
    let turned = documents.reversed().joined(separator: "---\n")
    #expect(said(of: broken) == said(of: Array(turned.utf8)))
  }

  @Test(
    "the order of a system's own keys changes no finding",
    arguments: CatalogueFolder.cards.filter(\.isOfThePlan))
  func keys(_ card: RuleCard) throws {
    let broken = try CatalogueFolder.spec(card.name, "broken")
    #expect(
      said(of: broken) == said(of: Array(Self.turned(String(decoding: broken, as: UTF8.self)).utf8)))
  }

  /// The documents with the blocks below their two first keys in reverse order.
  private static func turned(_ text: String) -> String {
    text.split(separator: "---\n").map { document in
      var blocks: [String] = []
      for line in document.split(separator: "\n") where !line.hasPrefix("#") {
        if line.first == " " { blocks[blocks.count - 1] += "\(line)\n" } else { blocks.append("\(line)\n") }
      }
      return (blocks.prefix(2) + blocks.dropFirst(2).reversed()).joined()
    }.joined(separator: "---\n")
  }

  /// What is said of a spec, without places and without order.
  private func said(of bytes: [UInt8]) -> [String] {
    let compilation = CatalogueFolder.compiled(bytes, path: "spec.yaml")
    return compilation.findings.map { "\($0.severity) \($0.rule): \($0.message)" }.sorted()
  }
}

extension RuleCard {
  /// Whether it is a rule about what a plan says, not about how it is written.
  fileprivate var isOfThePlan: Bool { RuleSources.subject(of: name) != RuleSources.shape }
}
