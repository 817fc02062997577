/// The example of a rule: a spec that breaks it, what is said of that, and the spec mended.
///
/// The texts are those of `specs/catalogue`, held in the program so that `explain` shows them anywhere; the tests renew
/// them. Bytes that are no text, which some rules are about, stand as replacement characters.
package struct CatalogueExample: Hashable, Sendable {
  /// The rule's name.
  package let rule: String
  /// The spec that breaks it.
  package let broken: String
  /// The finding as people read it.
  package let finding: String
  /// The spec that does not.
  package let fixed: String

  /// An example.
  package init(rule: String, broken: String, finding: String, fixed: String) {
    self.rule = rule
    self.broken = broken
    self.finding = finding
    self.fixed = fixed
  }

  /// The example of a rule; nil where none of a readable size would break it.
  package static func named(_ rule: String) -> CatalogueExample? { rows.first { $0.rule == rule } }

  /// What was changed, as the lines that go and the lines that come, with two lines around them.
  package var mending: String { LineChange(from: broken, to: fixed).text }
}
