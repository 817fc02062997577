import Findings
import RecoveryCompiler
import SourceText
import Testing

/// The catalogue's specs: each breaks its rule and no other, and is silent when mended.
@Suite("The catalogue's specs") struct ExampleTests {
  @Test(
    "a broken spec provokes exactly its rule, once, with words and a place", arguments: CatalogueFolder.cards)
  func broken(_ card: RuleCard) throws {
    let compilation = CatalogueFolder.compiled(
      try CatalogueFolder.spec(card.name, "broken"), path: "broken.yaml")
    #expect(compilation.findings.map(\.rule) == [card.name])
    let finding = try #require(compilation.findings.first)
    #expect(finding.message.last != ".")
    // What is wrong with the writing itself may be said in the message alone.
    #expect(!finding.label.text.isEmpty || RuleSources.subject(of: card.name) == RuleSources.shape)
    #expect(finding.label.span.file == FileID(0))
  }

  @Test("a mended spec is silent", arguments: CatalogueFolder.cards)
  func fixed(_ card: RuleCard) throws {
    let compilation = CatalogueFolder.compiled(
      try CatalogueFolder.spec(card.name, "fixed"), path: "fixed.yaml")
    #expect(compilation.findings.map(\.message) == [])
  }

  @Test(
    "the first fix of a finding, applied, gives the mended spec byte for byte",
    arguments: CatalogueFolder.cards)
  func applied(_ card: RuleCard) throws {
    let compilation = CatalogueFolder.compiled(
      try CatalogueFolder.spec(card.name, "broken"), path: "broken.yaml")
    guard let fix = compilation.findings.first?.fixes.first else { return }
    let source = try #require(compilation.sources[FileID(0)])
    let mended = fix.edits.applied(to: source)
    let fixed = try CatalogueFolder.spec(card.name, "fixed")
    #expect(mended.map { String(decoding: $0, as: UTF8.self) } == String(decoding: fixed, as: UTF8.self))
  }

  @Test("every fix of a finding, applied, ends the finding", arguments: CatalogueFolder.cards)
  func sufficient(_ card: RuleCard) throws {
    let compilation = CatalogueFolder.compiled(
      try CatalogueFolder.spec(card.name, "broken"), path: "broken.yaml")
    let source = try #require(compilation.sources[FileID(0)])
    for fix in compilation.findings.flatMap(\.fixes) {
      let mended = try #require(fix.edits.applied(to: source))
      let again = CatalogueFolder.compiled(mended, path: "mended.yaml")
      #expect(!again.findings.contains { $0.rule == card.name }, "\(fix.title)")
    }
  }

  @Test("the rules that offer an edit grow in number only")
  func edits() throws {
    var offered = 0
    for card in CatalogueFolder.cards {
      let broken = try CatalogueFolder.spec(card.name, "broken")
      let compilation = CatalogueFolder.compiled(broken, path: "broken.yaml")
      if compilation.findings.contains(where: { !$0.fixes.isEmpty }) { offered += 1 }
    }
    #expect(offered >= 34)
  }
}
