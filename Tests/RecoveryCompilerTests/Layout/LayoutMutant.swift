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

extension SaidValue {
  /// What an alias may stand for, in words that are the same for the same; nil for what is too little to share, and for
  /// a word that is none in quotes.
  fileprivate var sharedWords: String? {
    switch self {
    case .text(let text, let isPlain, let isWord): isWord || text.utf8.count < 3 ? nil : "\(isPlain) \(text)"
    case .list(let items): items.isEmpty ? nil : "\(self)"
    case .pairs(let pairs): pairs.isEmpty ? nil : "\(self)"
    }
  }

  /// The tag that says what it is anyhow.
  fileprivate var tag: String {
    switch self {
    case .text: "!!str"
    case .list: "!!seq"
    case .pairs: "!!map"
    }
  }
}

/// Specs that say the same, written by somebody else: in blocks or on lines, with other quotes, keys in another order.
struct LayoutMutant {
  private var chance: Chance
  /// Whether keys may come in another order, but for the two that open a document.
  private let shuffles: Bool
  /// Whether what is said twice is written once, with an anchor, and some of it has tags.
  private let shares: Bool
  /// The anchors of the document at hand, by what they stand for.
  private var anchors: [String: String] = [:]
  /// How often each value is said in the document at hand.
  private var counts: [String: Int] = [:]
  private var names = 0

  init(seed: Int, shuffles: Bool, shares: Bool = false) {
    chance = Chance(seed: UInt64(seed) &* 9973)
    self.shuffles = shuffles
    self.shares = shares
  }

  /// How much was shared so far: anchors, aliases, merged mappings and tags.
  private(set) var shared = (anchors: 0, aliases: 0, merges: 0, tags: 0)

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
    (anchors, counts) = ([:], [:])
    if shares { count(document) }
    guard case .pairs(let pairs) = document else { return flow(document) + "\n" }
    return block(Array(pairs.prefix(2)), indent: 0, mayShuffle: false)
      + block(Array(pairs.dropFirst(2)), indent: 0, mayShuffle: shuffles)
  }

  private mutating func block(
    _ pairs: [(key: String, value: SaidValue)], indent: Int, mayShuffle: Bool
  ) -> String {
    let ordered = merging(mayShuffle ? pairs.shuffled(using: &chance) : pairs, mayShuffle)
    let margin = String(repeating: " ", count: indent)
    return ordered.map { remark(indent) + margin + key($0.key) + ":" + below($0.value, indent) }.joined()
  }

  private mutating func key(_ text: String) -> String { text == Self.merge ? text : scalar(text) }

  private static let merge = "<<"

  /// Some of the pairs in a mapping of their own that is merged, where their order does not count.
  private mutating func merging(
    _ pairs: [(key: String, value: SaidValue)], _ mayShuffle: Bool
  ) -> [(key: String, value: SaidValue)] {
    guard shares, mayShuffle, pairs.count > 1, chance.oneIn(6) else { return pairs }
    shared.merges += 1
    let cut = chance.within(1...pairs.count - 1)
    return [(Self.merge, .pairs(Array(pairs[cut...])))] + pairs[..<cut]
  }

  /// Counts what is said more than once.
  private mutating func count(_ value: SaidValue) {
    if let words = value.sharedWords { counts[words, default: 0] += 1 }
    switch value {
    case .text: break
    case .list(let items): items.forEach { count($0) }
    case .pairs(let pairs): pairs.forEach { count($0.value) }
    }
  }

  /// A value by `write`, with an anchor where the same is said again, or an alias to where it stands.
  private mutating func sharing(
    _ value: SaidValue, _ write: (inout LayoutMutant, _ before: String) -> String
  ) -> (text: String, isAlias: Bool) {
    guard shares, let words = value.sharedWords else { return (write(&self, ""), false) }
    if let anchor = anchors[words] {
      shared.aliases += 1
      return ("*" + anchor, true)
    }
    var before = ""
    if counts[words, default: 0] > 1 {
      names += 1
      before = "&a\(names) "
      shared.anchors += 1
    }
    let name = "a\(names)"
    if chance.oneIn(6) {
      before += value.tag + " "
      shared.tags += 1
    }
    let text = write(&self, before)
    // Not before it is complete: nothing stands within itself.
    if before.hasPrefix("&") { anchors[words] = name }
    return (text, false)
  }

  /// A value behind its key or dash, to the end of its last line.
  private mutating func below(_ value: SaidValue, _ indent: Int) -> String {
    let (text, isAlias) = sharing(value) { $0.written(value, indent, behind: $1) }
    return isAlias ? " " + text + tail() : text
  }

  private mutating func written(_ value: SaidValue, _ indent: Int, behind before: String) -> String {
    let deeper = indent + chance.within(1...4)
    let mark = before.isEmpty ? "" : " " + before.dropLast()
    switch value {
    case .pairs(let pairs) where !pairs.isEmpty && !chance.oneIn(3):
      return mark + tail() + block(pairs, indent: deeper, mayShuffle: shuffles)
    case .list(let items) where !items.isEmpty && !chance.oneIn(3):
      let margin = String(repeating: " ", count: deeper)
      return mark + tail() + items.map { remark(indent) + margin + "-" + below($0, deeper) }.joined()
    case .text(let text, isPlain: false, _) where Self.isLiteral(text) && chance.oneIn(2):
      let margin = String(repeating: " ", count: deeper)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return mark + " |-\n" + lines.map { $0.isEmpty ? "\n" : "\(margin)\($0)\n" }.joined()
    default: return " " + before + bare(value) + tail()
    }
  }

  /// A value on its line.
  private mutating func flow(_ value: SaidValue) -> String {
    let (text, isAlias) = sharing(value) { $1 + $0.bare(value) }
    // A comma or bracket right behind it could be part of its name.
    return isAlias ? text + " " : text
  }

  private mutating func bare(_ value: SaidValue) -> String {
    switch value {
    case .text(let text, _, isWord: true): return text
    case .text(let text, let isPlain, _): return isPlain ? scalar(text) : quoted(text)
    case .list(let items):
      return "[" + items.map { flow($0) }.joined(separator: chance.pick([",", ", ", " , "])) + "]"
    case .pairs(let pairs):
      let ordered = merging(shuffles ? pairs.shuffled(using: &chance) : pairs, shuffles)
      return "{" + ordered.map { "\(key($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
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
