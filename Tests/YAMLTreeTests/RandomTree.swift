/// A small generator of random numbers with a fixed seed (SplitMix64, Steele, Lea and Flood 2014).
struct Dice {
  private var state: UInt64

  /// Dice that fall the same way for the same seed.
  init(seed: UInt64) { state = seed }

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to a bound.
  mutating func roll(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// One of some things.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[roll(things.count)] }
}

/// A tree that a test makes up, to be written as YAML and read back.
indirect enum RandomTree {
  case text(String)
  case list([RandomTree])
  case pairs([(key: String, value: RandomTree)])

  private static let characters = Array("abcz019 .,:#-_'\"\\{}[]&*!|>%@`?~/\n\té漢🔥").map(String.init)

  /// A made-up text; every tenth is a word that YAML 1.1 would take for something else.
  static func text(_ dice: inout Dice) -> String {
    if dice.roll(10) == 0 { return dice.pick(["no", "12:30", "", "~", "0755", "<<x", "1e3", "null"]) }
    return (0..<dice.roll(12)).map { _ in dice.pick(characters) }.joined()
  }

  /// A made-up tree of at most so many levels.
  static func make(_ dice: inout Dice, levels: Int) -> RandomTree {
    let kind = levels == 0 ? 0 : dice.roll(4)
    switch kind {
    case 1: return .list((0..<dice.roll(5)).map { _ in make(&dice, levels: levels - 1) })
    case 2, 3:
      let pairs = (0..<dice.roll(6)).map { place in
        (key: "\(place)\(text(&dice).replacing("\n", with: ""))", value: make(&dice, levels: levels - 1))
      }
      return .pairs(pairs)
    default: return .text(text(&dice))
    }
  }

  /// The same form that a read tree is compared in.
  var outline: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .list(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .pairs(let pairs): "{" + pairs.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }
}
