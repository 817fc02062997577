import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// What one must know before a step's command is run: what it restores, what may hold it up, what it leans on.
  func factsBefore(
    _ step: Step, in procedure: Procedure, _ timing: StepTiming?, _ links: RunbookLinks
  ) -> [MarkdownBlock] {
    var facts = FactList()
    if let name = step.spec.procedure { facts.add("Follow", [link(name, links)]) }
    if let within = step.spec.within { facts.add("Expected within", [within.inline]) }
    addRestore(of: step, in: procedure, timing, to: &facts)
    addPlain(step.spec, to: &facts)
    return facts.blocks
  }

  /// What follows from a step: a wait for resolvers, a state that is reached.
  func factsAfter(_ step: Step) -> [MarkdownBlock] {
    var facts = FactList()
    if let ttl = step.spec.ttl {
      facts.add("Wait", ["resolvers keep the old address for ", ttl.inline, "; this is counted in the time"])
    }
    facts.add("When done, reached", step.spec.reaches.inlines())
    return facts.blocks
  }

  /// Adds what a step of any kind may say of itself.
  func addPlain(_ step: StepSpec, to facts: inout FactList) {
    facts.add("Where", words(step.location))
    facts.add("Leans on", step.needs.codes())
    facts.add("Reads", step.reads.map { [.code($0.store.text), ": ", $0.name.code] }.joined(with: ", "))
    facts.add("Copies at", step.throughput.inlines())
  }

  /// Adds what a step restores and from what, how old that is, and how long it must be thawed.
  private func addRestore(
    of step: Step, in procedure: Procedure, _ timing: StepTiming?, to facts: inout FactList
  ) {
    guard let restore = step.restore else {
      if let name = step.spec.restore { facts.add("Restore", [name.code]) }
      return
    }
    for line in sources(of: restore, in: procedure) { facts.add("Restore", line) }
    guard case .level(let index) = restore.from else { return }
    let level = system.components[restore.component].levels[index]
    facts.add("Named", level.backup?.writes.codes() ?? [])
    let thaws =
      timing?.path.terms.filter { if case .thaw(of: level.name, _) = $0.kind { true } else { false } } ?? []
    facts.add("Thaw first", thaws.map { [.text($0.text)] }.joined(with: ", "))
  }
}
