/// The escapes of a double-quoted scalar that stand for NUL, which no program can be given as a part of a text.
enum NulEscape {
  /// What each looks like behind its backslash.
  private static let forms: [[UInt8]] = ["0", "x00", "u0000", "U00000000"].map { Array($0.utf8) }

  /// Where they stand between the quotes of a scalar.
  static func places(in bytes: UnsafeBufferPointer<UInt8>, between range: Range<Int>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard bytes[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      let rest = bytes[(offset + 1)..<range.upperBound]
      let form = forms.first { rest.starts(with: $0) }
      if let form { places.append(offset..<(offset + 1 + form.count)) }
      offset += 1 + max(1, form?.count ?? 0)
    }
    return places
  }
}

extension TreeBuilder {
  /// Reports the NULs of the scalar that was added last, which is passed over from then on.
  mutating func reportNuls() {
    guard let last = records.indices.last else { return }
    let inside = Int(records[last].start) + 1..<max(Int(records[last].start) + 1, Int(records[last].end) - 1)
    for place in NulEscape.places(in: bytes, between: inside) {
      report(.nul(at: span(UInt32(place.lowerBound), UInt32(place.upperBound))))
    }
    records[last].marks.insert(.hole)
  }
}
