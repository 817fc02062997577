import ConfigTrees
import Quantities
import RecoveryModel

extension RunbookSubject {
  /// Who is called, who is told next, and what outsiders are told; nil where the spec names nobody.
  var firstMinutesSection: RunbookSection? {
    guard !spec.escalation.isEmpty || !spec.notices.isEmpty || spec.owner != nil else { return nil }
    return RunbookSection(.firstMinutes, "First minutes") { links in
      [.numbered(self.firstActs(links))] + self.escalation + self.notices
    }
  }

  /// What to do before anything else.
  private func firstActs(_ links: RunbookLinks) -> [[MarkdownInline]] {
    var acts: [[MarkdownInline]] = [["Write down the time: recovery times count from the failure."]]
    let first = spec.escalation.filter { $0.after?.known == .zero }.flatMap(\.notify)
    let called = first.isEmpty && spec.escalation.isEmpty ? spec.owner.map { [$0] } ?? [] : first
    for person in called { acts.append(["Call "] + whoAndHow(person)) }
    if incidentTable {
      acts.append(["Choose the procedure: ", links.link(["What happened?"], to: .incidents)])
    }
    if !spec.notices.isEmpty { acts.append(["Name somebody who keeps outsiders informed (below)."]) }
    return acts
  }

  private var incidentTable: Bool { !system.procedures.isEmpty || !spec.scenarios.isEmpty }

  /// The levels of escalation, the earliest first; those of unknown time last.
  private var escalation: [MarkdownBlock] {
    let levels = spec.escalation.enumerated().sorted { one, other in
      let (left, right) = (one.element.after?.known ?? .longest, other.element.after?.known ?? .longest)
      return (left, one.offset) < (right, other.offset)
    }
    if levels.isEmpty { return [] }
    let rows = levels.map { _, level -> [[MarkdownInline]] in
      let after: [MarkdownInline] = level.after.map { ["T+", $0.inline] } ?? ["not said"]
      return [
        level.after?.known == .zero ? ["at once"] : after, level.title.inlines(),
        level.notify.map(whoAndHow).lines,
      ]
    }
    return [
      .paragraph([.strong("Escalation"), ", counted from when the incident was noticed, until it is mended:"]
      ),
      .filled(["After", "Level", "Tell"], rows),
    ]
  }

  /// What outsiders are told.
  private var notices: [MarkdownBlock] {
    if spec.notices.isEmpty { return [] }
    let rows = spec.notices.map { notice -> [[MarkdownInline]] in
      [
        [.text(notice.name.text)], notice.within.inlines(), notice.repeat.inlines(), notice.by.inlines(),
        notice.owner.map { who($0) } ?? [], notice.message.inlines(),
      ]
    }
    return [
      .paragraph([.strong("Outsiders"), " who must be told:"]),
      .filled(["Whom", "Within", "Again", "By", "Who tells them", "Message"], rows),
    ]
  }
}
