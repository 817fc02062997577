import Findings
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// A procedure brings back what may wait before what may not.
struct RestoredOutOfPriority: Rule {
  static let card = RuleCard(
    "restored-out-of-priority", .warning,
    summary: "A procedure restores something of a later priority before something of an earlier one.",
    why: """
      The priorities say what the business misses first. Where the steps go another way, the people who follow them \
      spend the first hours on what could have waited.
      """,
    mend: "Change the order of the steps, or the priorities.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let ranks = system.ranks
    guard ranks.count > 1 else { return [] }
    return system.system.procedures.filter(\.isLive).compactMap { procedure in
      let steps = procedure.steps
      for late in steps.indices {
        guard let urgent = steps[late].restore.flatMap({ ranks[$0.component] }),
          !system.isLate(urgent, by: procedure)
        else { continue }
        for early in steps.indices where steps.waits(late, for: early) {
          guard let other = steps[early].restore.flatMap({ ranks[$0.component] }),
            other.within > urgent.within, !system.needs(urgent.component, other.component)
          else { continue }
          let names = [urgent, other].map { system.system.components[$0.component].name }
          return Self.finding(
            "`\(procedure.name)` restores `\(names[1])` (\(other.priority)) before `\(names[0])` (\(urgent.priority))",
            at: steps[early].spec.restore?.span ?? steps[early].spec.place.key, label: "this could wait",
            subject: system.subject(procedure.name)
          ).and(steps[late].spec.restore?.span ?? steps[late].spec.place.key, "comes only here")
            .and(urgent.place.span, "wanted back within \(urgent.within)")
            .help("restore `\(names[0])` first, or at the same time with `after: []`")
        }
      }
      return nil
    }
  }
}

/// When a component is wanted back, by the priorities.
private struct Rank {
  let component: Int
  let priority: String
  let within: TimeSpan
  let place: Written<String>
}

extension ProvedSystem {
  /// The priorities of components that say a time, by component; the shortest where one is listed twice.
  fileprivate var ranks: [Int: Rank] {
    var ranks: [Int: Rank] = [:]
    for priority in system.spec.priorities {
      guard let within = priority.within?.known?.high else { continue }
      for wanted in priority.recover {
        guard let component = system.components.first(where: { $0.name == wanted.known }) else { continue }
        let rank = Rank(
          component: component.index, priority: priority.name.text, within: within, place: wanted)
        if ranks[component.index].map({ $0.within > within }) ?? true { ranks[component.index] = rank }
      }
    }
    return ranks
  }

  /// Whether it comes back later than its priority says, which is a finding of its own.
  fileprivate func isLate(_ rank: Rank, by procedure: Procedure) -> Bool {
    proofs.promises.contains { proof in
      proof.promise.component == rank.component
        && proof.answers.contains {
          $0.procedure == procedure.index && isBack(rank.component, by: $0, after: rank.within)
        }
    }
  }

  /// Whether a component needs another, directly or over others.
  fileprivate func needs(_ component: Int, _ other: Int) -> Bool {
    var seen: Set<Int> = []
    var open = system.components[component].needs
    while let next = open.popLast() {
      if next == other { return true }
      if seen.insert(next).inserted { open += system.components[next].needs }
    }
    return false
  }
}
