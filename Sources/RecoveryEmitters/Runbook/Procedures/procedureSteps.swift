import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// The steps of a procedure as a numbered list: what to do, by whom, until when, and how to tell that it worked.
  func steps(of procedure: Procedure, _ links: RunbookLinks) -> [MarkdownBlock] {
    let time = proofs.procedures[procedure.index]
    let timings = time.flatMap { $0.steps.count == procedure.steps.count ? $0.steps : nil }
    let order = StepOrder(procedure.steps)
    let items = procedure.steps.enumerated().map { index, step in
      MarkdownListItem(
        line(step, timings?[index]),
        nested: sequence(of: index, in: order) + factsBefore(step, in: procedure, timings?[index], links)
          + parts(of: step.spec, links) + factsAfter(step) + checks(of: step.spec))
    }
    return [.list(MarkdownList(.numbered(from: 1), items))]
  }

  /// The steps outside the recovery time.
  func afterwards(of procedure: Procedure, _ links: RunbookLinks) -> [MarkdownBlock] {
    let items = procedure.spec.afterwards.map { step -> MarkdownListItem in
      let title = step.name ?? step.procedure ?? step.restore ?? step.id
      var line: [MarkdownInline] = [.strong([title.map(\.inline) ?? "unnamed step"])]
      if !step.by.isEmpty { line += [". By "] + who(step.by) }
      if let takes = step.takes { line += [". Takes ", takes.inline] }
      var facts = FactList()
      if let name = step.procedure { facts.add("Follow", [link(name, links)]) }
      if let restore = step.restore {
        facts.add("Restore", [restore.code] + (step.from.map { [" from ", $0.code] } ?? []))
      }
      addPlain(step, to: &facts)
      return MarkdownListItem(line, nested: parts(of: step, links) + facts.blocks + checks(of: step))
    }
    return [.paragraph("Outside the recovery time:"), .list(MarkdownList(.numbered(from: 1), items))]
  }

  /// The line of a step: its name, who does it, how long it takes and by when it is done.
  private func line(_ step: Step, _ timing: StepTiming?) -> [MarkdownInline] {
    var parts: [[MarkdownInline]] = [[.strong(step.title)]]
    if !step.spec.by.isEmpty { parts.append(["by "] + who(step.spec.by)) }
    parts.append(ownTime(of: step))
    if let timing { parts.append(doneBy(step, timing)) }
    return parts.joined(with: " \u{2014} ")
  }

  /// The time that a step takes by itself.
  private func ownTime(of step: Step) -> [MarkdownInline] {
    if let window = step.spec.elapsed { return ["on the clock from T+", window.inline] }
    if let nested = step.procedure {
      guard let time = proofs.procedures[nested] else { return ["takes ", .unknown] }
      return [.text("takes \(time.worst.words(from: time.best))")]
    }
    guard let takes = step.spec.takes else { return step.isOfUnknownTime ? ["takes ", .unknown] : [] }
    return takes.known == .ongoing ? ["goes on; do not wait for it"] : ["takes ", takes.inline]
  }

  /// By when a step is done at worst, as far as times are known.
  private func doneBy(_ step: Step, _ timing: StepTiming) -> [MarkdownInline] {
    if step.spec.takes?.known == .ongoing { return [] }
    if timing.path.isUnbounded { return ["done by ", .unknown] }
    if timing.path.isExact { return ["done by ", .strong("T+\(timing.latestEnd)")] }
    return ["done by ", .unknown, .text(": T+\(timing.latestEnd) or later")]
  }

  /// When a step may begin, where that is not simply behind the one above.
  private func sequence(of index: Int, in order: StepOrder) -> [MarkdownBlock] {
    var lines: [[MarkdownInline]] = []
    let step = order.steps[index]
    if let replaced = step.instead {
      lines.append([
        .strong("Instead"),
        .text(" of step \(replaced + 1), \(order.steps[replaced].title): do one of the two."),
      ])
    }
    if let other = order.steps.firstIndex(where: { $0.instead == index }) {
      lines.append([.text("Or step \(other + 1), \(order.steps[other].title), in its place.")])
    }
    if order.isOutOfLine(index) {
      let before = order.numbers(step.after)
      lines.append([
        .text(
          before.isEmpty
            ? "Begin at once." : "Begin when \(before) \(step.after.count == 1 ? "is" : "are") done.")
      ])
    }
    let beside = order.beside(index)
    if !beside.isEmpty { lines.append([.text("Side by side with \(order.numbers(beside)).")]) }
    return lines.isEmpty ? [] : [.paragraph(lines.joined(with: " "))]
  }

  /// The command and the prose of a step.
  private func parts(of step: StepSpec, _ links: RunbookLinks) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    if step.manual?.known == true { blocks.append(.paragraph("By hand.")) }
    if let run = step.run {
      blocks.append(run.known.map { .fence(language: "sh", $0) } ?? .paragraph(["Command: ", .unknown]))
    }
    return blocks + notes(step.notes)
  }
}
