import CYAML
import SourceText

/// Runs libyaml over a file and hands each event to a builder, with places in bytes.
struct EventReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private var cursor: PlaceCursor

  /// Reads a file that is known to be text of a size that is read.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, into builder: inout TreeBuilder) {
    let base = TextCheck.markLength(bytes)
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress.map { $0 + base }, bytes.count - base)
    var reader = EventReader(bytes: bytes, cursor: PlaceCursor(base: base, isASCII: isASCII))
    reader.run(&parser, into: &builder)
  }

  private mutating func run(_ parser: inout yaml_parser_t, into builder: inout TreeBuilder) {
    var event = yaml_event_t()
    while true {
      guard yaml_parser_parse(&parser, &event) == 1 else {
        return fail(&parser, &builder)
      }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_SCALAR_EVENT: scalar(event, into: &builder)
      case YAML_MAPPING_START_EVENT:
        let start = event.data.mapping_start
        let shape: NodeRecord.Shape = start.style == YAML_FLOW_MAPPING_STYLE ? .flowMapping : .blockMapping
        guard begin(shape, event, start.anchor, start.tag, &builder) else { return }
      case YAML_SEQUENCE_START_EVENT:
        let start = event.data.sequence_start
        let shape: NodeRecord.Shape =
          start.style == YAML_FLOW_SEQUENCE_STYLE ? .flowSequence : .blockSequence
        guard begin(shape, event, start.anchor, start.tag, &builder) else { return }
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: end(event, &builder)
      case YAML_ALIAS_EVENT: alias(event, &builder)
      case YAML_DOCUMENT_START_EVENT: builder.beginDocument()
      case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return
      default: break
      }
      if builder.records.count >= Bounds.nodes || builder.names >= Bounds.names {
        let start = offset(event.start_mark)
        builder.problems.append(.tooMany(builder.overrun, at: builder.span(start, start)))
        return builder.endBroken(at: start)
      }
    }
  }

  @inline(__always)
  mutating func offset(_ mark: yaml_mark_t) -> UInt32 {
    UInt32(truncatingIfNeeded: cursor.offset(of: Int(truncatingIfNeeded: mark.index), in: bytes))
  }
}
