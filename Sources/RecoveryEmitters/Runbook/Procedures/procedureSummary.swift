import ConfigTrees
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// What a procedure is for, what it needs, how long it takes and what may be lost with it.
  func summary(of procedure: Procedure, _ links: RunbookLinks) -> [MarkdownBlock] {
    let written = procedure.spec
    var facts = FactList()
    facts.add("You see", written.symptoms.inlines())
    facts.add("What is lost", procedure.scopes.members.map { [.text($0.shortDamage)] }.joined(with: "; "))
    facts.add("Severity", written.severity.inlines())
    facts.add("Impact", written.impact.inlines())
    facts.add("Runs it", written.owner.map { who($0) } ?? [])
    facts.add("You need", written.requires.map(whoAndHow).joined(with: "; "))
    facts.add("Brings back", written.recovers.codes())
    for restore in procedure.restores { for line in sources(of: restore, in: procedure) { facts.add(line) } }
    facts.add("Into", words(written.into))
    facts.add("Reads", written.reads.map { [.code($0.store.text), ": ", $0.name.code] }.joined(with: ", "))
    facts.add("Look back", written.lookBack.inlines())
    facts.add("Noticed within", written.detect.inlines())
    facts.add("Declared within", written.declare.inlines())
    facts.add("Stated for the whole", written.takes.inlines())
    facts.add(
      "Time from the failure",
      answers(by: procedure.index).isEmpty ? [] : [.text(words(timeOf: procedure.index))])
    facts.add(
      "Time from the first step", proofs.procedures[procedure.index].map { [.text($0.words)] } ?? [.unknown])
    facts.add("May be lost", loss(of: procedure))
    return warning(procedure) + facts.blocks + notes(written.notes) + proofLine(procedure, links)
  }

  private func warning(_ procedure: Procedure) -> [MarkdownBlock] {
    guard let status = procedure.spec.status, status.known != .live else { return [] }
    return [
      .quote([.paragraph([.strong("Not in use"), ": the status of this procedure is ", status.inline, "."])])
    ]
  }

  /// What may be lost, by component.
  private func loss(of procedure: Procedure) -> [MarkdownInline] {
    let answers = answers(by: procedure.index)
    guard !answers.isEmpty else { return [] }
    return words(lossOf: answers).split(separator: .lineBreak).map(Array.init).joined(with: "; ")
  }

  /// The arithmetic of its time, and where the rest of it stands.
  private func proofLine(_ procedure: Procedure, _ links: RunbookLinks) -> [MarkdownBlock] {
    let sum = slowest(answers(by: procedure.index))?.time ?? proofs.procedures[procedure.index]?.worst
    guard let sum, !sum.terms.isEmpty else { return [] }
    return [
      .paragraph([
        .strong("Proof of the time"), ": ", .text(sum.text), ". ",
        links.link(["All proofs"], to: .arithmetic),
      ])
    ]
  }
}

extension RecoveryTime {
  /// From the best case to the worst.
  var words: String { worst.terms.isEmpty ? "nothing: no step takes time" : worst.words(from: best) }
}
