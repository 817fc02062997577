import RecoveryModel
import YAMLTree

extension Grammars {
  /// An incident by name.
  static let scenario = Grammar<ScenarioSpec>(
    "scenario", "An incident by name, and what answers it",
    [
      .title { $1(&$0.title) },
      .word("scope", { $1(&$0.scope) }, "What is lost"),
      .severity { $1(&$0.severity) },
      .text("likelihood", { $1(&$0.likelihood) }, "How likely it is"),
      .impact { $1(&$0.impact) },
      .symptoms { $1(&$0.symptoms) },
      .references(
        "strikes", [.component], { $1(&$0.strikes) },
        "The components that it strikes; all where none is named"),
      .custom(
        "answer", .many(.either([.reference([.procedure]), .map(.reference([.procedure]))])),
        "The procedures that answer it: all of them, or what `else:` names where they cannot",
        read: { node, clause, reading in reading.answer(node, into: &clause) },
        said: { $0.answer.statements("answer") + $0.otherwise.statements("answer.else") }),
      .oneOf("accepts", ["everything"], { $1(&$0.accepts) }, "What is accepted to be lost"),
      .because { $1(&$0.because) },
      .notes { $1(&$0.notes) },
    ])
}

extension Reading {
  /// The procedures that answer a scenario, and those that stand in for them.
  mutating func answer(_ node: YAMLNode, into scenario: inout ScenarioSpec) {
    var answer: [Written<String>] = []
    var otherwise: [Written<String>] = []
    let shape = Shape.reference([.procedure])
    each(node) { node, reading in
      guard node.kind == .mapping else {
        if let name = reading.text(node, shape) { answer.append(name) }
        return
      }
      for entry in node.entries {
        if entry.key.bytes.spells("else") {
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
