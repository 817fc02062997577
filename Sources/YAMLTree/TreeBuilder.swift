import SourceText

/// Turns events into the flat array: what a parser reports, in its order, with offsets already in bytes.
struct TreeBuilder {
  /// The file.
  let source: SourceFile
  /// The file's bytes, good as long as the closure lasts in which the builder works.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The nodes so far.
  var records: [NodeRecord] = []
  /// The texts of scalars that differ from their source.
  var arena: [UInt8] = []
  /// Where each of those texts lies in the arena.
  var texts: [Range<UInt32>] = []
  /// The tags that were written.
  var tags: [UInt32: String] = [:]
  /// Where the entries of each mapping with merge keys lie.
  var merges: [UInt32: Range<Int>] = [:]
  /// The entries of mappings with merge keys.
  var merged: [MergedEntry] = []
  /// The roots so far.
  var roots: [UInt32] = []
  /// What is wrong so far.
  var problems: [YAMLProblem] = []
  /// The innermost open container; only `depth` above 0 makes it one.
  var inner = OpenContainer.none
  /// The open containers around the innermost, the outermost first, behind a stand-in for none.
  var outer: [OpenContainer] = []
  /// The keys of the mapping that is being closed; kept for its room.
  let keys = KeySet()
  /// The anchors of the document at hand.
  var anchors = Anchors()
  /// How many anchors and tags were written.
  var names = 0
  /// How many nodes aliases have added to those written, saturating.
  var added = 0
  /// Whether aliases have gone beyond their bounds; reported once.
  var isOvergrown = false
  /// Where the last node added or closed ends.
  var lastEnd: UInt32 = 0
  /// The files that the bytes were joined from; nil where they are one file's own.
  var origin: JoinedSources?

  /// A builder for a file, with room for as many nodes as such files usually have.
  init(source: SourceFile, bytes: UnsafeBufferPointer<UInt8>) {
    self.source = source
    self.bytes = bytes
    records.reserveCapacity(min(bytes.count / 8 + 16, Bounds.nodes))
    outer.reserveCapacity(Bounds.depth + 1)
  }

  /// Takes a problem down, unless there are so many already that nobody would read it.
  mutating func report(_ problem: YAMLProblem) {
    if problems.count < Bounds.problems { problems.append(problem) }
  }

  /// How many containers are open.
  var depth: Int { outer.count }

  /// A span of the file.
  func span(_ start: UInt32, _ end: UInt32) -> SourceSpan {
    origin?.span(start, end) ?? SourceSpan(file: source.id, start: Int(start), end: Int(end))
  }

  /// The span of a node by its index.
  func span(of index: UInt32) -> SourceSpan { span(records[Int(index)].start, records[Int(index)].end) }

  /// The index that the next node gets.
  var nextIndex: UInt32 { UInt32(records.count) }

  /// Begins a document; anchors are known within one only.
  mutating func beginDocument() { anchors.removeAll() }

  /// Adds a node and counts it in what holds it.
  @inline(__always)
  mutating func append(_ record: NodeRecord) {
    if depth == 0 { beginRoot() }
    records.append(record)
    lastEnd = record.end
  }

  /// Takes the next node for the root of a document; apart, because each node asks whether it is one.
  @inline(never)
  private mutating func beginRoot() { roots.append(nextIndex) }

  /// Notes that a value (or a key) is complete, so that the container around it knows what comes next.
  @inline(__always)
  mutating func finish(nodes: Int, height: Int, isMergeKey: Bool = false) {
    inner.take(nodes: nodes, height: height, isMergeKey: isMergeKey)
  }

  /// Adds a scalar whose text may differ from its source.
  mutating func scalar(
    _ shape: NodeRecord.Shape, from start: UInt32, to end: UInt32, text: UnsafeBufferPointer<UInt8>,
    isVerbatim: Bool
  ) {
    let isMerge =
      shape == .plain && text.count == 2 && text[0] == UInt8(ascii: "<") && text[1] == UInt8(ascii: "<")
    if isVerbatim { return verbatim(shape, from: start, to: end, isMerge: isMerge) }
    let begin = UInt32(arena.count)
    arena.append(contentsOf: text)
    texts.append(begin..<UInt32(arena.count))
    scalar(
      NodeRecord(start: start, end: end, link: UInt32(texts.count - 1), shape: shape, marks: []),
      isMerge: isMerge)
  }

  /// Adds a scalar whose text is its source; `isMerge` says that it is `<<`, plain.
  @inline(__always)
  mutating func verbatim(
    _ shape: NodeRecord.Shape, from start: UInt32, to end: UInt32, isMerge: Bool = false
  ) {
    scalar(NodeRecord(start: start, end: end, link: 0, shape: shape, marks: .verbatim), isMerge: isMerge)
  }

  @inline(__always)
  private mutating func scalar(_ record: NodeRecord, isMerge: Bool) {
    var record = record
    let isMergeKey = isMerge && inner.expectsKey
    if isMergeKey { record.marks.insert(.mergeKey) }
    append(record)
    finish(nodes: 1, height: 0, isMergeKey: isMergeKey)
  }

  /// Opens a mapping or a sequence; false, and nothing is opened, where it would nest too deep.
  mutating func begin(_ shape: NodeRecord.Shape, at start: UInt32, anchor: Int?) -> Bool {
    guard depth < Bounds.depth else {
      report(.tooDeep(at: span(start, start + 1)))
      return false
    }
    let index = nextIndex
    append(NodeRecord(start: start, end: start, link: index + 1, shape: shape, marks: []))
    let isMapping = shape == .flowMapping || shape == .blockMapping
    outer.append(inner)
    inner = OpenContainer(index: index, isMapping: isMapping, anchor: anchor)
    return true
  }

  /// Closes the innermost container; `end` is nil where its last child ends it.
  mutating func end(at end: UInt32?, isBroken: Bool = false) {
    guard let around = outer.popLast() else { return }
    let container = inner
    inner = around
    let index = Int(container.index)
    if end == nil, index + 1 < records.count { records[index].start = records[index + 1].start }
    records[index].end = max(end ?? lastEnd, records[index].start)
    records[index].link = nextIndex
    if isBroken { records[index].marks.insert(.broken) }
    lastEnd = records[index].end
    if container.isMapping {
      checkKeys(of: container.index)
      if container.hasMerge { mergeEntries(of: container.index) }
    }
    if let anchor = container.anchor {
      anchors.complete(anchor, nodes: container.nodes, height: container.height)
    }
    finish(nodes: container.nodes, height: container.height)
  }

  /// Closes whatever is open after an error, a key without a value given a hole for one.
  mutating func endBroken(at end: UInt32) {
    while depth > 0 {
      if inner.isMapping && !inner.expectsKey {
        append(NodeRecord(start: lastEnd, end: lastEnd, link: 0, shape: .plain, marks: [.verbatim, .hole]))
        finish(nodes: 1, height: 0)
      }
      self.end(at: isInnermostBracketed ? max(end, lastEnd) : nil, isBroken: true)
    }
  }
}
