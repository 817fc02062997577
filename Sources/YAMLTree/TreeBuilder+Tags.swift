import SourceText

extension TreeBuilder {
  /// The types of YAML's own that ask for nothing which the text does not say.
  private static let allowed: Set<String> = [
    "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float",
    "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null", "tag:yaml.org,2002:timestamp",
    "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:merge",
  ]

  /// Takes down the tag of the node that comes next.
  mutating func add(tag: String, at place: SourceSpan) {
    tags.append((node: nextIndex, tag: tag))
    if !Self.allowed.contains(tag) { problems.append(.unsupportedTag(source.text(of: place), at: place)) }
  }

  /// Marks the node whose tag was taken down, once it stands in the array.
  mutating func markTagged() {
    guard let last = tags.last, Int(last.node) == records.count - 1 else { return }
    records[Int(last.node)].marks.insert(.tagged)
    if !Self.allowed.contains(last.tag) { records[Int(last.node)].marks.insert(.hole) }
  }

  /// Whether the innermost open container stands between brackets.
  var isInnermostBracketed: Bool {
    guard let container = open.last else { return false }
    let record = records[Int(container.index)]
    switch record.shape {
    case .flowMapping: return source.bytes[safely: record.start] == UInt8(ascii: "{")
    case .flowSequence: return true
    default: return false
    }
  }
}
