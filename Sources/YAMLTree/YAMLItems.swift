/// The elements of a sequence in order.
package struct YAMLItems: Sequence, IteratorProtocol, Sendable {
  private let table: NodeTable
  private let via: UInt32
  private var index: UInt32
  private let end: UInt32

  init(of node: YAMLNode) {
    let record = node.record
    table = node.table
    via = node.via
    index = record.isSequence ? node.index + 1 : 0
    end = record.isSequence ? record.link : 0
  }

  /// The next element.
  package mutating func next() -> YAMLNode? {
    guard index < end else { return nil }
    let node = table.node(index, via: via)
    index = table.next(after: index)
    return node
  }
}
