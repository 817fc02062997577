import TestTools

/// A tree that a test makes up, to be written as YAML and read back.
indirect enum RandomTree {
  case text(String)
  case list([RandomTree])
  case pairs([(key: String, value: RandomTree)])

  private static let characters = Array("abcz019 .,:#-_'\"\\{}[]&*!|>%@`?~/\n\té漢🔥").map(String.init)

  /// A made-up text; every tenth is a word that YAML 1.1 would take for something else.
  static func text(_ dice: inout Chance) -> String {
    if dice.below(10) == 0 { return dice.pick(["no", "12:30", "", "~", "0755", "<<x", "1e3", "null"]) }
    return (0..<dice.below(12)).map { _ in dice.pick(characters) }.joined()
  }

  /// A made-up tree of at most so many levels.
  static func make(_ dice: inout Chance, levels: Int) -> RandomTree {
    let kind = levels == 0 ? 0 : dice.below(4)
    switch kind {
    case 1: return .list((0..<dice.below(5)).map { _ in make(&dice, levels: levels - 1) })
    case 2, 3:
      let pairs = (0..<dice.below(6)).map { place in
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
