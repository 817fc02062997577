import YAMLTree

/// What may stand behind a key: for messages, the schema and the reference page.
package indirect enum Shape: Hashable, Sendable {
  /// Words that mean something to others: a bucket, a region, an address.
  case text
  /// Words for people.
  case prose
  /// A name that other fields can refer to.
  case name
  /// A command of a shell.
  case command
  /// A duration: `4h`.
  case duration
  /// A duration or two of them: `20m..50m`.
  case range
  /// A calendar length: `12mo`.
  case period
  /// How long or how many are kept: `30d`, `30 copies`, `forever`.
  case keep
  /// An amount of data: `40GiB`.
  case size
  /// An amount of data a second: `200MiB/s`.
  case rate
  /// When something runs: `daily 02:00`.
  case schedule
  /// A day: `2026-11-15`.
  case date
  /// A stretch of a day: `03:00..04:00`.
  case window
  /// A timezone: `Europe/Berlin`.
  case zone
  /// `true` or `false`.
  case boolean
  /// A whole number.
  case integer
  /// A recovery time: a duration, or one for each state that is reached.
  case recoveryTime
  /// A recovery point: a duration, or `none`.
  case recoveryPoint
  /// Whole numbers from a least to a greatest: `1..35`.
  case countRange
  /// Who decides when a method runs: `continuous`, `every 1d`.
  case rhythm
  /// The name of a metric: `backup_last_success_seconds`.
  case metric
  /// The name of a label of a metric: `instance`.
  case label
  /// How a replica copies: `sync`, `async`, or a platform's own word.
  case replicationMode
  /// One of these words.
  case oneOf([String])
  /// The name of something that is described elsewhere.
  case reference([Referent])
  /// One value, or a list of them.
  case many(Shape)
  /// A list of values in their order.
  case list(Shape)
  /// A map from names to values.
  case map(Shape)
  /// The fields of the grammar of this name.
  case clause(String)
  /// One of these shapes.
  case either([Shape])
}

/// What a reference can name.
package enum Referent: String, Hashable, Sendable, CaseIterable {
  case component, backup, replica, store, place, procedure, step, check, person, key, drill, scheme, platform
  case policyClass = "class"
  case storageClass = "storage class"
  case rule, fact
}

extension Shape {
  /// What is asked for, with an example where one helps.
  var noun: String {
    switch self {
    case .text: "a text"
    case .prose: "a text"
    case .name: "a name such as `primary-db`"
    case .command: "a command"
    case .duration: "a duration such as `4h`"
    case .range: "a duration such as `20m`, or two as in `20m..50m`"
    case .period: "a period such as `30d` or `12mo`"
    case .keep: "a period such as `30d`, a number such as `30 copies`, or `forever`"
    case .size: "an amount of data such as `40GiB`"
    case .rate: "a rate such as `200MiB/s`"
    case .schedule: "a schedule such as `daily 02:00`"
    case .date: "a date such as `2026-11-15`"
    case .window: "a window such as `03:00..04:00`"
    case .zone: "a timezone such as `Europe/Berlin`"
    case .boolean: "`true` or `false`"
    case .integer: "a whole number"
    case .recoveryTime: "a duration such as `4h`, or one for each state as in `{read-only: 25m, full: 3h}`"
    case .recoveryPoint: "a duration such as `15m`, or `none`"
    case .countRange: "a number such as `7`, or two as in `1..35`"
    case .metric: "the name of a metric such as `backup_last_success_seconds`"
    case .label: "the name of a label such as `instance`"
    case .rhythm: "`continuous`, `own`, `on event`, `none`, or a rhythm such as `every 1d`"
    case .replicationMode: "`sync`, `async`, or the platform's own name of a mode"
    case .oneOf(let words): words.map { "`\($0)`" }.joined(separator: " or ")
    case .reference(let referents):
      "the name of a " + referents.map(\.rawValue).joined(separator: " or a ")
    case .many(let shape): shape.noun + ", or a list of such"
    case .list(let shape): "a list, each item " + shape.noun
    case .map(let shape): "a map by name, each value " + shape.noun
    case .clause(let name): "the fields of \(name.withArticle)"
    case .either(let shapes): shapes.map(\.noun).joined(separator: ", or ")
    }
  }

  /// Whether a value of this kind may stand there.
  func takes(_ kind: YAMLNode.Kind) -> Bool {
    switch self {
    case .many(let shape): kind == .sequence || shape.takes(kind)
    case .list: kind == .sequence
    case .map, .clause: kind == .mapping
    case .recoveryTime: kind != .sequence
    case .either(let shapes): shapes.contains { $0.takes(kind) }
    default: kind == .scalar
    }
  }

  /// Whether a comma may be part of a value there.
  var mayHoldComma: Bool {
    switch self {
    case .text, .prose, .command: true
    case .many(let shape), .list(let shape): shape.mayHoldComma
    case .either(let shapes): shapes.contains(where: \.mayHoldComma)
    default: false
    }
  }

  /// Whether a list may stand there.
  var takesList: Bool {
    switch self {
    case .many, .list: true
    case .either(let shapes): shapes.contains(where: \.takesList)
    default: false
    }
  }
}

extension String {
  /// The name of a clause with its article; none before what is many, such as `objectives`.
  var withArticle: String {
    if isMany { return self }
    return (first.map { "aeiou".contains($0) } == true ? "an " : "a ") + self
  }

  /// The verb behind the name of a clause.
  var has: String { isMany ? "have" : "has" }

  private var isMany: Bool { hasSuffix("s") && !hasSuffix("ss") }
}
