import Findings
import Quantities
import Reports
import SourceText

/// Files mended by the safe fixes of their findings, each round compiled again and kept only where it checks better.
package struct SafeRepair {
  /// What comes of the files as they are now.
  package private(set) var inspection: Inspection
  /// What was mended, in the order in which it was.
  package private(set) var mended: [MendedFinding] = []
  /// The safe fixes that were left, each because another error would have come of it.
  package private(set) var refused: [MendedFinding] = []

  private let asOf: CivilDate?
  private let threads: Int
  private var trials = 0

  /// Edits that meet others wait for a later round; after these many, what is left is left to a person.
  private static let mostRounds = 8
  /// How often it is compiled at most, however many fixes must be told apart.
  private static let mostTrials = 256

  /// Mends the files that may be changed.
  package init(
    _ inspection: Inspection, asOf: CivilDate?, threads: Int, mayChange: (SourceFile) -> Bool
  ) {
    self.inspection = inspection
    self.asOf = asOf
    self.threads = threads
    let open = inspection.sources.files.map(mayChange)
    for _ in 0..<Self.mostRounds {
      let round = RepairRound(self.inspection, open)
      guard !round.candidates.isEmpty else {
        refused = []
        return
      }
      var kept: [RepairRound.Candidate] = []
      var better = self.inspection
      keep(round.candidates[...], of: round, with: &kept, &better)
      let orders = Set(kept.map(\.order))
      refused = round.told(round.candidates.filter { !orders.contains($0.order) })
      guard !kept.isEmpty else { return }
      mended += round.told(kept)
      self.inspection = better
    }
  }

  /// The files whose bytes are others than they were read.
  package func changes(from before: SourceSet) -> [(before: SourceFile, bytes: [UInt8])] {
    zip(before.files, inspection.sources.files).filter { $0.bytes != $1.bytes }.map { ($0, $1.bytes) }
  }

  /// Keeps some fixes on top of those that are kept; where together they make something worse, each half by itself.
  private mutating func keep(
    _ candidates: ArraySlice<RepairRound.Candidate>, of round: RepairRound,
    with kept: inout [RepairRound.Candidate], _ best: inout Inspection
  ) {
    guard !candidates.isEmpty, trials < Self.mostTrials else { return }
    trials += 1
    if let sources = round.sources(with: kept + candidates) {
      let trial = inspect(sources, said: inspection.said, asOf: asOf, threads: threads)
      if trial.checksBetter(than: best) {
        kept += candidates
        best = trial
        return
      }
    }
    guard candidates.count > 1 else { return }
    let middle = candidates.startIndex + candidates.count / 2
    keep(candidates[..<middle], of: round, with: &kept, &best)
    keep(candidates[middle...], of: round, with: &kept, &best)
  }
}

/// A finding that a fix was applied to, or would have been.
package struct MendedFinding: Sendable {
  /// The file as it was given.
  package let path: String
  /// Where the finding stood in its round.
  package let place: SourcePlace
  /// The rule.
  package let rule: String
  /// The fix in a few words.
  package let title: String

  /// All of it in a line: `orders.yaml:7:5: write `schedule` (unknown-key)`.
  package var line: String { "\(path.shown):\(place.line):\(place.column): \(title.shown) (\(rule))" }
}

extension Inspection {
  /// Whether there is less to mend than before, and no error on anything that had none of its rule.
  fileprivate func checksBetter(than before: Inspection) -> Bool {
    let (old, new) = (before.errors, errors)
    guard new.count <= old.count, Set(new).isSubset(of: Set(old)) else { return false }
    return new.count < old.count || findings.count < before.findings.count
  }

  /// The errors by rule and subject.
  private var errors: [ErrorKey] {
    findings.filter { $0.severity == .error }.map { ErrorKey(rule: $0.rule, subject: $0.subject) }
  }
}

/// What two errors have in common that are the same offence in the same thing.
private struct ErrorKey: Hashable {
  let rule: String
  let subject: String
}
