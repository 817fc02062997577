import RecoveryModel
import YAMLTree

extension Grammars {
  /// Something that must hold.
  static let check = Grammar<CheckSpec>(
    "check", "Something that must hold before one says that recovery is done",
    [
      .prose("name", { $1(&$0.name) }, "What it is, in a few words"),
      .run { $1(&$0.run) },
      .text("expect", { $1(&$0.expect) }, "What the command must print: `http 200`, or a text"),
      .one("at-least", { $1(&$0.atLeast) }, "The least number that the command must print"),
      .one("at-most", { $1(&$0.atMost) }, "The largest number that the command may print"),
    ])

  /// A group of checks; its body is the list itself.
  static let checkGroup = Grammar<CheckGroupSpec>(
    "check group", "Checks that are made together", [.checks { $1(&$0.checks) }])

  /// What is brought back first.
  static let priority = Grammar<PrioritySpec>(
    "priority", "What is brought back first",
    [
      .one("within", { $1(&$0.within) }, "The time within which it must be done"),
      .references(
        "recover", [.component], { $1(&$0.recover) },
        "What is brought back: components, or things by their own names"),
      .notes { $1(&$0.notes) },
    ])
}

extension Field where C: Clause {
  /// The checks of a clause.
  static func checks(_ spot: @escaping Spot<[CheckSpec]>) -> Field {
    custom(
      "checks", .list(.either([.prose, .clause("check")])),
      "What must hold: a text, or a check with its command",
      read: { node, clause, reading in spot(&clause) { $0 += reading.checks(node) } },
      said: { clause in
        written(at: spot, in: clause).enumerated().flatMap { place, check in
          Grammars.check.statements(of: check).map { $0.within("\(place + 1)").within("checks") }
        }
      })
  }
}

extension Reading {
  /// Checks, each a text or a mapping: one, or a list.
  mutating func checks(_ node: YAMLNode) -> [CheckSpec] {
    var checks: [CheckSpec] = []
    each(node) { node, reading in
      if node.kind == .scalar {
        guard let name = reading.text(node, .prose) else { return }
        let check = CheckSpec(place: .init(key: node.span, body: node.span))
        check.name = name
        checks.append(check)
      } else if let check = reading.item(node, Grammars.check) {
        checks.append(check)
      }
    }
    return checks
  }

  /// Groups of checks by name; the body of each is a list of checks.
  mutating func checkGroups(_ node: YAMLNode, into groups: inout ByName<CheckGroupSpec>) {
    entries(of: node, as: .map(.list(.either([.prose, .clause("check")])))) { entry, reading in
      let group = CheckGroupSpec(place: .init(key: entry.key.span, body: entry.value.span))
      group.name = reading.name(entry.key)
      group.checks = reading.checks(entry.value)
      groups.append(group)
    }
  }
}
