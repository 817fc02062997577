import TestTools

/// A spec with one slip in it, such as people make while they write.
struct SlippedText {
  /// The spec, with the slip.
  let text: String
  /// What was done, in a few words.
  let what: String

  /// The slips.
  enum Slip: CaseIterable {
    case amount, unit, lostLine, swappedLines, doubledLine, lostBlock, misspelt, capital, otherWord, otherName
    case lostQuotes, lostMark, shiftedLine, tab, lostSpace, cutOff
  }

  private init(_ text: String, _ what: String) { (self.text, self.what) = (text, what) }

  /// Nil where a text has no place for the slip where chance looked for one.
  init?(_ slip: Slip, in text: String, _ chance: inout Chance) {
    if slip == .cutOff {
      let bytes = Array(text.utf8)
      guard !bytes.isEmpty else { return nil }
      self.init(String(decoding: bytes.prefix(chance.below(bytes.count)), as: UTF8.self), "cut off")
      return
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let said = lines.indices.filter { !lines[$0].isRemark }
    guard !said.isEmpty else { return nil }
    let number = chance.pick(said)
    let line = lines[number]
    switch slip {
    case .lostLine: lines.remove(at: number)
    case .doubledLine: lines.insert(line, at: number)
    case .swappedLines:
      guard number + 1 < lines.count else { return nil }
      lines.swapAt(number, number + 1)
    case .lostBlock:
      let end = lines[(number + 1)...].firstIndex { !$0.isRemark && $0.indent <= line.indent } ?? lines.count
      lines.removeSubrange(number..<end)
    default:
      guard let other = Self.slipped(line, slip, in: lines, &chance), other != line else { return nil }
      lines[number] = other
    }
    self.init(lines.joined(separator: "\n"), "\(slip) in line \(number + 1): \(line)")
  }

  private static func slipped(
    _ line: String, _ slip: Slip, in lines: [String], _ chance: inout Chance
  ) -> String? {
    switch slip {
    case .amount:
      return line.replacingOne(\.isAmount, &chance) { word, chance in
        word.digits.isEmpty
          ? nil : chance.pick(["0", "1", "7", "-1", word.digits + "0", "99999999999999999999"]) + word.unit
      }
    case .unit:
      return line.replacingOne(\.isAmount, &chance) { word, chance in
        let words = [
          "s": " seconds", "m": "min", "h": " hours", "d": " days", "w": "weeks", "mo": " months", "y": "yr",
        ]
        let others = ["", "s", "m", "h", "d", "w", "mo", "y", "x", "M", "D", " d", words[word.unit] ?? "GB"]
        return word.digits + chance.pick(others)
      }
    case .misspelt:
      return line.replacingOne(\.isWord, &chance) { word, chance in word.misspelt(&chance) }
    case .capital:
      return line.replacingOne(\.isWord, &chance) { word, chance in
        chance.oneIn(2) ? word.capitalized : word.replacing("-", with: "_").uppercased()
      }
    case .otherWord:
      return line.replacingOne({ otherWords[$0] != nil }, &chance) { word, _ in otherWords[word] }
    case .otherName:
      let other = chance.pick(lines)
      guard let name = other.split(separator: ":").first.map({ String($0.drop { $0 == " " || $0 == "-" }) }),
        name.isWord
      else { return nil }
      return line.replacingOne(\.isWord, &chance) { _, _ in name }
    case .lostQuotes: return line.replacing("\"", with: "").replacing("'", with: "")
    case .lostMark:
      let places = line.indices.filter { "{}[]:,-|'\"#".contains(line[$0]) }
      guard !places.isEmpty else { return nil }
      var copy = line
      copy.remove(at: chance.pick(places))
      return copy
    case .shiftedLine: return chance.oneIn(2) || !line.hasPrefix(" ") ? " " + line : String(line.dropFirst())
    case .tab: return "\t" + line.drop { $0 == " " }
    case .lostSpace: return line.replacing(": ", with: ":", maxReplacements: 1)
    default: return nil
    }
  }

  /// What people write who come from elsewhere.
  private static let otherWords = [
    "keep": "retention", "schedule": "frequency", "takes": "duration", "run": "command", "steps": "actions",
    "needs": "depends-on", "recovers": "components", "writes": "filename", "to": "destination",
    "from": "source", "method": "type", "lag": "max_lag", "owner": "team", "detect": "mttd", "at": "place",
    "platform": "engine", "when": "scopes", "last": "last-run", "covers": "procedures", "daily": "Daily",
    "weekly": "every week", "monthly": "every month", "true": "yes", "false": "no", "unknown": "TBD",
    "none": "n/a", "region": "location", "logical": "corruption", "backups": "backup", "name": "step",
  ]
}

extension String {
  fileprivate var indent: Int { prefix { $0 == " " }.count }
  /// Whether it is a comment or an empty line.
  fileprivate var isRemark: Bool {
    let rest = drop { $0 == " " }
    return rest.isEmpty || rest.first == "#"
  }
  fileprivate var isWord: Bool {
    count > 2 && first?.isLetter == true && allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
  }
  fileprivate var digits: String { String(prefix { $0.isASCII && $0.isNumber }) }
  fileprivate var unit: String { String(dropFirst(digits.count)) }
  fileprivate var isAmount: Bool {
    !digits.isEmpty && ["", "s", "m", "h", "d", "w", "mo", "y", "GiB"].contains(unit)
  }

  /// With one of its words that are of a kind replaced; nil where there is none.
  fileprivate func replacingOne(
    _ isWanted: (String) -> Bool, _ chance: inout Chance, by other: (String, inout Chance) -> String?
  ) -> String? {
    var words: [Range<Index>] = []
    var start: Index?
    let end = firstRange(of: " #")?.lowerBound ?? endIndex
    for place in self[..<end].indices + [end] {
      let isPart =
        place < end && self[place].isASCII
        && (self[place].isLetter || self[place].isNumber
          || self[place] == "-" && start != nil)
      if isPart, start == nil { start = place }
      if !isPart, let first = start {
        if isWanted(String(self[first..<place])) { words.append(first..<place) }
        start = nil
      }
    }
    guard !words.isEmpty else { return nil }
    let word = chance.pick(words)
    return other(String(self[word]), &chance).map { replacingCharacters(word, with: $0) }
  }

  private func replacingCharacters(_ range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }

  /// With a letter lost, doubled, exchanged with the next or hit beside it.
  fileprivate func misspelt(_ chance: inout Chance) -> String {
    var letters = Array(self)
    let place = chance.below(letters.count - 1)
    switch chance.below(4) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters.swapAt(place, place + 1)
    default: letters[place] = chance.pick(Array("aeioqstz"))
    }
    return String(letters)
  }
}
