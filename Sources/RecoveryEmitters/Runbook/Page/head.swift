import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// The top of the page: its title, where it comes from, who answers for it.
  var head: [MarkdownBlock] {
    let source = "Generated from the spec of system \(system.name)."
    var facts = FactList()
    facts.add("Owner", spec.owner.map { who($0) } ?? [])
    facts.add("Class", spec.className.codes())
    facts.add("Clock of schedules", [.text(system.zone.description)])
    facts.add("People who can work at a time", spec.crew.inlines())
    facts.add("Bound by", spec.compliance.map { [framework($0)] }.joined(with: ", "))
    facts.add("Jobs run on", spec.runsOn.inlines())
    return [
      .comment("\(source) Edit the spec, not this file: it is overwritten."),
      .heading(1, title),
      .quote([
        .paragraph([
          .text("How to bring "), .code(system.name),
          .text(" back after a failure. Generated from its spec: edit the spec, not this file."),
        ])
      ]),
    ] + facts.blocks + notes(spec.notes)
  }

  /// Prose of the spec as a paragraph.
  func notes(_ notes: Written<String>?) -> [MarkdownBlock] {
    notes.map { [.paragraph([$0.inline])] } ?? []
  }
}
