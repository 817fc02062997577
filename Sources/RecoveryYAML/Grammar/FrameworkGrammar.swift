import RecoveryModel

extension Grammars {
  /// A framework of one's own, whole.
  static let framework = Grammar<FrameworkSpec>(
    "framework", "A law, a contract or a rule of the house that recovery must answer to",
    [
      .version, .kind("framework", "The framework's name; it makes the document a framework"),
      .title { $1(&$0.title) },
      .aliases { $1(&$0.aliases) },
      .named("clauses", frameworkClause, { $1(&$0.clauses) }, "What it asks"),
      .notes { $1(&$0.notes) },
    ])

  /// A clause of a framework.
  static let frameworkClause = Grammar<FrameworkClauseSpec>(
    "framework clause", "One thing that a framework asks",
    [
      .says({ $1(&$0.says) }).required,
      .text("cites", { $1(&$0.cites) }, "The place in the text; the document itself where nothing is said"),
      .text(
        "binds", { $1(&$0.binds) }, "The class of data that it binds; the whole system where none is named"),
      .one("at-least", { $1(&$0.atLeast) }, "It is kept at least so long"),
      .one("at-most", { $1(&$0.atMost) }, "It is kept at most so long"),
      .one(
        "unless-needed", { $1(&$0.unlessNeeded) }, "Whether `at-most` gives way to a need that is declared"),
      .one("ready-for", { $1(&$0.readyFor) }, "The newest of this age can be read at once, without a thaw"),
      .one(
        "only-as-long-as-needed", { $1(&$0.onlyAsLongAsNeeded) },
        "Whether it is kept no longer than its purpose needs"),
      .one("test-every", { $1(&$0.testEvery) }, "Recovery is tested at least so often"),
      .one("asks-for-tests", { $1(&$0.asksForTests) }, "Whether tests are asked for, however often"),
      .checked { $1(&$0.checked) },
      .confidence { $1(&$0.confidence) },
    ])
}
