/// The names given with `&` in the document at hand.
struct Anchors {
  /// One name's value.
  struct Anchor {
    /// Where its `&` stands.
    let start: UInt32
    /// The node that it names.
    let node: UInt32
    /// How many nodes that is, aliases followed; saturating.
    var nodes: Int
    /// How many levels of containers it holds.
    var height: Int
    /// Whether its end was seen; an alias before that would hold itself.
    var isComplete: Bool
  }

  private var byName: [[UInt8]: Int] = [:]
  private var all: [Anchor] = []

  /// The anchor of a name: the last one given.
  subscript(name: [UInt8]) -> Anchor? { byName[name].map { all[$0] } }

  /// Gives a name to a node; a scalar is complete at once.
  mutating func add(_ name: [UInt8], at start: UInt32, node: UInt32, isComplete: Bool) -> Int {
    byName[name] = all.count
    all.append(Anchor(start: start, node: node, nodes: 1, height: 0, isComplete: isComplete))
    return all.count - 1
  }

  /// Notes what the named container came to.
  mutating func complete(_ place: Int, nodes: Int, height: Int) {
    all[place].nodes = nodes
    all[place].height = height
    all[place].isComplete = true
  }

  /// Forgets all names, at the beginning of a document.
  mutating func removeAll() {
    guard !all.isEmpty else { return }
    byName.removeAll()
    all.removeAll()
  }
}
