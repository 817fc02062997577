import YAMLTree

extension SwiftOutline {
  /// The comments behind `//`, those behind `///` aside, of a file that begins at a place among joined ones.
  package func plainComments(in bytes: [UInt8], base: Int) -> [TreeComment] {
    comments.compactMap { range in
      let sign = bytes[range].prefix { $0 == UInt8(ascii: "/") }.count
      guard sign == 2 else { return nil }
      var text = bytes[range].dropFirst(2)
      if text.first == 0x20 { text = text.dropFirst() }
      while text.last == 0x20 || text.last == 0x0D { text = text.dropLast() }
      return TreeComment(start: base + range.lowerBound, text: String(decoding: text, as: UTF8.self))
    }
  }
}
