import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// What needs what, and where the backups go; nil where there are neither components nor stores.
  var chartSection: RunbookSection? {
    guard !system.components.isEmpty else { return nil }
    return RunbookSection(.chart, "How it hangs together") { _ in
      [
        .paragraph("Full arrows: needs. Dotted arrows: is backed up or copied to."),
        .flowchart(MermaidFlowchart(nodes: self.nodes, arrows: self.arrows)),
      ]
    }
  }

  private var nodes: [MermaidFlowchart.Node] {
    let components = system.components.map { component in
      MermaidFlowchart.Node("c\(component.index)", component.name, component.isStateless ? .round : .box)
    }
    let stores = system.stores.flatMap { store in
      [MermaidFlowchart.Node("s\(store.index)", store.name, .cylinder)]
        + store.spec.replicas.enumerated().map { number, replica in
          .init("s\(store.index).\(number)", "\(store.name).\(replica.name.text)", .cylinder)
        }
    }
    let elsewhere = Set(system.components.flatMap(outside)).sorted()
    let replicas = system.components.flatMap { component in
      component.levels.indices.filter { component.levels[$0].isOwnReplica }.map { index in
        MermaidFlowchart.Node(
          "r\(component.index).\(index)", "\(component.name).\(component.levels[index].name)", .box)
      }
    }
    return components + replicas + stores + elsewhere.map { .init("x\($0)", $0, .stadium) }
  }

  private var arrows: [MermaidFlowchart.Arrow] {
    let needs = system.components.flatMap { component in
      component.needs.map { MermaidFlowchart.Arrow("c\(component.index)", "c\($0)") }
        + outside(of: component).map { .init("c\(component.index)", "x\($0)") }
    }
    let copies = system.components.flatMap { component in
      component.levels.indices.compactMap { arrow(of: $0, in: component) }
    }
    let storeCopies = system.stores.flatMap { store in
      store.spec.replicas.indices.map { number in
        MermaidFlowchart.Arrow("s\(store.index)", "s\(store.index).\(number)", isDotted: true)
      }
    }
    return needs + copies + storeCopies
  }

  private func arrow(of index: Int, in component: Component) -> MermaidFlowchart.Arrow? {
    let level = component.levels[index]
    if level.isOwnReplica {
      return .init("c\(component.index)", "r\(component.index).\(index)", label: "replica", isDotted: true)
    }
    guard level.backup != nil, let store = level.store else { return nil }
    return .init("c\(component.index)", "s\(store)", label: level.name, isDotted: true)
  }

  /// What a component needs outside the system, in the spec's words.
  private func outside(of component: Component) -> [String] {
    component.spec.needs.compactMap(\.known).filter { name in !system.components.contains { $0.name == name }
    }
  }
}

extension Level {
  /// Whether it is a replica of the component itself.
  var isOwnReplica: Bool { if case .replica = origin { true } else { false } }
}
