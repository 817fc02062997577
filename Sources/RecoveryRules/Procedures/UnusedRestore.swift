import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure restores beside what is in use, and stops there.
struct UnusedRestore: Rule {
  static let card = RuleCard(
    "unused-restore", .warning,
    summary: "A procedure restores to a thing of another name, and no step goes over to it.",
    why: """
      A managed database is restored to a new instance with an address of its own. Until somebody points the application \
      there, people go on working with what is broken, and the recovery time goes on.
      """,
    mend: "Add the step that points what uses it at the new one, or gives that the old address.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let inner = Set(system.system.procedures.flatMap { $0.steps.compactMap(\.procedure) })
    return system.system.procedures.compactMap { procedure in
      // What comes back elsewhere, or within another procedure, may be known there by its new name.
      guard procedure.isLive, procedure.spec.into.isEmpty, !inner.contains(procedure.index) else {
        return nil
      }
      for command in system.commands.ofSteps(in: procedure) {
        guard let new = command.newThing, let index = command.step,
          let component = system.system.component(restoredBy: procedure.steps[index], of: procedure),
          let resource = component.spec.resource, let old = resource.known, old != new.text,
          !procedure.mayGoOver(behind: index, within: command)
        else { continue }
        return .unused(new, in: command, component, resource, procedure, in: system)
      }
      return nil
    }
  }
}

extension SystemPlan {
  /// What a step brings back: what it says, else the one thing that its procedure recovers.
  fileprivate func component(restoredBy step: Step, of procedure: Procedure) -> Component? {
    let restore = step.restore ?? (procedure.restores.count == 1 ? procedure.restores.first : nil)
    return restore.map { components[$0.component] }
  }
}

extension Command {
  /// The name under which it restores something; nil where it does not, or where an input gives the name.
  fileprivate var newThing: ShellLine.Word? {
    guard holds("restore") || holds("clone") else { return nil }
    for part in parts {
      for known in RestoreCommand.all where part.map(\.text).starts(with: known.words) {
        let rest = part.dropFirst(known.words.count)
        let name =
          known.flag.map { rest.value(of: $0) } ?? rest.filter { !$0.isFlag }.dropFirst().first
        return name.flatMap { $0.text.isLiteral ? $0 : nil }
      }
    }
    return nil
  }
}

extension String {
  /// Whether it is no variable and no blank to be filled in.
  fileprivate var isLiteral: Bool { !isEmpty && !holds("$") && !holds("<") && !holds("{") }
}

extension Procedure {
  /// Whether something behind a command of a step, or beside it, may take what it restored into use.
  fileprivate func mayGoOver(behind index: Int, within command: Command) -> Bool {
    let own = command.parts
    if own.contains(where: { !$0.onlyLooks && !$0.restoresBeside }) { return true }
    let others = steps.indices.filter { $0 != index && !steps.waits(index, for: $0) }.map { steps[$0].spec }
    return (others + spec.afterwards).contains(where: \.mayGoOver)
  }
}

extension StepSpec {
  /// Whether it may take what was restored into use: all but what is seen to do nothing but look.
  fileprivate var mayGoOver: Bool {
    if procedure != nil { return true }
    let isCalledCheck = name?.known?.speaksOfChecking ?? false
    guard let run else { return checks.isEmpty && !isCalledCheck }
    return !isCalledCheck
      && !(run.known.map { ShellLine.words(of: $0).commands.allSatisfy(\.onlyLooks) } ?? false)
  }
}

extension ArraySlice<ShellLine.Word> {
  /// Whether it is one of the commands that restore beside what is in use.
  fileprivate var restoresBeside: Bool {
    RestoreCommand.all.contains { map(\.text).starts(with: $0.words) }
  }

  /// Whether it is a command of a cloud that only asks or waits, or says something to the reader.
  fileprivate var onlyLooks: Bool {
    guard let program = first else { return true }
    if ["echo", "printf", "sleep", "date", "pg_isready", "set"].contains(program.text) { return true }
    guard ["aws", "gcloud", "az"].contains(program.text) else { return false }
    return dropFirst().prefix { !$0.isFlag }.contains { word in
      ["describe", "list", "wait", "show", "get"].contains {
        word.text == $0 || word.text.hasPrefix($0 + "-")
      }
    }
  }
}

extension Finding {
  fileprivate static func unused(
    _ new: ShellLine.Word, in command: Command, _ component: Component, _ resource: Written<String>,
    _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    UnusedRestore.finding(
      "`\(procedure.name)` restores `\(component.name)` as `\(new.text)`, and no step goes over to it",
      at: system.system.spec.span(of: new.range, in: command.run), label: "nothing uses this",
      subject: system.subject(procedure.name)
    ).and(resource.span, "this is in use")
      .help("add the step that points what uses `\(component.name)` at the new one")
  }
}
