/// The name of a written or read file: literal text, with time fields (`%Y`), wildcards (`*`) and inputs (`$DATE`).
struct NamePattern {
  private let parts: [Part]

  private enum Part: Equatable {
    case byte(UInt8)
    case digit
    case anything

    /// Whether one byte can be both.
    func meets(_ other: Part) -> Bool {
      switch (self, other) {
      case (.digit, .byte(let byte)), (.byte(let byte), .digit): byte >= 0x30 && byte <= 0x39
      default: self == other
      }
    }
  }

  /// The pattern of a name; a prefix that ends in `/` stands for everything under it.
  init(_ name: String) {
    var parts: [Part] = []
    let bytes = Array(name.utf8)
    var index = 0
    func wild() { if parts.last != .anything { parts.append(.anything) } }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "%") where index + 1 < bytes.count:
        let digits = Self.digits(ofField: bytes[index + 1])
        if digits == 0 { wild() } else { parts += Array(repeating: .digit, count: digits) }
        index += 1
      case UInt8(ascii: "*"), UInt8(ascii: "?"): wild()
      case UInt8(ascii: "$"):
        wild()
        while index + 1 < bytes.count, Self.isNameByte(bytes[index + 1]) { index += 1 }
      case let byte: parts.append(.byte(byte))
      }
      index += 1
    }
    if bytes.last == UInt8(ascii: "/") { wild() }
    self.parts = parts
  }

  /// How many digits a time field writes: four of the year, two of the others; 0 where it may write anything.
  private static func digits(ofField letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "Y"): 4
    case UInt8(ascii: "m"), UInt8(ascii: "d"), UInt8(ascii: "H"), UInt8(ascii: "M"), UInt8(ascii: "S"): 2
    default: 0
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "_")
      || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// Whether some name fits both patterns.
  func canMeet(_ other: NamePattern) -> Bool {
    var reachable = Set([Pair(0, 0)])
    var open = [Pair(0, 0)]
    while let pair = open.popLast() {
      if pair.one == parts.count, pair.two == other.parts.count { return true }
      for next in steps(from: pair, other) where reachable.insert(next).inserted { open.append(next) }
    }
    return false
  }

  private struct Pair: Hashable {
    let one: Int
    let two: Int
    init(_ one: Int, _ two: Int) { (self.one, self.two) = (one, two) }
  }

  private func steps(from pair: Pair, _ other: NamePattern) -> [Pair] {
    let one = pair.one < parts.count ? parts[pair.one] : nil
    let two = pair.two < other.parts.count ? other.parts[pair.two] : nil
    var next: [Pair] = []
    if one == .anything { next.append(Pair(pair.one + 1, pair.two)) }
    if two == .anything { next.append(Pair(pair.one, pair.two + 1)) }
    if one == .anything, two != nil { next.append(Pair(pair.one, pair.two + 1)) }
    if two == .anything, one != nil { next.append(Pair(pair.one + 1, pair.two)) }
    if let one, let two, one.meets(two) { next.append(Pair(pair.one + 1, pair.two + 1)) }
    return next
  }
}
