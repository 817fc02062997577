import ConfigTrees
import Findings
import Quantities
import RecoveryModel
import Reports
import SourceText

/// The waivers of all systems, those that end first at the top.
package struct WaiverList: Sendable {
  /// One of them.
  struct Row: Sendable {
    let system: String
    let waiver: WaiverSpec
    let days: Int?
    let state: State
  }

  /// What a waiver does on the day that counts.
  enum State: String, Sendable {
    /// It accepts a finding.
    case used
    /// Nothing is found that it would accept.
    case unused
    /// Its last day is over.
    case over
  }

  /// The waivers in their order: by their last day, then by system and name; those without an end last.
  let rows: [Row]

  /// The waivers of what was inspected.
  package init(_ inspection: Inspection) {
    var used: Set<String> = []
    for finding in inspection.findings {
      guard let waiving = finding.waiving, let system = finding.subject.split(separator: "/").first else {
        continue
      }
      used.insert("\(system)/\(waiving.waiver)")
    }
    let today = inspection.plan.asOf
    rows = inspection.waivers.flatMap { system in
      system.waivers.map { waiver in
        let days = waiver.until?.known.flatMap { until in today.map { $0.days(until: until) } }
        let isOver = days.map { $0 < 0 } ?? false
        let isUsed = used.contains("\(system.name)/\(waiver.name.text)")
        return Row(
          system: system.name, waiver: waiver, days: days, state: isOver ? .over : isUsed ? .used : .unused)
      }
    }.sorted { one, other in
      let (here, there) = (one.order, other.order)
      return here.0 == there.0 ? here.1.utf8.lexicographicallyPrecedes(there.1.utf8) : here.0 < there.0
    }
  }

  /// A line for each.
  package var text: String {
    guard !rows.isEmpty else { return "nothing is waived\n" }
    let head = ["until", "days", "state", "waiver", "rule", "for", "approved by", "because"]
    return TextTable([head] + rows.map { $0.cells.map(\.shown) }).text
  }

  /// The same for a program: what `schemas/waivers.schema.json` describes.
  package var json: [UInt8] {
    let tree: JSONValue = ["schemaVersion": 1, "waivers": .array(rows.map(\.tree))]
    return tree.bytes
  }
}

extension WaiverList.Row {
  /// The last day, and then who it is.
  fileprivate var order: (Int, String) {
    (waiver.until?.known?.daysSinceEpoch ?? .max, "\(system)/\(waiver.name.text)")
  }

  /// A line of the table.
  fileprivate var cells: [String] {
    let because = waiver.because?.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return [
      waiver.until?.text ?? "-", days.map { "\($0)" } ?? "-", state.rawValue, "\(system)/\(waiver.name.text)",
      waiver.rule?.text ?? "-", waiver.target?.text ?? "everything", waiver.approved?.text ?? "-",
      because ?? "-",
    ]
  }

  /// An object of the list.
  fileprivate var tree: JSONValue {
    func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    return [
      "system": .string(system), "name": .string(waiver.name.text), "state": .string(state.rawValue),
      "rule": text(waiver.rule?.text), "for": text(waiver.target?.text), "until": text(waiver.until?.text),
      "daysLeft": days.map(JSONValue.integer) ?? .null, "approved": text(waiver.approved?.text),
      "because": text(waiver.because?.text),
    ]
  }
}
