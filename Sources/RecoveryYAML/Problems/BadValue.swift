import Findings
import Quantities
import SourceText
import YAMLTree

extension ShapeRules {
  /// A value that cannot be read as what the key takes.
  static let badValue = RuleCard(
    "bad-value", .error,
    summary: "A duration, a size, a date or another value cannot be read.",
    why:
      "A figure that is guessed at is worse than none: `4` may be minutes or hours, and `30.2.` is no day.",
    mend:
      "Write units always (`15m`, `4h`, `30d`, `7y`, `50GiB`), dates as `2026-11-15`, windows as `03:00..04:00`."
  )

  /// A schedule that cannot be read.
  static let badSchedule = RuleCard(
    "bad-schedule", .error,
    summary: "A schedule cannot be read.",
    why: "Whoever reads it must arrive at the same hours as the machine that runs it.",
    mend:
      "Write a phrase such as `every 6h`, `daily 02:00`, `weekly Sun 03:00`, `monthly first Sun 04:00`, or "
      + "five-field cron in quotes.")
}

extension Finding {
  /// What people write where they do not know yet.
  private static let open: Set<String> = ["tbd", "tba", "todo", "n/a", "na", "?", "??", "???", "pending"]

  /// A scalar that is not the quantity that was asked for, at the exact place inside it.
  static func badValue(
    _ node: YAMLNode, _ misread: Misread, asked shape: Shape, in reading: Reading
  ) -> Finding {
    let card = shape == .schedule ? ShapeRules.badSchedule : ShapeRules.badValue
    let finding = Finding(
      card.name, .error, "`\(reading.keyText)` cannot be read: \(misread.problem.shown)",
      at: node.contentSpan(of: misread.range), label: "expected \(misread.expected)")
    guard let better = misread.suggestion else {
      let text = String(node.text).lowercased()
      guard open.contains(text) || shape == .date && text == "never" else { return finding }
      return finding.fix(Fix("write `unknown` where nobody knows it", [node.replaced(by: "unknown")]))
    }
    return finding.fix(Fix("write `\(better)`", [node.replaced(by: better)], isSafe: misread.isNotation))
  }
}

extension YAMLNode {
  /// The edit that puts another text in a scalar's place, inside its quotes where it has some.
  func replaced(by text: String) -> Edit {
    switch style {
    case .singleQuoted, .doubleQuoted: Edit(contentSpan, text)
    default: Edit(span, text)
    }
  }
}
