import ConfigTrees
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// From what one sees to what one does; nil where the system has no procedures and no scenarios.
  var incidentSection: RunbookSection? {
    guard !spec.scenarios.isEmpty || !offered.isEmpty else { return nil }
    return RunbookSection(.incidents, "What happened?") { links in
      let heads = [
        "What you see", "What is lost", "Do this", "Severity", "Back within, from the failure",
        "What may be lost",
      ]
      let rows = spec.scenarios.map { row($0, links) } + offered.map { row($0, links) }
      return [.filled(heads, rows)] + unsureAdvice(links)
    }
  }

  /// What to do when nothing in the table fits.
  private func unsureAdvice(_ links: RunbookLinks) -> [MarkdownBlock] {
    var words: [MarkdownInline] = ["Not sure, or more than one fits? Take the widest, and ask for help: "]
    words += [links.link(["first minutes"], to: .firstMinutes), "."]
    return firstMinutesSection == nil ? [] : [.paragraph(words)]
  }

  /// The procedures that no scenario names and that somebody may choose: those that serve only as a step of others are
  /// left out, and so are those that do not exist yet. A step of others is chosen all the same where nothing else helps.
  private var offered: [Procedure] {
    let named = Set(spec.scenarios.flatMap { ($0.answer + $0.otherwise).compactMap(\.known) })
    let parts = Set(system.procedures.flatMap { $0.steps.compactMap(\.procedure) })
    return system.procedures.filter { procedure in
      let isPart =
        parts.contains(procedure.index) && procedure.spec.symptoms.isEmpty && procedure.spec.when.isEmpty
        && answers(by: procedure.index).allSatisfy { answer in
          answer.proof.answers.contains { !parts.contains($0.procedure) }
        }
      return procedure.isLive && !named.contains(procedure.name) && !isPart
    }
  }

  private func row(_ procedure: Procedure, _ links: RunbookLinks) -> [[MarkdownInline]] {
    let answers = answers(by: procedure.index)
    let seen = procedure.spec.symptoms.map { [$0.inline] }.lines
    return [
      seen.isEmpty ? [.text(procedure.title)] : seen,
      procedure.scopes.members.map { [.text($0.shortDamage)] }.lines,
      [links.link([.text(procedure.title)], to: .procedure(procedure.index))],
      procedure.spec.severity.inlines(),
      [.text(words(timeOf: procedure.index))],
      answers.isEmpty ? [] : words(lossOf: answers),
    ]
  }

  private func row(_ scenario: ScenarioSpec, _ links: RunbookLinks) -> [[MarkdownInline]] {
    let chosen = procedures(named: scenario.answer)
    let answers = chosen.flatMap { self.answers(by: $0.index) }
      .filter { scenario.scope == nil || $0.proof.promise.scope == scenario.scope?.known }
    let title: [MarkdownInline] = [.strong(scenario.title?.known ?? scenario.name.text)]
    return [
      ([title] + scenario.symptoms.map { [$0.inline] }).lines,
      damage(of: scenario),
      advice(for: scenario, links),
      (scenario.severity ?? chosen.first?.spec.severity).inlines(),
      time(of: chosen, answers),
      loss(of: scenario, answers),
    ]
  }

  /// The procedures of these names.
  private func procedures(named names: [Written<String>]) -> [Procedure] {
    names.compactMap { name in system.procedures.first { $0.name == name.known } }
  }

  private func damage(of scenario: ScenarioSpec) -> [MarkdownInline] {
    let scope: [MarkdownInline] =
      scenario.scope.map { [$0.known.map { .text($0.shortDamage) } ?? .unknown] } ?? []
    let struck = scenario.strikes.codes()
    return [scope, struck.isEmpty ? [] : ["strikes "] + struck].lines
  }

  private func advice(for scenario: ScenarioSpec, _ links: RunbookLinks) -> [MarkdownInline] {
    let first = scenario.answer.map { [link($0, links)] }.joined(with: ", then ")
    let other = scenario.otherwise.map { [link($0, links)] }.joined(with: " or ")
    guard first.isEmpty else { return [first, other.isEmpty ? [] : ["or else "] + other].lines }
    return scenario.accepts == nil ? ["no procedure answers this"] : ["nothing: the loss is accepted"]
  }

  /// A procedure's title that leads to it, by the name in a spec.
  func link(_ name: Written<String>, _ links: RunbookLinks) -> MarkdownInline {
    guard let known = name.known else { return .unknown }
    guard let procedure = system.procedures.first(where: { $0.name == known }) else { return .text(known) }
    return links.link([.text(procedure.title)], to: .procedure(procedure.index))
  }

  /// The time of all procedures that a scenario asks for: each by itself, since nobody promised for the sum.
  private func time(
    of procedures: [Procedure], _ answers: [(proof: PromiseProof, answer: Answer)]
  ) -> [MarkdownInline] {
    procedures.map { procedure -> [MarkdownInline] in
      let own = answers.filter { $0.answer.procedure == procedure.index }
      let best = own.map(\.answer.best).min()
      let text = slowest(own).map { $0.time.words(from: best ?? $0.best) } ?? words(timeOf: procedure.index)
      return [.text(procedures.count == 1 ? text : "\(procedure.title): \(text)")]
    }.lines
  }

  private func loss(
    of scenario: ScenarioSpec, _ answers: [(proof: PromiseProof, answer: Answer)]
  ) -> [MarkdownInline] {
    if let accepted = scenario.accepts { return ["accepted: ", accepted.inline] }
    return answers.isEmpty ? [] : words(lossOf: answers)
  }
}

extension Procedure {
  /// What a reader calls it: its prose name, or its name.
  var title: String { spec.title?.known ?? name }
}
