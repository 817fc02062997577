import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// Rehearsals: when, what they cover, what they showed; nil where there is none and no class asks for any.
  var drillSection: RunbookSection? {
    let asked = system.policyClass?.drills ?? []
    guard !spec.drills.isEmpty || !asked.isEmpty else { return nil }
    return RunbookSection(.drills, "Drills") { links in
      let heads = [
        "Drill", "Kind", "When", "Covers", "Last", "Next", "Is given", "Measured: back in", "Measured: lost",
        "Held by", "Held in", "Status",
      ]
      let table =
        self.spec.drills.isEmpty
        ? [] : [MarkdownBlock.filled(heads, self.spec.drills.map { self.row($0, links) })]
      let lists = self.spec.drills.flatMap(self.facts)
      let rhythm = asked.map { cadence -> [MarkdownInline] in
        [cadence.type.inline, " at least every ", cadence.every.inline]
      }
      let asks: [MarkdownBlock] =
        rhythm.isEmpty ? [] : [.paragraph(["The class asks for: "] + rhythm.joined(with: ", "))]
      return asks + table + (lists.isEmpty ? [] : [.list(MarkdownList(.bullet, lists))])
    }
  }

  private func row(_ drill: DrillSpec, _ links: RunbookLinks) -> [[MarkdownInline]] {
    [
      [[.code(drill.name.text)], drill.title.inlines()].lines, drill.type.inlines(),
      drill.schedules.inlines(),
      drill.covers.map { [link($0, links)] }.lines, drill.last.inlines(), drill.next.inlines(),
      drill.takes.inlines(), (drill.measured?.rto).inlines(), (drill.measured?.rpo).inlines(),
      drill.owner.map { who($0) } ?? [], drill.environment.inlines(),
      drill.status?.known == .live ? [] : drill.status.inlines(),
    ]
  }

  private func facts(of drill: DrillSpec) -> [MarkdownListItem] {
    var facts = FactList()
    for deed in drill.does { facts.add([deed.inline]) }
    facts.add("Command", command: drill.run)
    facts.add("Notes", drill.notes.inlines())
    return facts.blocks.isEmpty ? [] : [MarkdownListItem([.code(drill.name.text)], nested: facts.blocks)]
  }
}
