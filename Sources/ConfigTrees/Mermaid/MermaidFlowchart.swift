/// A Mermaid flowchart: labelled nodes and the arrows between them.
package struct MermaidFlowchart: Sendable, Equatable {
  /// Which way the arrows run.
  package enum Direction: String, Sendable {
    case down = "TD"
    case right = "LR"
  }

  package enum Shape: Sendable, Equatable {
    case box, round, stadium, cylinder, decision
  }

  /// A node; arrows name it by `id`, which is never printed, so it may be any text.
  package struct Node: Sendable, Equatable {
    package var id: String
    package var label: String
    package var shape: Shape

    package init(_ id: String, _ label: String, _ shape: Shape = .box) {
      self.id = id
      self.label = label
      self.shape = shape
    }
  }

  /// An arrow from one node's id to another's, with an optional label; one whose end is no node is left out.
  package struct Arrow: Sendable, Equatable {
    package var from: String
    package var to: String
    package var label: String?
    package var isDotted: Bool

    package init(_ from: String, _ to: String, label: String? = nil, isDotted: Bool = false) {
      self.from = from
      self.to = to
      self.label = label
      self.isDotted = isDotted
    }
  }

  package var direction: Direction
  package var nodes: [Node]
  package var arrows: [Arrow]

  package init(_ direction: Direction = .down, nodes: [Node], arrows: [Arrow]) {
    self.direction = direction
    self.nodes = nodes
    self.arrows = arrows
  }
}
