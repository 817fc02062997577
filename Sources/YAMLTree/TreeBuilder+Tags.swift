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
    tags[nextIndex] = tag
    names += 1
    if !Self.allowed.contains(tag) { report(.unsupportedTag(source.text(of: place), at: place)) }
  }

  /// Marks the node whose tag was taken down, once it stands in the array.
  mutating func markTagged() {
    let last = records.count - 1
    guard let tag = tags[UInt32(last)] else { return }
    records[last].marks.insert(.tagged)
    if !Self.allowed.contains(tag) { records[last].marks.insert(.hole) }
  }

  /// What the file has too much of, for a message.
  var overrun: String {
    names >= Bounds.names ? "\(Bounds.names) anchors and tags" : "\(Bounds.nodes) values"
  }

  /// Whether the innermost open container stands between brackets.
  var isInnermostBracketed: Bool {
    guard depth > 0 else { return false }
    let record = records[Int(inner.index)]
    switch record.shape {
    case .flowMapping: return Int(record.start) < bytes.count && bytes[Int(record.start)] == UInt8(ascii: "{")
    case .flowSequence: return true
    default: return false
    }
  }
}
