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
    facts.add("What is lost", procedure.scopes.members.map { [.text($0.shortDamage)] }.joined(with: ", "))
    facts.add("Severity", written.severity.inlines())
    facts.add("Impact", written.impact.inlines())
    facts.add("Runs it", written.owner.map { who($0) } ?? [])
    facts.add("You need", written.requires.map(whoAndHow).joined(with: "; "))
    facts.add("Brings back", written.recovers.codes())
    for restore in procedure.restores { facts.add(words(restore)) }
    facts.add("Into", words(written.into))
    facts.add("Reads", written.reads.map { [.code($0.store.text), ": ", $0.name.code] }.joined(with: ", "))
    facts.add("Look back", written.lookBack.inlines())
    facts.add("Noticed within", written.detect.inlines())
    facts.add("Declared within", written.declare.inlines())
    facts.add("Stated for the whole", written.takes.inlines())
    facts.add("Time", time(of: procedure))
    facts.add("May be lost", loss(of: procedure))
    return warning(procedure) + facts.blocks + notes(written.notes) + proofLine(procedure, links)
  }

  private func warning(_ procedure: Procedure) -> [MarkdownBlock] {
    guard let status = procedure.spec.status, status.known != .live else { return [] }
    return [
      .quote([.paragraph([.strong("Not in use"), ": the status of this procedure is ", status.inline, "."])])
    ]
  }

  /// What a component is restored from, where that lies, and how old its newest point can be.
  private func words(_ restore: Restore) -> [MarkdownInline] {
    let component = system.components[restore.component]
    let start: [MarkdownInline] = [.code(component.name), " comes from "]
    switch restore.from {
    case .level(let index):
      let level = component.levels[index]
      let age: [MarkdownInline] =
        lag(of: index, in: component.index).map {
          [.text("; its newest point is \($0.ageWords) old at worst")]
        } ?? []
      return start + [.code(level.name), " in "] + words(whereabouts: level) + age
    case .nothing: return start + ["nothing: no data is restored"]
    case .unknown: return start + [.unknown]
    case .unsaid: return start + ["the best backup that is left: the spec does not say which"]
    case .dangling: return start + ["a backup that does not exist"]
    }
  }

  private func time(of procedure: Procedure) -> [MarkdownInline] {
    let answers = answers(by: procedure.index)
    let whole = words(timeOf: procedure.index)
    guard let own = proofs.procedures[procedure.index], !own.worst.terms.isEmpty else {
      return [.text(whole)]
    }
    if answers.isEmpty { return [.text("\(whole) from the first step")] }
    return [.text("\(whole) from the failure; \(own.worst.words(from: own.best)) from the first step")]
  }

  private func loss(of procedure: Procedure) -> [MarkdownInline] {
    let answers = answers(by: procedure.index)
    guard !answers.isEmpty else { return [] }
    let words = words(lossOf: answers)
    return words.split(separator: .lineBreak).map(Array.init).joined(with: "; ")
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

extension Sum {
  /// How old a point is, in words that stand before "old".
  var ageWords: String { isUnbounded ? "without bound" : words }
}
