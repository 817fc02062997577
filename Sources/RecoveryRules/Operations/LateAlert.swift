import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// An alert on a stale backup, or on a recovery, that fires after what it is to keep is already broken.
struct LateAlert: Rule {
  static let card = RuleCard(
    "late-alert", .error,
    summary: "An alert on a stale backup, or on a recovery, fires later than the objective behind it allows.",
    why: "Between the objective and the alert the promise is broken and nobody knows.",
    mend: "Let it fire no later than the objective; the generated alerts do.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.alerts.compactMap { alert in
      guard let over = alert.over, let bound = over.known else { return nil }
      if alert.on?.known == .recovery { return .slow(alert, over, bound, in: system) }
      guard alert.on?.known == .staleness || alert.on?.known == .lag else { return nil }
      let late = alert.watches.compactMap { watched -> Late? in
        guard let rpo = system.promise(restingOn: watched), case .atMost(let promised)? = rpo.known else {
          return nil
        }
        let takes = alert.on?.known == .staleness ? system.run(of: watched) : nil
        let late = Late(
          watched: watched, rpo: rpo, promised: promised, takes: takes, lasting: alert.holds?.known ?? .zero)
        return bound > late.latest ? late : nil
      }
      return .late(alert, over, late, in: system)
    }
  }
}

/// Something that an alert watches, and the promise that is broken before it fires.
private struct Late {
  let watched: Written<String>
  let rpo: Written<RecoveryPointPromise>
  let promised: TimeSpan
  /// How long a run takes: a point is as old as that when the run succeeds, which is what an alert counts from.
  let takes: Written<TimeRange>?
  /// How long the alert waits before it fires.
  let lasting: TimeSpan

  /// The most that the alert may say: what is lost when it fires is then no more than promised.
  var latest: TimeSpan { promised - lasting - (takes?.known?.high ?? .zero) }

  /// The component that is watched, as a whole or one of its levels.
  var component: Substring { watched.text.prefix { $0 != "." } }
}

extension ProvedSystem {
  /// How long a run of a backup takes that is watched by its own name; nil where that is not known.
  fileprivate func run(of watched: Written<String>) -> Written<TimeRange>? {
    let parts = (watched.known ?? "").split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let component = system.component(named: parts[0]),
      let level = component.level(named: parts[1])
    else { return nil }
    return component.levels[level].takes.flatMap { $0.known == nil ? nil : $0 }
  }

  /// The smallest loss that is promised for a component that is watched as a whole, or where this level is restored
  /// from; where no alert watches what the component is restored from, the largest that is promised for it at all, which
  /// this alert is then to keep.
  func promise(restingOn watched: Written<String>) -> Written<RecoveryPointPromise>? {
    let parts = (watched.known ?? "").split(separator: ".", maxSplits: 1).map(String.init)
    guard let component = system.components.first(where: { $0.name == parts.first }) else { return nil }
    let promises = proofs.promises.filter { $0.promise.component == component.index }
    guard parts.count == 2 else { return promises.compactMap(\.promise.rpo).min { $0.bound < $1.bound } }
    guard let level = component.level(named: parts[1]) else { return nil }
    let resting = promises.filter { $0.levelsUsed.contains { component.rests($0, on: level) } }.compactMap(
      \.promise.rpo)
    if !resting.isEmpty { return resting.min { $0.bound < $1.bound } }
    let used = Set(promises.flatMap(\.levelsUsed))
    let watchedElsewhere = system.spec.alerts.flatMap(\.watches).compactMap(\.known).contains { other in
      used.contains { other == "\(component.name).\(component.levels[$0].name)" }
    }
    return watchedElsewhere ? nil : promises.compactMap(\.promise.rpo).max { $0.bound < $1.bound }
  }
}

extension Component {
  /// Whether a level is another, or takes its points from it over others.
  fileprivate func rests(_ level: Int, on source: Int) -> Bool {
    var next: Int? = level
    for _ in levels.indices {
      guard let index = next else { return false }
      if index == source { return true }
      next = levels[index].source
    }
    return false
  }
}

extension PromiseProof {
  /// The levels whose points some answer would use, or the best of all where none answers.
  fileprivate var levelsUsed: [Int] {
    answers.isEmpty ? [best.levelUsed].compactMap { $0 } : answers.compactMap(\.loss.levelUsed)
  }
}

extension Written<RecoveryPointPromise> {
  /// The bound, for comparing.
  var bound: TimeSpan { if case .atMost(let span)? = known { span } else { .days(10_000_000) } }
}

extension Finding {
  /// One finding about an alert, at what it is latest for; nil where it is late for nothing.
  fileprivate static func late(
    _ alert: AlertSpec, _ over: Written<TimeSpan>, _ late: [Late], in system: ProvedSystem
  ) -> Finding? {
    guard let worst = late.min(by: { ($0.latest, $0.promised) < ($1.latest, $1.promised) }) else {
      return nil
    }
    let state = alert.on?.known == .lag ? "behind" : "old"
    var finding = LateAlert.finding(
      "alert `\(alert.name.text)` fires when `\(worst.watched.text)` is \(over.text) \(state), but at most \(worst.promised) may be lost",
      at: over.span, label: "too late", subject: system.subject(alert.name.text)
    ).and(worst.rpo.span, "at most this much may be lost")
    // Where the bound alone is not beyond the promise, what else there is to count is shown.
    if (over.known ?? .zero) <= worst.promised {
      finding = finding.and(worst.takes?.span, "a point is this old when it is made")
      if worst.lasting > .zero { finding = finding.and(alert.holds?.span, "and it waits this long") }
    }
    for other in late where other.component != worst.component {
      finding = finding.and(other.watched.span, "too late for this as well")
    }
    let apart = late.compactMap { system.wait(between: $0.watched, atLeast: true)?.known }.max() ?? .zero
    guard worst.latest > .zero, apart <= worst.latest else {
      return finding.help("run the backup more often, so that there is time to tell")
    }
    return finding.fix(Fix("fire after \(worst.latest)", [Edit(over.span, "\(worst.latest)")]))
  }
  /// A finding about an alert on a recovery, at the shortest time promised for what it watches; nil where it fires sooner.
  fileprivate static func slow(
    _ alert: AlertSpec, _ over: Written<TimeSpan>, _ bound: TimeSpan, in system: ProvedSystem
  ) -> Finding? {
    let fires = bound + (alert.holds?.known ?? .zero)
    let promised = alert.watches.compactMap { watched in
      watched.known.flatMap(system.system.component(named:)).flatMap { component in
        system.system.promises.filter { $0.component == component.index }.compactMap { $0.fullRTO?.within }
          .filter { $0.known != nil }.min { ($0.known ?? .zero) < ($1.known ?? .zero) }
      }.map { (watched, $0) }
    }
    guard let (watched, within) = promised.min(by: { ($0.1.known ?? .zero) < ($1.1.known ?? .zero) }),
      let time = within.known, fires > time
    else { return nil }
    let finding = LateAlert.finding(
      "alert `\(alert.name.text)` fires \(fires) into a recovery of `\(watched.text)`, which is to be back in \(time)",
      at: over.span, label: "too late", subject: system.subject(alert.name.text)
    ).and(within.span, "to be back within this time")
    return finding.and(bound <= time ? alert.holds?.span : nil, "and it waits this long")
      .help("fire while there is still time to do something else")
  }
}
