import Findings
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// One thing that may not be wrong: a card for its page, and a pure function that finds the offence.
///
/// A rule never reads files, keeps no state and knows neither YAML nor Swift specs. Its wording stands at the foot of
/// its own file.
package protocol Rule: Sendable {
  /// Its name, its severity and the words of its page.
  static var card: RuleCard { get }
  /// The offences within one system.
  func findings(in system: ProvedSystem) -> [Finding]
  /// The offences that show only across systems and policies.
  func findings(in plan: Plan) -> [Finding]
}

extension Rule {
  /// Most rules look at one system at a time.
  package func findings(in plan: Plan) -> [Finding] { [] }
  /// Some rules look at all systems at once.
  package func findings(in system: ProvedSystem) -> [Finding] { [] }

  /// A finding of this rule at its own severity.
  static func finding(
    _ message: String, at span: SourceSpan, label: String = "", subject: String
  ) -> Finding {
    Finding(card.name, card.severity, message, at: span, label: label, subject: subject)
  }
}

/// A system with what is proved of it, and the plan that it is part of.
///
/// A class, since every rule is handed each: as a structure, its parts would be counted anew each time.
package final class ProvedSystem {
  /// All systems and policies.
  package let plan: Plan
  /// The system.
  package let system: SystemPlan
  /// What is proved of it.
  package let proofs: SystemProofs
  /// The gaps of schedules.
  let gaps: GapTable
  /// Its commands, in the order of the clauses that hold them.
  let commands: CommandWalk
  /// Those of its texts in which a secret stands, or the name of a key may: of hundreds mostly none.
  let telltales: [TextWalk.Text]

  /// A system of a plan, its proofs, and the gaps that were worked out for them.
  init(plan: Plan, system: SystemPlan, proofs: SystemProofs, gaps: GapTable) {
    self.plan = plan
    self.system = system
    self.proofs = proofs
    self.gaps = gaps
    commands = CommandWalk(of: system)
    telltales = TextWalk.texts(in: system.spec, commands) { text in
      !PlainSecret.all(in: text).isEmpty || KeyName.mayStand(in: text)
    }
  }

  /// What findings about a thing of this system name as their subject: `kessan/database.nightly`.
  package func subject(_ parts: String...) -> String {
    ([system.name] + [parts.joined(separator: ".")]).joined(separator: "/")
  }
}
