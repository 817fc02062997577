extension UInt8 {
  /// A digit.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// A letter, a digit or `_`.
  var isOfWord: Bool { isOfPlainWord || self == 0x5F }
  /// A letter or a digit.
  var isOfPlainWord: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }

  /// Whether a secret can begin with it, or behind it: most bytes of a text are told by this alone.
  var mayBeginSecret: Bool {
    switch self {
    case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "B"),
      UInt8(ascii: "b"),
      UInt8(ascii: "A"), UInt8(ascii: "g"), UInt8(ascii: "s"), UInt8(ascii: "x"):
      true
    default: false
    }
  }
}

extension BidirectionalCollection<UInt8> {
  /// Whether they end so.
  func hasEnd(_ end: String) -> Bool { suffix(end.utf8.count).elementsEqual(end.utf8) }

  /// Whether their letters and digits end so, whatever the case and whatever stands between them.
  func hasPlainEnd(_ end: String) -> Bool {
    var place = endIndex
    for wanted in end.utf8.reversed() {
      repeat {
        guard place > startIndex else { return false }
        formIndex(before: &place)
      } while !self[place].isOfPlainWord
      guard self[place] | 0x20 == wanted else { return false }
    }
    return true
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether they are the thing itself: no variable, no path, no name of something in a vault, no placeholder.
  var isSecret: Bool {
    guard let first, !Set("$<{[%*@/~.-(".utf8).contains(first) else { return false }
    if contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "`") }) { return false }
    return !hasEnd(":latest") && !isPlaceholder
  }

  /// Whether they are what examples write in place of a secret.
  var isPlaceholder: Bool {
    if Set(self).count < 3 { return true }
    let small = String(decoding: map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    if ["password", "secret", "passwd", "token", "required", "unknown"].contains(small) { return true }
    let marks: [[UInt8]] = ["example", "changeme", "change-me", "placeholder", "redacted", "your", "xxxx"].map
    {
      Array($0.utf8)
    }
    let bytes = Array(small.utf8)
    return marks.contains { mark in bytes.indices.contains { bytes[$0...].starts(with: mark) } }
  }
}
