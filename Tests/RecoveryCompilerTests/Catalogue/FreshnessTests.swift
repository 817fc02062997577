import ConfigTrees
import Findings
import Foundation
import RecoveryCompiler
import Testing

/// That the pages are those that the specs and the rules make now; `HOLDFAST_RENEW=1 swift test` writes them.
@Suite("The catalogue's pages") struct FreshnessTests {
  /// Whether stale files are written anew instead of being reported.
  private static let renews = ProcessInfo.processInfo.environment["HOLDFAST_RENEW"] == "1"

  @Test(
    "the page of a rule shows its card, its specs and its finding as they are", arguments: FullCatalogue.cards
  )
  func page(_ card: RuleCard) throws {
    try hold("generated/catalogue/\(card.name).md", to: CataloguePage(card).document.text)
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

  @Test(
    "the program holds the specs of every rule as they lie in the catalogue", arguments: FullCatalogue.cards)
  func specs(_ card: RuleCard) throws {
    let example = CatalogueExample(of: card.name)
    guard CatalogueFolder.without[card.name] == nil else {
      #expect(example == nil)
      return
    }
    let held = try #require(example, "Sources/CCatalogue/specs.c does not name \(card.name)")
    #expect(held.broken == (try CatalogueFolder.spec(card.name, "broken")))
    #expect(held.fixed == (try CatalogueFolder.spec(card.name, "fixed")))
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
    #expect(text.contains("trigger: staleness, over: 25h 30m,"))
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
