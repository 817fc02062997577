import RecoveryModel
import YAMLTree

extension Grammars {
  /// Something that must hold.
  static let check = Grammar<CheckSpec>(
    "check", "Something that must hold before one says that recovery is done",
    [
      .prose("name", { $0.name }, { $0.name = $1 }, "What it is, in a few words"),
      .run({ $0.run }, { $0.run = $1 }),
      .text(
        "expect", { $0.expect }, { $0.expect = $1 }, "What the command must print: `http 200`, or a text"),
      .one("at-least", { $0.atLeast }, { $0.atLeast = $1 }, "The least number that the command must print"),
      .one("at-most", { $0.atMost }, { $0.atMost = $1 }, "The largest number that the command may print"),
    ])

  /// A group of checks; its body is the list itself.
  static let checkGroup = Grammar<CheckGroupSpec>(
    "check group", "Checks that are made together", [.checks({ $0.checks }, { $0.checks = $1 })])

  /// What is brought back first.
  static let priority = Grammar<PrioritySpec>(
    "priority", "What is brought back first",
    [
      .one("within", { $0.within }, { $0.within = $1 }, "The time within which it must be done"),
      .references(
        "recover", [.component], { $0.recover }, { $0.recover = $1 },
        "What is brought back: components, or things by their own names"),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])
}

extension Field where C: Clause {
  /// The checks of a clause.
  static func checks(_ get: @escaping Getter<[CheckSpec]>, _ set: @escaping Setter<[CheckSpec]>) -> Field {
    custom(
      "checks", .list(.either([.prose, .clause("check")])),
      "What must hold: a text, or a check with its command",
      read: { node, clause, reading in
        var checks = get(clause)
        reading.checks(node, into: &checks)
        set(&clause, checks)
      },
      said: { clause in
        get(clause).enumerated().flatMap { place, check in
          Grammars.check.statements(of: check).map { $0.within("\(place + 1)").within("checks") }
        }
      })
  }
}

extension Reading {
  /// Checks, each a text or a mapping: one, or a list.
  mutating func checks(_ node: YAMLNode, into checks: inout [CheckSpec]) {
    checks.reserveCapacity(checks.count + node.count)
    each(node) { node, reading in
      if node.isScalar {
        guard let name = reading.text(node, .prose) else { return }
        let check = CheckSpec(place: .init(key: node.span, body: node.span))
        check.name = name
        checks.append(check)
      } else if let check = reading.item(node, Grammars.check) {
        checks.append(check)
      }
    }
  }

  /// Groups of checks by name; the body of each is a list of checks.
  mutating func checkGroups(_ node: YAMLNode, into groups: inout ByName<CheckGroupSpec>) {
    entries(of: node, as: .map(.list(.either([.prose, .clause("check")])))) { key, value, reading in
      let group = CheckGroupSpec(place: .init(key: key.span, body: value.span))
      group.name = reading.name(key)
      reading.checks(value, into: &group.checks)
      groups.append(group)
    }
  }
}
