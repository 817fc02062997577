import ConfigTrees
import RecoveryAnalysis
import RecoveryModel

/// The Markdown page that the person on call follows: one for each system.
///
/// What is needed first stands first: what happened, whom to call, what comes back in which order, and the procedures.
/// Proofs, backups and upkeep follow. Every figure is taken from the proofs, and `unknown` stays `unknown`.
package enum Runbook {
  /// The runbook of a system of a plan.
  package static func file(for system: SystemPlan, _ proofs: SystemProofs, in plan: Plan) -> OutputFile {
    let subject = RunbookSubject(system: system, proofs: proofs, plan: plan)
    return OutputFile(path: Names.folder(of: system.name) + "/RUNBOOK.md", bytes: document(of: subject).bytes)
  }

  /// The page as a tree: its head, links to its parts, and the parts that have something to say.
  static func document(of subject: RunbookSubject) -> MarkdownDocument {
    let sections = self.sections(of: subject)
    let links = RunbookLinks(to: sections, below: subject.title)
    var blocks = subject.head
    blocks.append(links.contents(of: sections))
    for section in sections {
      blocks.append(.heading(section.level, section.heading))
      blocks += section.body(links)
    }
    return MarkdownDocument(blocks)
  }

  /// The parts in the order in which somebody on call needs them.
  private static func sections(of subject: RunbookSubject) -> [RunbookSection] {
    let first = [subject.incidentSection, subject.firstMinutesSection, subject.prioritySection].compactMap {
      $0
    }
    let proofs = [subject.promiseSection, subject.arithmeticSection].compactMap { $0 }
    let upkeep = [
      subject.storeSection, subject.keySection, subject.jobSection, subject.alertSection,
      subject.checkSection,
      subject.drillSection, subject.routineSection, subject.logSection, subject.scenarioSection,
    ].compactMap { $0 }
    let papers = [
      subject.contactSection, subject.placeSection, subject.documentSection, subject.reviewSection,
      subject.waiverSection, subject.claimSection, subject.chartSection,
    ].compactMap { $0 }
    return first + subject.procedureSections + proofs + subject.componentSections + upkeep + papers
  }
}
