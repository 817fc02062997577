import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension MomentReport {
  /// The answer for a person: what is lost, when everything is back, and the steps by the clock.
  package var text: String {
    let disaster = proof.disaster
    let target = disaster.target.map { " \($0)" } ?? ""
    var lines = ["\(system.name) at \(time(disaster.moment)): \(disaster.scope.rawValue)\(target) is struck"]
    lines += ["", "lost"] + indented(TextTable([["component", "lost", "back to", "from"]] + losses).text)
    lines += ["", "back, in this order"]
    lines += indented(
      TextTable([["component", "restored", "back at the latest", "at the earliest", "by"]] + returns).text)
    lines += unknowns
    if !proof.standing.isEmpty {
      lines += ["", "not struck: \(proof.standing.map(name).joined(separator: ", "))"]
    }
    for procedure in proof.procedures { lines += steps(of: procedure) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var losses: [[String]] {
    proof.struck.map { struck in
      let component = system.components[struck.component]
      switch struck.loss {
      case .nothing: return [component.name, "nothing", "", ""]
      case .everything: return [component.name, "everything", "", ""]
      case .unknown: return [component.name, "unknown", "", ""]
      case .since(let point):
        let rests = point.unknowns.isEmpty ? "" : " (\(point.unknowns.map(\.text).joined(separator: ", ")))"
        let atWorst = point.basis == .worst ? " at worst" : ""
        return [
          component.name, "\(proof.disaster.moment - point.taken)\(atWorst)", time(point.taken),
          component.levels[point.level].name + rests,
        ]
      }
    }
  }

  private var returns: [[String]] {
    proof.struck.map { struck in
      guard let latest = struck.latest, let earliest = struck.earliest else {
        return [name(struck.component), "", "never: no procedure answers", "", ""]
      }
      let names = struck.returns.map { back in
        system.procedures[back.procedure].name + (back.isFallback ? " (written for a wider scope)" : "")
      }
      let atLeast = struck.unknowns.isEmpty ? "" : "not before "
      return [
        name(struck.component), struck.restored.map(time) ?? "", atLeast + time(latest), time(earliest),
        names.joined(separator: ", "),
      ]
    }
  }

  /// What nobody knows of when things are back, each once.
  private var unknowns: [String] {
    var names: [String] = []
    for term in proof.struck.flatMap(\.unknowns) where !names.contains(term.text) { names.append(term.text) }
    return names.isEmpty ? [] : ["  not known: \(names.joined(separator: ", "))"]
  }

  private func steps(of timed: MomentProcedure) -> [String] {
    let procedure = system.procedures[timed.procedure]
    let rows = zip(procedure.steps, timed.steps).map { step, moments in
      [time(moments.begins), (moments.isExact ? "" : "not before ") + time(moments.ends), step.title]
    }
    let names = timed.components.map(name).joined(separator: ", ")
    let (earliest, latest) = timed.begins
    let begins = earliest == latest ? "at \(time(latest))" : "between \(time(earliest)) and \(time(latest))"
    var lines = ["", "\(procedure.name) begins \(begins), for \(names)"]
    if !rows.isEmpty { lines += indented(TextTable([["from", "done at the latest", "step"]] + rows).text) }
    return lines
  }

  private func indented(_ text: String) -> [String] { text.split(separator: "\n").map { "  \($0)" } }
  private func time(_ moment: Instant) -> String { moment.text(in: system.zone) }
  private func name(_ component: Int) -> String { system.components[component].name }
}
