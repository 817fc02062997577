import ConfigTrees
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// What comes back first, and by when; nil where the system has no components.
  var prioritySection: RunbookSection? {
    guard !system.components.isEmpty else { return nil }
    return RunbookSection(.priorities, "Order of recovery") { links in
      self.priorities + self.order(links)
    }
  }

  /// The priorities of the spec, with what the proofs say of each thing that is to be back.
  private var priorities: [MarkdownBlock] {
    if spec.priorities.isEmpty { return [] }
    let rows = spec.priorities.map { priority -> [[MarkdownInline]] in
      [
        [.strong(priority.name.text)],
        priority.recover.map { thing -> [MarkdownInline] in
          [.code(thing.text)] + (component(named: thing).map { [.lineBreak] + worstTimes(of: $0) } ?? [])
        }.lines,
        priority.within.inlines(), priority.notes.inlines(),
      ]
    }
    return [.filled(["Priority", "Bring back: proved at worst", "Wanted within", "Notes"], rows)]
  }

  private func component(named name: Written<String>) -> Int? {
    name.known.flatMap { known in system.components.firstIndex { $0.name == known } }
  }

  /// The components so that each comes behind what it needs.
  private func order(_ links: RunbookLinks) -> [MarkdownBlock] {
    let rows = componentsByNeed.enumerated().map { place, index -> [[MarkdownInline]] in
      let component = system.components[index]
      let needs = component.spec.needs.codes()
      return [
        [.text("\(place + 1)")], [links.link([.code(component.name)], to: .component(index))], needs,
        worstTimes(of: index),
      ]
    }
    return [
      .paragraph("Each comes behind what it needs:"),
      .filled(["#", "Component", "Needs first", "Back at worst, from the failure"], rows),
    ]
  }

  /// The components in an order in which what is needed stands first; in a circle, in written order.
  private var componentsByNeed: [Int] {
    var order: [Int] = []
    var left = Array(system.components.indices)
    while !left.isEmpty {
      let next = left.first { index in
        system.components[index].needs.allSatisfy { !left.contains($0) || $0 == index }
      }
      let chosen = next ?? left[0]
      order.append(chosen)
      left.removeAll { $0 == chosen }
    }
    return order
  }

  /// When a component is back at worst, scopes with the same time together.
  private func worstTimes(of component: Int) -> [MarkdownInline] {
    var groups: [(time: String, scopes: [Scope])] = []
    for proof in proofs.promises where proof.promise.component == component {
      let time = proof.slowest?.time.words ?? "no procedure"
      if let index = groups.firstIndex(where: { $0.time == time }) {
        groups[index].scopes.append(proof.promise.scope)
      } else {
        groups.append((time, [proof.promise.scope]))
      }
    }
    if groups.isEmpty { return ["nothing promised"] }
    return groups.map { group in
      [.text(group.scopes.map(\.rawValue).joined(separator: ", ")), ": ", .strong(group.time)]
    }.lines
  }
}
