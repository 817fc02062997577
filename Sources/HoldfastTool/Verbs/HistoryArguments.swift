import ArgumentParser
import Findings
import Quantities
import RecoveryCompiler
import Reports
import SpecComparison

/// The arguments by which findings are told apart from those that were there before.
struct HistoryArguments: ParsableArguments {
  @Option(help: "Fails only on what the change since a git revision introduces, and tells the rest apart.")
  var base: String?

  @Option(help: "Fails only on what a committed baseline does not list.", completion: .file())
  var baseline: String?

  @Option(
    name: .customLong("write-baseline"),
    help: "Writes the findings into a baseline; with --baseline only those of it that are still found.",
    completion: .file())
  var writeBaseline: String?

  /// The findings that count, and what they are told apart from.
  struct Told {
    let findings: [Finding]
    let history: ReportHistory?
  }

  /// Refuses what cannot be meant together.
  func refuseClashes() throws(Failure) {
    if base != nil, baseline != nil || writeBaseline != nil {
      throw .input("--base tells findings apart by a revision, --baseline by a file; name one of them")
    }
  }

  /// Findings in the order of the report, told apart as the arguments ask.
  func told(_ findings: [Finding], of inspection: Inspection, under roots: [String], asOf day: CivilDate)
    throws(Failure) -> Told
  {
    if let baseline {
      let known = try read(baseline)
      let division = known.known.division(of: findings)
      return Told(
        findings: division.introduced,
        history: ReportHistory(name: baseline, existing: division.existing, gone: known.gone(from: findings)))
    }
    guard let base else { return Told(findings: findings, history: nil) }
    guard Estate.current == nil else {
      throw .input(
        "an estate in Swift cannot be compared with a revision, which would have to be built; use --baseline"
      )
    }
    if roots.contains("-") { throw .input("standard input has no revision to compare with; name a file") }
    let repository = try GitRepository()
    let revision = try repository.base(named: base)
    let old = try BaseSpecs(under: roots, at: revision, of: repository)
    let before = inspect(old.sources, said: try old.said(), asOf: day, threads: Threads.wanted)
    let division = ChangeCheck(from: before, to: inspection).division
    return Told(
      findings: division.introduced.inReportOrder(inspection.sources),
      history: ReportHistory(
        // A commit says itself where it is.
        name: revision.commit.hasPrefix(base)
          ? "\(revision.commit.prefix(12))" : "\(base) (\(revision.commit.prefix(12)))",
        existing: division.existing.inReportOrder(inspection.sources)))
  }

  /// Writes what is found into a baseline: all of it, or what of an older one is left.
  func write(_ told: Told, to path: String) throws(Failure) {
    let list = Baseline(told.history?.existing ?? told.findings)
    do {
      try FileContent.write(list.bytes, to: path, isExecutable: false)
    } catch {
      throw .input("cannot write \(path): \(error.message)")
    }
    let gone = told.history.map { ", \($0.gone.count) taken out" } ?? ""
    let count = list.entries.count
    StandardOutput.write("\(path): \(count) finding\(count == 1 ? "" : "s")\(gone)\n")
    let rest = told.history == nil ? 0 : told.findings.count
    guard rest > 0 else { return }
    StandardOutput.write(
      "\(rest) new finding\(rest == 1 ? " is" : "s are") not in it; `holdfast check --baseline \(path)` shows them\n"
    )
  }

  private func read(_ path: String) throws(Failure) -> Baseline {
    let bytes = try FileContent.read(path)
    do {
      return try Baseline(reading: bytes)
    } catch {
      throw .input("\(path) is no baseline, or damaged; restore it, or write it anew with --write-baseline")
    }
  }
}
