import RecoveryModel

extension Grammars {
  /// A framework of one's own, whole.
  static let framework = Grammar<FrameworkSpec>(
    "framework", "A law, a contract or a rule of the house that recovery must answer to",
    [
      .version, .kind("framework", "The framework's name; it makes the document a framework"),
      .title({ $0.title }, { $0.title = $1 }),
      .aliases({ $0.aliases }, { $0.aliases = $1 }),
      .named("clauses", frameworkClause, { $0.clauses }, { $0.clauses = $1 }, "What it asks"),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// A clause of a framework.
  static let frameworkClause = Grammar<FrameworkClauseSpec>(
    "framework clause", "One thing that a framework asks",
    [
      .says({ $0.says }, { $0.says = $1 }).required,
      .text(
        "cites", { $0.cites }, { $0.cites = $1 },
        "The place in the text; the document itself where nothing is said"),
      .text(
        "binds", { $0.binds }, { $0.binds = $1 },
        "The class of data that it binds; the whole system where none is named"),
      .one("at-least", { $0.atLeast }, { $0.atLeast = $1 }, "It is kept at least so long"),
      .one("at-most", { $0.atMost }, { $0.atMost = $1 }, "It is kept at most so long"),
      .one(
        "unless-needed", { $0.unlessNeeded }, { $0.unlessNeeded = $1 },
        "Whether `at-most` gives way to a need that is declared"),
      .one(
        "ready-for", { $0.readyFor }, { $0.readyFor = $1 },
        "The newest of this age can be read at once, without a thaw"),
      .one(
        "only-as-long-as-needed", { $0.onlyAsLongAsNeeded }, { $0.onlyAsLongAsNeeded = $1 },
        "Whether it is kept no longer than its purpose needs"),
      .one("test-every", { $0.testEvery }, { $0.testEvery = $1 }, "Recovery is tested at least so often"),
      .one(
        "asks-for-tests", { $0.asksForTests }, { $0.asksForTests = $1 },
        "Whether tests are asked for, however often"),
      .checked({ $0.checked }, { $0.checked = $1 }),
      .confidence({ $0.confidence }, { $0.confidence = $1 }),
    ])
}
