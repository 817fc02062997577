import Findings
import Foundation
import RecoveryCompiler
import RecoveryRules
import RecoveryYAML
import SwiftSpecs
import Testing

/// That the list of rules, their files, their specs and their pages are one thing.
@Suite("The catalogue's list") struct CatalogueListTests {
  @Test("every rule that has a file is in the list, and every rule of the list has a file")
  func files() {
    #expect(RuleSources.names == Set(FullCatalogue.cards.map(\.name)))
    #expect(RuleSources.names.count > 70)
    #expect(
      Set((ShapeRules.all + SwiftRules.all).map(\.name)) == Set(RuleSources.byFolder[RuleSources.shape] ?? [])
    )
  }

  @Test("names are unique, short, and small letters with hyphens")
  func names() {
    let names = FullCatalogue.cards.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }, "\(name)")
      #expect(name.count <= 32 && name.first != "-" && name.last != "-", "\(name)")
    }
  }

  @Test("a card says what, why and what to do, each in whole sentences", arguments: FullCatalogue.cards)
  func words(_ card: RuleCard) {
    for text in [card.summary, card.why, card.mend] {
      #expect(text.last == ".", "\(text)")
      #expect(text.count > 12)
      #expect(text.filter { $0 == "`" }.count % 2 == 0, "\(text)")
    }
    #expect(card.summary != card.why)
  }

  @Test("every rule has its folder of specs, and every folder its rule")
  func folders() throws {
    let folder = CatalogueFolder.top.appending(path: "specs/catalogue")
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
    #expect(Set(found) == Set(CatalogueFolder.cards.map(\.name)))
    for name in found {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
      #expect(files.sorted() == ["broken.yaml", "fixed.yaml"], "\(name)")
    }
  }

  @Test("a rule without an example is one that none of a readable size could break")
  func exceptions() {
    #expect(
      CatalogueFolder.without.keys.sorted()
        == ["oversized-file", "swift-does-not-answer", "swift-does-not-compile", "unread-rest"])
  }

  @Test("specs are small enough to be read as documentation", arguments: CatalogueFolder.cards)
  func size(_ card: RuleCard) throws {
    for which in ["broken", "fixed"] {
      let bytes = try CatalogueFolder.spec(card.name, which)
      #expect(bytes.count { $0 == 0x0A } <= 35)
      #expect(bytes.last == 0x0A)
    }
  }
}
