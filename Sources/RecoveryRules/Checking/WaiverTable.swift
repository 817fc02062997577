import Findings
import Quantities
import RecoveryModel

/// The waivers of all systems, to be held against findings.
struct WaiverTable {
  private let waivers: [String: [WaiverSpec]]
  private let asOf: CivilDate?

  /// The rules about waivers themselves.
  private static let ownRules: Set = [
    ImproperWaiver.card.name, UnusedWaiver.card.name, EndingWaiver.card.name,
  ]

  /// The waivers of systems on a day; without a day none has run out. Of two systems with one name the first counts.
  init(_ systems: [SystemWaivers], asOf: CivilDate?) {
    waivers = Dictionary(systems.map { ($0.name, $0.waivers) }, uniquingKeysWith: { first, _ in first })
    self.asOf = asOf
  }

  /// The finding, as a note where a waiver that still runs accepts it.
  func applied(_ finding: Finding) -> Finding {
    guard let waiver = waiver(for: finding) else { return finding }
    var copy = finding
    copy.severity = .note
    copy.waiving = Waiving(by: waiver.name.text, was: finding.severity)
    let until = waiver.until?.text ?? "an unsaid day"
    let reason = waiver.because?.known.map { ": \($0)" } ?? ""
    return copy.note("waived until \(until) by `\(waiver.name.text)`\(reason)").and(
      waiver.name.span, "waived here")
  }

  private func waiver(for finding: Finding) -> WaiverSpec? {
    // What is wrong with waivers is no waiver's to accept.
    guard !Self.ownRules.contains(finding.rule) else { return nil }
    let parts = finding.subject.split(separator: "/", maxSplits: 1).map(String.init)
    guard let system = parts.first, let own = waivers[system] else { return nil }
    return own.first { waiver in
      waiver.rule?.known == finding.rule && waiver.accepts(parts.count > 1 ? parts[1] : "")
        && !waiver.hasRunOut(on: asOf)
    }
  }
}

extension WaiverSpec {
  /// Whether it speaks of this thing, or of the thing that this is part of; without a target of everything.
  func accepts(_ thing: String) -> Bool {
    guard let target = target?.known else { return true }
    return thing == target || thing.hasPrefix(target + ".")
  }

  /// Whether its last day is over.
  func hasRunOut(on day: CivilDate?) -> Bool {
    guard let until = until?.known, let day else { return false }
    return until < day
  }
}
