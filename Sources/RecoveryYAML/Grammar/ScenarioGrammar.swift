import RecoveryModel
import YAMLTree

extension Grammars {
  /// An incident by name.
  static let scenario = Grammar<ScenarioSpec>(
    "scenario", "An incident by name, and what answers it",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .word("scope", { $0.scope }, { $0.scope = $1 }, "What is lost"),
      .severity({ $0.severity }, { $0.severity = $1 }),
      .text("likelihood", { $0.likelihood }, { $0.likelihood = $1 }, "How likely it is"),
      .impact({ $0.impact }, { $0.impact = $1 }),
      .symptoms({ $0.symptoms }, { $0.symptoms = $1 }),
      .references(
        "strikes", [.component], { $0.strikes }, { $0.strikes = $1 },
        "The components that it strikes; all where none is named"),
      .custom(
        "answer", .many(.either([.reference([.procedure]), .map(.reference([.procedure]))])),
        "The procedures that answer it: all of them, or what `else:` names where they cannot",
        read: { node, clause, reading in reading.answer(node, into: &clause) },
        said: { $0.answer.statements("answer") + $0.otherwise.statements("answer.else") }),
      .oneOf("accepts", ["everything"], { $0.accepts }, { $0.accepts = $1 }, "What is accepted to be lost"),
      .because({ $0.because }, { $0.because = $1 }),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])
}

extension Reading {
  /// The procedures that answer a scenario, and those that stand in for them.
  mutating func answer(_ node: YAMLNode, into scenario: inout ScenarioSpec) {
    var answer: [Written<String>] = []
    var otherwise: [Written<String>] = []
    let shape = Shape.reference([.procedure])
    each(node) { node, reading in
      guard node.isMapping else {
        if let name = reading.text(node, shape) { answer.append(name) }
        return
      }
      for entry in node.entries {
        if entry.key.spells("else") {
          otherwise += reading.texts(entry.value, shape)
        } else {
          reading.report(.unknownKey(entry.key, among: ["else"], of: "answer", in: reading))
        }
      }
    }
    scenario.answer += answer
    scenario.otherwise += otherwise
  }
}
