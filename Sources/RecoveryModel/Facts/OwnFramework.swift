import PlatformFacts

/// A framework of one's own as the rules know frameworks.
struct OwnFramework {
  /// The framework.
  let framework: Framework
  /// A fact for each of its clauses.
  let facts: [Fact]

  /// The framework that a document describes.
  init(_ spec: FrameworkSpec) {
    let name = spec.name.text
    let title = spec.title?.known ?? name
    var facts = OwnFacts(name, title, in: spec.file)
    let clauses = spec.clauses.map { clause in
      let id = "\(name).\(clause.name.text)"
      let says = clause.says?.known ?? clause.name.text
      let cites = clause.cites?.known ?? facts.place(of: clause.name.span)
      facts.add(
        Fact(
          id, title, .rule, says, from: cites, Confidence(of: clause.confidence),
          checked: clause.checked?.known?.description ?? ""))
      return FrameworkClause(
        id, cites: cites, on: clause.binds?.known, atLeast: clause.atLeast?.known,
        atMost: clause.atMost?.known, unlessNeeded: clause.unlessNeeded?.known ?? false,
        readyFor: clause.readyFor?.known, onlyAsLongAsNeeded: clause.onlyAsLongAsNeeded?.known ?? false,
        testEvery: clause.testEvery?.known, asksForTests: clause.asksForTests?.known ?? false, says, fact: id)
    }
    framework = Framework(name, title, aliases: spec.aliases.compactMap(\.known), clauses: clauses)
    self.facts = facts.all
  }
}
