/// Quantities of the language in the notation of the Swift DSL; what has none of its own is said by `.written`.
enum SwiftQuantity {
  private static let units = [
    "s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks", "mo": "months", "y": "years",
  ]
  private static let below = ["m": "s", "h": "m", "d": "h"]

  /// A duration, a period or a retention.
  static func time(_ text: String, isCalendar: Bool) -> String {
    if text == "unknown" || text == "forever" { return "." + text }
    if let copies = copies(text), isCalendar { return ".copies(\(copies))" }
    let parts = parts(of: text)
    guard let first = parts.first, let unit = units[first.unit],
      isCalendar || (first.unit != "mo" && first.unit != "y")
    else { return ".written(\(SwiftLiteralText.literal(text)))" }
    if parts.count == 1 { return ".\(unit)(\(first.count))" }
    if parts.count == 2, below[first.unit] == parts[1].unit, parts[1].count != "0",
      let lower = units[parts[1].unit]
    {
      return ".\(unit)(\(first.count), \(lower): \(parts[1].count))"
    }
    return ".written(\(SwiftLiteralText.literal(text)))"
  }

  /// A duration or a range of them.
  static func range(_ text: String) -> String {
    if text == "ongoing" { return ".ongoing" }
    let ends = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 3, ends[1].isEmpty else { return time(text, isCalendar: false) }
    let (low, high) = (parts(of: ends[0]), parts(of: ends[2]))
    if low.count == 1, high.count == 1, low[0].unit == high[0].unit, let unit = units[low[0].unit],
      low[0].unit.count == 1, low[0].unit != "y", let least = Int(low[0].count),
      let most = Int(high[0].count),
      least <= most
    {
      return ".\(unit)(\(least)...\(most))"
    }
    let (least, most) = (time(ends[0], isCalendar: false), time(ends[2], isCalendar: false))
    guard !least.hasPrefix(".written"), !most.hasPrefix(".written") else {
      return ".written(\(SwiftLiteralText.literal(text)))"
    }
    return ".from(\(least), to: \(most))"
  }

  private static let amounts = [
    "KiB": "kibibytes", "MiB": "mebibytes", "GiB": "gibibytes", "TiB": "tebibytes", "MB": "megabytes",
    "GB": "gigabytes", "TB": "terabytes",
  ]

  /// An amount of data, or a rate.
  static func amount(_ text: String, isRate: Bool) -> String {
    if text == "unknown" { return ".unknown" }
    let body = isRate && text.hasSuffix("/s") ? String(text.dropLast(2)) : text
    let parts = parts(of: body)
    guard parts.count == 1, let unit = amounts[parts[0].unit], isRate == text.hasSuffix("/s"),
      !(isRate && (parts[0].unit == "TiB" || parts[0].unit == "TB"))
    else { return ".written(\(SwiftLiteralText.literal(text)))" }
    return ".\(unit)\(isRate ? "PerSecond" : "")(\(parts[0].count))"
  }

  private static func copies(_ text: String) -> String? {
    for word in [" copies", " copy"] where text.hasSuffix(word) {
      let count = String(text.dropLast(word.count))
      // One copy is said in the singular, many in the plural; another form is kept as it is.
      if Int(count) != nil, isPlain(count), (count == "1") == (word == " copy") { return count }
    }
    return nil
  }

  /// Digits and units in turn; nothing where the text is anything else.
  private static func parts(of text: String) -> [(count: String, unit: String)] {
    var parts: [(count: String, unit: String)] = []
    var count = ""
    var unit = ""
    for character in text {
      if character.isASCII, character.isNumber {
        if !unit.isEmpty {
          parts.append((count, unit))
          (count, unit) = ("", "")
        }
        count.append(character)
      } else if character.isASCII, character.isLetter, !count.isEmpty {
        unit.append(character)
      } else {
        return []
      }
    }
    parts.append((count, unit))
    return parts.allSatisfy { !$0.unit.isEmpty && isPlain($0.count) } ? parts : []
  }

  /// Whether digits are a number as Swift would print it.
  private static func isPlain(_ digits: String) -> Bool { Int(digits).map(String.init) == digits }
}
