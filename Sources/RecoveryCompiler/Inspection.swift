import Findings
import RecoveryModel
import RecoveryRules
import RecoveryYAML
import SourceText

/// What is wrong with a set of files, which is all that `check` asks.
package final class Inspection: Sendable {
  /// The files, which findings point into.
  package let sources: SourceSet
  /// What of it was said in Swift.
  package let said: SaidSpecs
  /// Everything found, by the reader and by the rules; not yet in the order of a report.
  package let findings: [Finding]
  /// What the files mean together.
  package let plan: Plan
  /// The waivers of every system that has some.
  package let waivers: [SystemWaivers]

  /// How many errors of the reader there are: what they show is not in the plan.
  package var unreadable: Int {
    let rules = Set(ShapeRules.all.map(\.name))
    return findings.count { $0.severity == .error && rules.contains($0.rule) }
  }

  /// The findings of an analysis, each with the fixes that stood their trial.
  init(of sources: SourceSet, said: SaidSpecs, _ analysis: Analysis, threads: Int) {
    self.sources = sources
    self.said = said
    plan = analysis.plan
    waivers = analysis.waivers
    findings =
      said.inWords(analysis.judgement.slips)
      + FixTrial(sources, said, analysis.plan).tried(
        said.inWords(MendedSlips(of: sources, said, analysis).independent(analysis.judgement.offences)),
        threads: threads)
  }
}
