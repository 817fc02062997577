import Findings
import PlatformFacts
import SourceText
import YAMLTree

extension ShapeRules {
  /// A key that the clause does not have.
  static let unknownKey = RuleCard(
    "unknown-key", .error,
    summary: "A clause holds a key that it does not have.",
    why:
      "A misspelt `keep` that is passed over in silence is a backup that is kept for as long as somebody else "
      + "decides.",
    mend: "Use the key that the finding names; what is meant for people goes into `notes`.")
}

extension Reading {
  /// Reports the keys of a mapping that its clause does not have, and commands and texts that YAML split.
  mutating func reportUnknownKeys(of node: YAMLNode, _ card: GrammarCard, inClaims: Bool = false) {
    let outer = key
    let keys = card.fields.map(\.key) + (inClaims ? card.derivedClaims : ["claims"])
    let present = Set(node.entries.lazy.map(\.key.text).filter(keys.contains))
    var whole: YAMLEntry?
    var last: YAMLNode?
    for entry in node.entries {
      if isFull { break }
      if let word = entry.joinedKey, keys.contains(word), !present.contains(word) {
        reportSplit(whole, until: last, card)
        (last, whole) = (nil, nil)
        key = entry.key.mark
        report(.joinedKey(entry.key, word))
        continue
      }
      if entry.isBare, whole != nil, !keys.contains(entry.key.text) {
        last = entry.key
        continue
      }
      reportSplit(whole, until: last, card)
      last = nil
      let isSplit =
        entry.value.kind == .scalar && entry.value.style == .plain && card.takesText(entry.key.text)
      whole = isSplit ? entry : nil
      guard !keys.contains(entry.key.text) else { continue }
      key = entry.key.mark
      report(
        .unknownKey(
          entry.key, among: keys, of: card.name, present: present,
          holding: { card.takes(entry.value, under: $0) },
          in: self))
    }
    reportSplit(whole, until: last, card)
    key = outer
  }

  /// Reports a text that YAML split, where it did.
  private mutating func reportSplit(_ entry: YAMLEntry?, until last: YAMLNode?, _ card: GrammarCard) {
    guard let entry, let last else { return }
    key = entry.key.mark
    let isCommand = card.fields.first { $0.key == entry.key.text }?.shape == .command
    report(.splitText(entry.value, until: last, key: entry.key, isCommand: isCommand, in: self))
  }
}

extension YAMLEntry {
  /// The first word of a key that swallowed its value, since no colon or no space divides them: `takes` in
  /// `{name: Stop, takes 5m}` and in `{name: Stop, takes:5m}`.
  var joinedKey: String? {
    guard key.isPlain else { return nil }
    let text = key.text
    let end = text.utf8.firstIndex { $0 == UInt8(ascii: ":") || isBare && $0 == 0x20 }
    return end.map { String(text[..<$0]) }
  }
}

extension YAMLNode {
  /// The name before a colon that no space follows, in a key of one's own: `security` in `security:{email: x}`.
  var nameBeforeColon: String? {
    guard isPlain else { return nil }
    let text = text
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = String(text[..<end])
    return Names.isName(name) ? name : nil
  }
}

extension GrammarCard {
  /// Whether a value of this kind may stand under a key.
  func takes(_ node: YAMLNode, under key: String) -> Bool {
    fields.first { $0.key == key }?.shape.takes(node.kind) ?? false
  }

  /// Whether a key takes words in which a comma may stand; whatever the clause does not have might.
  fileprivate func takesText(_ key: String) -> Bool {
    fields.first { $0.key == key }?.shape.mayHoldComma ?? true
  }
}

extension Finding {
  /// A key that is not divided from its value.
  static func joinedKey(_ node: YAMLNode, _ word: String) -> Finding {
    let hasColon = node.text.dropFirst(word.count).first == ":"
    let end = Int(node.span.start) + word.utf8.count + (hasColon ? 1 : 0)
    let edit = Edit(SourceSpan(file: node.span.file, start: end, end: end), hasColon ? " " : ":")
    let finding = Finding(
      ShapeRules.unknownKey.name, .error,
      hasColon
        ? "there is no space behind the colon of `\(node.text.shown)`"
        : "`\(node.text.shown)` has no colon behind `\(word)`",
      at: node.span, label: "read as one key")
    return finding.fix(Fix(hasColon ? "write a space behind the colon" : "write `\(word):`", [edit]))
  }

  /// A key that a clause does not have, with the key that is likely meant.
  static func unknownKey(
    _ node: YAMLNode, among keys: [String], of clause: String, present: Set<String> = [],
    holding fits: (String) -> Bool = { _ in true }, in reading: Reading
  ) -> Finding {
    let text = node.text
    let finding = Finding(
      ShapeRules.unknownKey.name, .error,
      "\(clause.withArticle) \(clause.has) no key `\(text.shown)`".capitalised,
      at: node.span)
    let plain = Names.hyphenated(text)
    guard let meant = KeyWords.meant(by: plain, among: keys, holding: fits) else {
      return finding.elsewhere(plain, keys, clause)
    }
    guard !present.contains(meant.key) else {
      return finding.labelled("this says the same as `\(meant.key)`, which stands here too")
        .help("keep one of the two")
    }
    return finding.labelled(meant.isSynonym ? "here it is called `\(meant.key)`" : "is `\(meant.key)` meant?")
      .fix(Fix("write `\(meant.key)`", [node.replaced(by: meant.key)], isSafe: meant.isCertain))
  }

  /// The same with where the key belongs, or with the keys that there are.
  private func elsewhere(_ key: String, _ keys: [String], _ clause: String) -> Finding {
    let owners = Grammars.cards.filter { $0.name != clause && $0.fields.contains { $0.key == key } }.map(
      \.name)
    let listed = keys.filter { $0 != "claims" }.map { "`\($0)`" }.joined(separator: ", ")
    guard !owners.isEmpty else { return help("\(clause.withArticle) \(clause.has) \(listed)".capitalised) }
    let shown = owners.prefix(4).map(\.withArticle).joined(separator: " or ")
    return labelled("this key belongs to \(shown)").help(
      "\(clause.withArticle) \(clause.has) \(listed)".capitalised)
  }

  /// The same with words beside the place.
  private func labelled(_ text: String) -> Finding {
    var copy = self
    copy.label = Label(label.span, text)
    return copy
  }
}

extension String {
  /// The text with its first letter as a capital.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
