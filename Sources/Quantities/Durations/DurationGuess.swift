/// What somebody probably meant who wrote a duration in other words: `4 hours`, `30 min`, `15-30m`, `PT15M`.
struct DurationGuess {
  /// The duration as a spec writes it; nil where nothing can be guessed.
  let text: String?

  /// Guesses from words; costs are of no matter, since something is wrong already.
  init(_ words: String) {
    let lowered = words.lowercased()
    if let iso = Self.iso(lowered) {
      text = iso
      return
    }
    var bounds = [lowered]
    for separator in [" to ", "–", "—", "…", "...", "..", "-"] where lowered.contains(separator) {
      bounds = lowered.split(separator: separator, omittingEmptySubsequences: true).map(String.init)
      break
    }
    let parsed = bounds.map(Self.plain)
    switch parsed.count {
    case 1: text = parsed[0].flatMap { $0.unit.isEmpty ? nil : $0.number + $0.unit }
    case 2:
      guard let low = parsed[0], let high = parsed[1], !high.unit.isEmpty else { fallthrough }
      text = "\(low.number)\(low.unit.isEmpty ? high.unit : low.unit)..\(high.number)\(high.unit)"
    default: text = nil
    }
  }

  /// One number with a unit in words.
  private static func plain(_ words: String) -> (number: String, unit: String)? {
    let trimmed = words.filter { $0 != " " && $0 != "\t" }
    let number = String(trimmed.prefix { $0.isASCII && $0.isNumber })
    guard !number.isEmpty, number.count <= 9 else { return nil }
    let word = String(trimmed.dropFirst(number.count))
    guard let unit = word.isEmpty ? "" : unit(word) else { return nil }
    return (number, unit)
  }

  private static func unit(_ word: String) -> String? {
    let singular = word.count > 2 && word.hasSuffix("s") ? String(word.dropLast()) : word
    return switch singular {
    case "s", "sec", "second": "s"
    case "m", "min", "minute": "m"
    case "h", "hr", "hour": "h"
    case "d", "day": "d"
    case "w", "wk", "week": "w"
    case "mo", "mon", "month": "mo"
    case "y", "yr", "year", "a": "y"
    default: nil
    }
  }

  /// An ISO 8601 duration of one part: `pt15m`, `p30d`.
  private static func iso(_ word: String) -> String? {
    guard word.hasPrefix("p"), let unit = word.last else { return nil }
    let isTime = word.hasPrefix("pt")
    let number = word.dropFirst(isTime ? 2 : 1).dropLast()
    guard !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    switch (isTime, unit) {
    case (true, "h"), (true, "m"), (true, "s"), (false, "d"), (false, "w"), (false, "y"): return number + String(unit)
    case (false, "m"): return number + "mo"
    default: return nil
    }
  }
}
