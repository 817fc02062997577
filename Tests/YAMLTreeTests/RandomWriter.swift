import TestTools

/// Writes a made-up tree as YAML in styles chosen at random: the oracle for reading, independent of the reader.
struct RandomWriter {
  private var dice: Chance
  private let lineBreak: String

  /// A writer whose choices follow from a seed.
  init(seed: UInt64, lineBreak: String) {
    dice = Chance(seed: seed)
    self.lineBreak = lineBreak
  }

  /// The tree as a document.
  mutating func document(_ tree: RandomTree) -> String { block(tree, indent: 0, behind: "---") + lineBreak }

  private mutating func block(_ tree: RandomTree, indent: Int, behind: String) -> String {
    let margin = lineBreak + comment() + String(repeating: " ", count: indent)
    switch tree {
    case .list(let items) where !items.isEmpty && dice.below(3) > 0:
      return behind
        + items.map { margin + block($0, indent: indent + 2, behind: "-") }.joined()
    case .pairs(let pairs) where !pairs.isEmpty && dice.below(3) > 0:
      return behind
        + pairs.map { margin + block($0.value, indent: indent + 2, behind: scalar($0.key) + ":") }.joined()
    case .text(let text) where isLiteral(text) && dice.below(2) == 0:
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let margin = lineBreak + String(repeating: " ", count: max(indent, 1))
      return behind + " |-" + lines.map { margin + $0 }.joined()
    default: return behind + " " + flow(tree)
    }
  }

  private mutating func flow(_ tree: RandomTree) -> String {
    switch tree {
    case .text(let text): return scalar(text)
    case .list(let items):
      return "[" + items.map { flow($0) }.joined(separator: dice.pick([",", ", ", " , "])) + "]"
    case .pairs(let pairs):
      let written = pairs.map { scalar($0.key) + ": " + flow($0.value) }
      return "{" + written.joined(separator: dice.pick([", ", " , "])) + "}"
    }
  }

  private mutating func scalar(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "漢" }
    if isPlain && dice.below(3) > 0 { return text }
    let isSingle = !text.contains("\n") && !text.contains("\t")
    if isSingle && dice.below(2) == 0 { return "'" + text.replacing("'", with: "''") + "'" }
    return "\"" + text.unicodeScalars.map { escaped($0) }.joined() + "\""
  }

  private mutating func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case _ where dice.below(20) == 0:
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    default: return String(scalar)
    }
  }

  private mutating func comment() -> String {
    dice.below(8) == 0 ? "# 漢 a: b" + lineBreak : ""
  }

  /// Whether a literal block can say it: no blanks at its ends, no tabs, no empty lines at the end.
  private func isLiteral(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return !first.isWhitespace && !last.isWhitespace && !text.contains("\t")
  }
}
