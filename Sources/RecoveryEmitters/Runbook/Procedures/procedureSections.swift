import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// The procedures: a heading for all, then each with its parts.
  var procedureSections: [RunbookSection] {
    if system.procedures.isEmpty { return [] }
    let intro = RunbookSection(.procedures, "Procedures") { _ in
      [
        .paragraph(
          "In each procedure, T+0 is when the first step begins; \u{201C}done by\u{201D} is the worst case. Tick each check before going on."
        )
      ]
    }
    return [intro] + system.procedures.flatMap(sections)
  }

  private func sections(of procedure: Procedure) -> [RunbookSection] {
    let index = procedure.index
    let heading: [MarkdownInline] =
      procedure.spec.title == nil
      ? [.code(procedure.name)] : [.text(procedure.title + " ("), .code(procedure.name), ")"]
    var sections = [RunbookSection(.procedure(index), 3, heading) { self.summary(of: procedure, $0) }]
    let inputs = CommandInput.all(in: commands(of: procedure))
    if !inputs.isEmpty {
      sections.append(part("Fill in before you start", of: index) { _ in self.blocks(for: inputs) })
    }
    if let chart = timeline(of: procedure) {
      sections.append(part("Timeline at worst", of: index) { _ in [.gantt(chart)] })
    }
    if !procedure.steps.isEmpty {
      sections.append(part("Steps", of: index) { self.steps(of: procedure, $0) })
    }
    if !procedure.spec.afterwards.isEmpty {
      sections.append(part("Afterwards", of: index) { self.afterwards(of: procedure, $0) })
    }
    return sections
  }

  private func part(
    _ name: String, of procedure: Int, _ body: @escaping @Sendable (RunbookLinks) -> [MarkdownBlock]
  ) -> RunbookSection {
    RunbookSection(.procedurePart(procedure, name), 4, [.text(name)], body)
  }
}
