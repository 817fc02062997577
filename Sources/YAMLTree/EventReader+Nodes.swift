import CYAML
import SourceText

extension EventReader {
  /// Hands on a scalar.
  mutating func scalar(_ event: yaml_event_t, into builder: inout TreeBuilder) {
    let scalar = event.data.scalar
    var start = offset(event.start_mark)
    var end = offset(event.end_mark)
    let isMarked = scalar.anchor != nil || scalar.tag != nil
    if isMarked {
      let outer = start
      start = afterProperties(from: start, to: end)
      note(scalar.anchor, from: outer, to: start, isComplete: true, &builder)
      note(tag: scalar.tag, from: outer, to: start, &builder)
    }
    let shape: NodeRecord.Shape
    var inset: UInt32 = 0
    switch scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: (shape, inset) = (.singleQuoted, 1)
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: (shape, inset) = (.doubleQuoted, 1)
    case YAML_LITERAL_SCALAR_STYLE: shape = .literal
    case YAML_FOLDED_SCALAR_STYLE: shape = .folded
    default: shape = .plain
    }
    let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    if shape == .literal || shape == .folded {
      end = UInt32(ScalarPlaces.blockEnd(in: bytes, from: Int(start), to: Int(end)))
      builder.scalar(shape, from: start, to: end, text: text, isVerbatim: false)
    } else {
      // A plain scalar on one line is its source; there is nothing to compare.
      let isOneLine = shape == .plain && event.start_mark.line == event.end_mark.line
      let isVerbatim =
        isOneLine && Int(end &- start) == text.count
        || equals(text, from: start + inset, to: end &- inset)
      builder.scalar(shape, from: start, to: end, text: text, isVerbatim: isVerbatim)
      if shape == .doubleQuoted, !isVerbatim, text.contains(0) { builder.reportNuls() }
    }
    if isMarked { builder.markTagged() }
  }

  /// Hands on the beginning of a container; false where reading must stop.
  mutating func begin(
    _ shape: NodeRecord.Shape, _ event: yaml_event_t, _ anchor: UnsafeMutablePointer<UInt8>?,
    _ tag: UnsafeMutablePointer<UInt8>?, _ builder: inout TreeBuilder
  ) -> Bool {
    var start = offset(event.start_mark)
    var place: Int?
    if anchor != nil || tag != nil {
      let outer = start
      // A block container behind its tag begins on a later line, beyond the event's own end.
      start = afterProperties(from: start, to: UInt32(bytes.count))
      place = note(anchor, from: outer, to: start, isComplete: false, &builder)
      note(tag: tag, from: outer, to: start, &builder)
    }
    guard builder.begin(shape, at: start, anchor: place) else {
      builder.endBroken(at: start)
      return false
    }
    if tag != nil { builder.markTagged() }
    return true
  }

  /// Hands on the end of a container.
  mutating func end(_ event: yaml_event_t, _ builder: inout TreeBuilder) {
    let end = offset(event.end_mark)
    // A flow mapping without braces (`[a: b]`) ends with its last child, as block containers do.
    let isBracketed = builder.isInnermostBracketed
    builder.end(at: isBracketed ? end : nil)
  }

  /// Hands on an alias.
  mutating func alias(_ event: yaml_event_t, _ builder: inout TreeBuilder) {
    let start = offset(event.start_mark)
    let name = Self.bytes(of: event.data.alias.anchor)
    builder.alias(name, from: start, to: offset(event.end_mark))
  }

  /// Takes down a name given to the next node, if there is one.
  @discardableResult
  private func note(
    _ anchor: UnsafeMutablePointer<UInt8>?, from start: UInt32, to end: UInt32, isComplete: Bool,
    _ builder: inout TreeBuilder
  ) -> Int? {
    guard let anchor else { return nil }
    builder.names += 1
    let place = ScalarPlaces.sign(UInt8(ascii: "&"), in: bytes, from: Int(start), to: Int(end))
    return builder.anchors.add(
      Self.bytes(of: anchor), at: UInt32(place), node: builder.nextIndex, isComplete: isComplete)
  }

  /// Takes down a tag of the next node, if there is one.
  private func note(
    tag: UnsafeMutablePointer<UInt8>?, from start: UInt32, to end: UInt32, _ builder: inout TreeBuilder
  ) {
    guard let tag else { return }
    let place = ScalarPlaces.tag(in: bytes, from: Int(start), to: Int(end))
    let text = String(decoding: Self.bytes(of: tag), as: UTF8.self)
    builder.add(tag: text, at: builder.span(UInt32(place.lowerBound), UInt32(place.upperBound)))
  }

  private func afterProperties(from start: UInt32, to end: UInt32) -> UInt32 {
    UInt32(ScalarPlaces.afterProperties(in: bytes, from: Int(start), to: Int(end)))
  }

  @inline(__always)
  private func equals(_ text: UnsafeBufferPointer<UInt8>, from start: UInt32, to end: UInt32) -> Bool {
    guard end >= start, Int(end - start) == text.count else { return false }
    guard let one = text.baseAddress, let other = bytes.baseAddress else { return text.isEmpty }
    return memcmp(one, other + Int(start), text.count) == 0
  }

  private static func bytes(of name: UnsafeMutablePointer<UInt8>?) -> [UInt8] {
    guard let name else { return [] }
    return Array(
      UnsafeBufferPointer(
        start: name, count: strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))))
  }
}
