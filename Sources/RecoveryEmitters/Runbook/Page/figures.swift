import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension Sum {
  /// What is left of a bound at worst; nil where a term is unknown or unbounded. Negative where the bound is broken.
  func slack(within bound: TimeSpan) -> TimeSpan? { isExact ? bound - known : nil }

  /// The result in words, with what is unknown by name: `at least 3h; unknown: takes of step Restore`.
  var words: String {
    guard !isExact, !isUnbounded else { return total }
    let names = unknowns.map { $0.text.withoutUnknown }.joined(separator: ", ")
    return known == .zero ? "unknown (\(names))" : "\(total); unknown: \(names)"
  }

  /// From the best case to this one: `12m to 1h 45m`.
  func words(from best: TimeSpan) -> String {
    isExact && best < known ? "\(best) to \(known)" : words
  }
}

extension String {
  /// The name of a term that nobody knows, without the word behind it.
  fileprivate var withoutUnknown: Substring { hasSuffix(": unknown") ? dropLast(9) : self[...] }
}

extension WorstLoss {
  /// What is lost, in words: `up to 24h 25m`.
  var words: String {
    switch outcome {
    case .nothing: "nothing"
    case .since(_, let sum) where sum.isExact: sum.known == .zero ? "nothing" : "up to \(sum.total)"
    case .since(_, let sum): sum.words
    case .everything: "everything"
    case .unknown: "unknown"
    }
  }

  /// The arithmetic behind it.
  var proof: String {
    switch outcome {
    case .since(_, let sum): sum.text
    default: words
    }
  }
}

extension RunbookSubject {
  /// Each promise that a procedure answers, with its answer, in the order of the promises.
  func answers(by procedure: Int) -> [(proof: PromiseProof, answer: Answer)] {
    proofs.promises.flatMap { proof in
      proof.answers.filter { $0.procedure == procedure }.map { (proof, $0) }
    }
  }

  /// The slowest of some answers by a procedure.
  func slowest(_ answers: [(proof: PromiseProof, answer: Answer)]) -> Answer? {
    answers.map(\.answer).reduce(nil) { worst, next in
      worst.map { $0.time.isBetter(than: next.time) ? next : $0 } ?? next
    }
  }

  /// How old the newest point of a level can be; nil where no promise asked.
  func lag(of level: Int, in component: Int) -> Sum? {
    proofs.promises.lazy.filter { $0.promise.component == component }
      .compactMap { proof in proof.best.levels.first { $0.level == level }?.lag }.first
  }

  /// How long it takes from the failure until a procedure has brought things back; from its first step on where no
  /// promise rests on it.
  func words(timeOf procedure: Int) -> String {
    let answers = answers(by: procedure)
    if let worst = slowest(answers) {
      let best = answers.map(\.answer.best).min() ?? worst.best
      return worst.time.words(from: best)
    }
    guard let own = proofs.procedures[procedure] else { return "unknown" }
    return own.worst.terms.isEmpty ? "unknown" : own.worst.words(from: own.best)
  }

  /// What may be lost with a procedure, by component, at worst over these answers.
  func words(lossOf answers: [(proof: PromiseProof, answer: Answer)]) -> [MarkdownInline] {
    let components = system.components.indices.filter { index in
      answers.contains { $0.proof.promise.component == index && !system.components[index].isStateless }
    }
    let parts = components.map { index -> (String, String) in
      let worst = answers.filter { $0.proof.promise.component == index }.map(\.answer.loss)
        .reduce(WorstLoss?.none) { worst, next in
          worst.map { $0.isBetter(than: next) ? next : $0 } ?? next
        }
      let isAtStake = answers.contains {
        $0.proof.promise.component == index && $0.proof.promise.rpo?.known != .nothingAtStake
      }
      let loss = worst?.words ?? "unknown"
      return (system.components[index].name, isAtStake ? loss : "\(loss), but no data is at stake")
    }
    guard let first = parts.first else { return ["nothing"] }
    if parts.allSatisfy({ $0.1 == first.1 }) { return [.text(first.1)] }
    return parts.map { [.code($0.0), .text(": \($0.1)")] }.lines
  }
}
