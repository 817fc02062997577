import RecoveryModel

extension Grammars {
  /// A framework of one's own, whole.
  static let framework = Grammar<FrameworkSpec>(
    "framework", "A law, a contract or a rule of the house that recovery must answer to",
    [
      .version, .kind("framework", "The framework's name; it makes the document a framework"),
      .title(\.title),
      .aliases(\.aliases),
      .named("clauses", frameworkClause, \.clauses, "What it asks"),
      .notes(\.notes),
    ])

  /// A clause of a framework.
  static let frameworkClause = Grammar<FrameworkClauseSpec>(
    "framework clause", "One thing that a framework asks",
    [
      .says(\.says).required,
      .text("cites", \.cites, "The place in the text; the document itself where nothing is said"),
      .text("binds", \.binds, "The class of data that it binds; the whole system where none is named"),
      .one("at-least", \.atLeast, "It is kept at least so long"),
      .one("at-most", \.atMost, "It is kept at most so long"),
      .one("unless-needed", \.unlessNeeded, "Whether `at-most` gives way to a need that is declared"),
      .one("ready-for", \.readyFor, "The newest of this age can be read at once, without a thaw"),
      .one(
        "only-as-long-as-needed", \.onlyAsLongAsNeeded, "Whether it is kept no longer than its purpose needs"),
      .one("test-every", \.testEvery, "Recovery is tested at least so often"),
      .one("asks-for-tests", \.asksForTests, "Whether tests are asked for, however often"),
      .checked(\.checked),
      .confidence(\.confidence),
    ])
}
