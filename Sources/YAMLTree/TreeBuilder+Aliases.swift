import SourceText

extension TreeBuilder {
  /// Adds `*name`: a node that stands for another, or a hole where it cannot.
  mutating func alias(_ name: [UInt8], from start: UInt32, to end: UInt32) {
    let place = span(start, end)
    guard let anchor = anchors[name] else {
      report(.unknownAnchor(name, at: place))
      return hole(from: start, to: end)
    }
    guard anchor.isComplete else {
      report(
        .selfReference(name, at: place, anchor: span(anchor.start, anchor.start + UInt32(name.count) + 1)))
      return hole(from: start, to: end)
    }
    guard depth + anchor.height <= Bounds.depth else {
      report(.tooDeep(at: place))
      return hole(from: start, to: end)
    }
    let sum = added.addingReportingOverflow(anchor.nodes)
    guard !sum.overflow, sum.partialValue <= Bounds.added else {
      if !isOvergrown { report(.overgrown(name, at: place, by: anchor.nodes)) }
      isOvergrown = true
      return hole(from: start, to: end)
    }
    added = sum.partialValue
    append(NodeRecord(start: start, end: end, link: anchor.node, shape: .alias, marks: []))
    finish(nodes: anchor.nodes, height: anchor.height)
  }

  /// Adds a node for which a problem is reported already.
  mutating func hole(from start: UInt32, to end: UInt32) {
    append(NodeRecord(start: start, end: end, link: 0, shape: .plain, marks: [.verbatim, .hole]))
    finish(nodes: 1, height: 0)
  }

  /// The node that an index stands for, aliases followed.
  func resolved(_ index: UInt32) -> UInt32 {
    let record = records[Int(index)]
    return record.shape == .alias ? record.link : index
  }
}
