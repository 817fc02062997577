import ConfigTrees
import Findings
import Foundation
import RecoveryCompiler
import Testing

/// That the pages, and the examples in the program, are those that the specs and the rules make now.
///
/// `HOLDFAST_RENEW=1 swift test` writes them; it asks for a second run, since the program is built before.
@Suite("The catalogue's pages") struct FreshnessTests {
  /// Whether stale files are written anew instead of being reported.
  private static let renews = ProcessInfo.processInfo.environment["HOLDFAST_RENEW"] == "1"

  @Test(
    "the page of a rule shows its card, its specs and its finding as they are", arguments: FullCatalogue.cards
  )
  func page(_ card: RuleCard) throws {
    let hasExample = CatalogueFolder.without[card.name] == nil
    let example = hasExample ? try CatalogueFolder.example(of: card.name) : nil
    try hold("generated/catalogue/\(card.name).md", to: CataloguePage(card, example: example).document.text)
  }

  @Test("the index lists every rule by subject")
  func index() throws {
    let order = [
      RuleSources.shape, "References", "Documents", "Promises", "Procedures", "Commands", "Backups", "Stores",
      "Compliance", "Drills",
      "Operations", "Policies",
    ]
    #expect(Set(order) == Set(RuleSources.byFolder.filter { !$0.value.isEmpty }.keys))
    let subjects = order.map { subject in
      (title: subject, cards: FullCatalogue.cards.filter { RuleSources.subject(of: $0.name) == subject })
    }
    try hold("generated/catalogue/README.md", to: CatalogueIndex(subjects).document.text)
  }

  @Test("the program holds every example as it is")
  func examples() throws {
    var examples: [CatalogueExample] = []
    for card in CatalogueFolder.cards { examples.append(try CatalogueFolder.example(of: card.name)) }
    try hold("Sources/RecoveryCompiler/Catalogue/CatalogueExample+Rows.swift", to: ExampleRows(examples).text)
    if !Self.renews { for example in examples { #expect(CatalogueExample.named(example.rule) == example) } }
  }

  @Test("no page is left of a rule that is gone")
  func leftovers() throws {
    let folder = CatalogueFolder.top.appending(path: "generated/catalogue")
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".md")
    }
    #expect(Set(pages).subtracting(FullCatalogue.cards.map { $0.name + ".md" }) == ["README.md"])
  }

  @Test("explain shows the card, the broken spec, the finding and what was mended")
  func explain() throws {
    let card = try #require(FullCatalogue.cards.first { $0.name == "late-alert" })
    let text = RulePage(card).text
    #expect(text.hasPrefix("late-alert (error)\n\n\(card.summary)\n\nWhy: "))
    #expect(text.contains("\nA spec that breaks it:\n\n    holdfast: 1\n    system: orders\n"))
    #expect(
      text.contains("\n    error[late-alert]: alert `stale-backup` fires when `database.nightly` is 2d old"))
    #expect(text.contains("\nThe spec mended:\n\n"))
    #expect(text.contains("trigger: staleness, over: 26h,"))
  }

  /// Holds a file to what it should be, or writes it.
  private func hold(_ path: String, to text: String) throws {
    let url = CatalogueFolder.top.appending(path: path)
    let old = try? String(contentsOf: url, encoding: .utf8)
    guard old != text else { return }
    if Self.renews {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
    } else {
      Issue.record("\(path) is stale: run HOLDFAST_RENEW=1 swift test")
    }
  }
}
