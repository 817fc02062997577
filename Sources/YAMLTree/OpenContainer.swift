/// A mapping or a sequence whose end was not seen yet.
struct OpenContainer {
  /// Its index in the array.
  let index: UInt32
  /// Whether it is a mapping.
  let isMapping: Bool
  /// The place in the table of anchors of the name it was given.
  let anchor: Int?
  /// Whether the next node is a key.
  var expectsKey: Bool
  /// Whether a merge key was seen.
  var hasMerge = false
  /// How many nodes it is, itself included and aliases followed; saturating.
  var nodes = 1
  /// How many levels of containers it holds, itself included and aliases followed.
  var height = 1

  /// One that holds nothing yet.
  init(index: UInt32, isMapping: Bool, anchor: Int?) {
    self.index = index
    self.isMapping = isMapping
    self.anchor = anchor
    expectsKey = isMapping
  }

  /// A stand-in where no container is open.
  static let none = OpenContainer(index: 0, isMapping: false, anchor: nil)

  /// Counts a child that is complete.
  @inline(__always)
  mutating func take(nodes more: Int, height below: Int, isMergeKey: Bool) {
    let sum = nodes.addingReportingOverflow(more)
    nodes = sum.overflow ? Int.max : sum.partialValue
    height = max(height, below + 1)
    if isMapping { expectsKey.toggle() }
    if isMergeKey { hasMerge = true }
  }
}
