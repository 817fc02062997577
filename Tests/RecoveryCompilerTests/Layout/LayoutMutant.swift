import RecoveryCompiler
import SourceText
import TestTools
import YAMLTree

/// A value of a spec, apart from how it is written.
indirect enum SaidValue {
  /// A text; what is plain may be quoted, but not the other way round, and a word for nothing or for what nobody knows
  /// stays as it is.
  case text(String, isPlain: Bool, isWord: Bool)
  case list([SaidValue])
  case pairs([(key: String, value: SaidValue)])

  /// Nil where an alias stands for it, since what is written once is told once.
  init?(_ node: YAMLNode) {
    guard node.aliasSite == nil, node.tag == nil else { return nil }
    switch node.kind {
    case .scalar:
      let isWord = node.isNull || node.isPlain && node.text == "unknown"
      self = .text(node.text, isPlain: node.isPlain, isWord: isWord)
    case .sequence:
      var items: [SaidValue] = []
      for item in node.items {
        guard let item = SaidValue(item) else { return nil }
        items.append(item)
      }
      self = .list(items)
    case .mapping:
      var pairs: [(key: String, value: SaidValue)] = []
      for entry in node.entries {
        guard entry.key.isScalar, entry.key.text != "<<", let value = SaidValue(entry.value) else {
          return nil
        }
        pairs.append((entry.key.text, value))
      }
      self = .pairs(pairs)
    }
  }
}

/// Specs that say the same, written by somebody else: in blocks or on lines, with other quotes, keys in another order.
struct LayoutMutant {
  private var chance: Chance
  /// Whether keys may come in another order, but for the two that open a document.
  private let shuffles: Bool

  init(seed: Int, shuffles: Bool) {
    chance = Chance(seed: UInt64(seed) &* 9973)
    self.shuffles = shuffles
  }

  /// The documents in another order, in files of other names, one or several in each.
  mutating func sources(_ documents: [SaidValue]) -> SourceSet {
    var files: [[String]] = []
    for document in documents.shuffled(using: &chance) {
      if files.isEmpty || chance.oneIn(2) { files.append([]) }
      files[files.count - 1].append(text(of: document))
    }
    var sources = SourceSet()
    for (number, texts) in files.enumerated() {
      var text = (chance.oneIn(2) ? "---\n" : "") + texts.joined(separator: "---\n")
      if chance.oneIn(3) { text = text.replacing("\n", with: "\r\n") }
      if chance.oneIn(3) { text = "\u{FEFF}" + text }
      _ = sources.add(path: "part-\(number)\(chance.below(1000)).yaml", bytes: Array(text.utf8))
    }
    return sources
  }

  private mutating func text(of document: SaidValue) -> String {
    guard case .pairs(let pairs) = document else { return flow(document) + "\n" }
    return block(Array(pairs.prefix(2)), indent: 0, mayShuffle: false)
      + block(Array(pairs.dropFirst(2)), indent: 0, mayShuffle: shuffles)
  }

  private mutating func block(
    _ pairs: [(key: String, value: SaidValue)], indent: Int, mayShuffle: Bool
  ) -> String {
    let ordered = mayShuffle ? pairs.shuffled(using: &chance) : pairs
    let margin = String(repeating: " ", count: indent)
    return ordered.map { remark(indent) + margin + scalar($0.key) + ":" + below($0.value, indent) }.joined()
  }

  /// A value behind its key or dash, to the end of its last line.
  private mutating func below(_ value: SaidValue, _ indent: Int) -> String {
    let deeper = indent + chance.within(1...4)
    switch value {
    case .pairs(let pairs) where !pairs.isEmpty && !chance.oneIn(3):
      return tail() + block(pairs, indent: deeper, mayShuffle: shuffles)
    case .list(let items) where !items.isEmpty && !chance.oneIn(3):
      let margin = String(repeating: " ", count: deeper)
      return tail() + items.map { remark(indent) + margin + "-" + below($0, deeper) }.joined()
    case .text(let text, isPlain: false, _) where Self.isLiteral(text) && chance.oneIn(2):
      let margin = String(repeating: " ", count: deeper)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return " |-\n" + lines.map { $0.isEmpty ? "\n" : "\(margin)\($0)\n" }.joined()
    default: return " " + flow(value) + tail()
    }
  }

  private mutating func flow(_ value: SaidValue) -> String {
    switch value {
    case .text(let text, _, isWord: true): return text
    case .text(let text, let isPlain, _): return isPlain ? scalar(text) : quoted(text)
    case .list(let items):
      return "[" + items.map { flow($0) }.joined(separator: chance.pick([",", ", ", " , "])) + "]"
    case .pairs(let pairs):
      let ordered = shuffles ? pairs.shuffled(using: &chance) : pairs
      return "{" + ordered.map { "\(scalar($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// A text that needs no quotes, with or without.
  private mutating func scalar(_ text: String) -> String {
    let isWord = text.utf8.allSatisfy {
      0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 || [0x2E, 0x2F, 0x5F, 0x20].contains($0)
    }
    return isWord && !text.isEmpty && text.first != " " && text.last != " " && chance.oneIn(2)
      ? text : quoted(text)
  }

  private mutating func quoted(_ text: String) -> String {
    if !text.contains("\n"), !text.contains("\t"), chance.oneIn(2) {
      return "'" + text.replacing("'", with: "''") + "'"
    }
    let escapes: [(String, String)] = [("\\", "\\\\"), ("\"", "\\\""), ("\n", "\\n"), ("\t", "\\t")]
    return "\"" + escapes.reduce(text) { $0.replacing($1.0, with: $1.1) } + "\""
  }

  private static func isLiteral(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return !first.isWhitespace && !last.isWhitespace && !text.contains("\t")
  }

  /// The end of a line.
  private mutating func tail() -> String { chance.oneIn(8) ? "  # a remark: of no weight\n" : "\n" }

  /// Lines that say nothing.
  private mutating func remark(_ indent: Int) -> String {
    switch chance.below(12) {
    case 0: "\n"
    case 1: "# a remark\n"
    case 2: String(repeating: " ", count: indent) + "# another, - as: [it, might be\n\n"
    default: ""
    }
  }
}
