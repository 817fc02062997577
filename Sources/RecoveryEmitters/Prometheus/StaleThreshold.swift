import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// How long a level may go without a success, and why so long.
struct StaleThreshold: Sendable {
  /// The time since the last success past which the alert fires.
  let span: TimeSpan
  /// The arithmetic.
  let words: String
  /// Whether a promise would be broken beyond it.
  let isPromised: Bool
}

extension SystemProofs {
  /// How old the newest point of a level can be, term by term; nil where no promise asked about its component.
  func lag(of level: Int, in component: Int) -> Sum? {
    promises.lazy.filter { $0.promise.component == component }.flatMap(\.best.levels).first {
      $0.level == level
    }?.lag
  }

  /// When a level is stale.
  ///
  /// A success ends a run whose point is then as old as the run took, and whatever comes after it in the chain adds its
  /// own: the tightest promise that relies on the level, less all terms but the level's own gap, is what is left. Where
  /// that would fire before a normal run can have ended, the gap and the run with a tenth of the gap are taken instead.
  func staleness(of level: Level, at index: Int, in component: Component) -> StaleThreshold? {
    let own = lag(of: index, in: component.index)
    let gap = own?.terms.first { $0.isGap(of: level.name) }
    let takes = own?.terms.first { $0.kind == .takes(of: level.name) }
    guard let gap, case .known(let between) = gap.amount else {
      return tightest(relyingOn: index, level, in: component, atLeast: .zero)
    }
    let usual = Sum([gap] + (takes.map { [$0] } ?? []))
    if let promised = tightest(relyingOn: index, level, in: component, atLeast: usual.known) {
      return promised
    }
    let slack = TimeSpan(seconds: max(60, between.seconds / 10))
    return StaleThreshold(
      span: usual.known + slack, words: "\(usual.text(and: "\(slack) of slack")) = \(usual.known + slack)",
      isPromised: false)
  }

  /// What the tightest promise leaves, where it leaves more than a normal run needs.
  private func tightest(
    relyingOn index: Int, _ level: Level, in component: Component, atLeast least: TimeSpan
  ) -> StaleThreshold? {
    var best: StaleThreshold?
    for proof in promises where proof.promise.component == component.index {
      guard case .atMost(let rpo)? = proof.promise.rpo?.known else { continue }
      for loss in proof.answers.isEmpty ? [proof.best] : proof.answers.map(\.loss) {
        guard case .since(let used, let sum) = loss.outcome, sum.isExact,
          !sum.takesTurns, component.chain(from: used).contains(index)
        else { continue }
        let rest = Sum(sum.terms.filter { !$0.isGap(of: level.name) })
        let left = rpo - rest.known
        guard left > least, best.map({ left < $0.span }) ?? true else { continue }
        let less = rest.terms.isEmpty ? "" : " less \(rest.text)"
        best = StaleThreshold(
          span: left, words: "RPO \(rpo) (\(proof.promise.scope.rawValue))\(less) leaves \(left)",
          isPromised: true)
      }
    }
    return best
  }
}

extension Component {
  /// A level and those that it copies, in turn; stops at a circle.
  func chain(from level: Int) -> [Int] {
    var chain = [level]
    while let last = chain.last, levels.indices.contains(last), let source = levels[last].source,
      !chain.contains(source)
    {
      chain.append(source)
    }
    return chain
  }
}

extension Term {
  /// Whether it is the time between two points of the level of this name, or how far behind it is as a copy.
  fileprivate func isGap(of name: String) -> Bool {
    kind == .gap(of: name) || kind == .floor(of: name) || kind == .lag(of: name)
  }
}

extension Sum {
  /// The terms in words, with one more.
  fileprivate func text(and more: String) -> String { (terms.map(\.text) + [more]).joined(separator: " + ") }
}
