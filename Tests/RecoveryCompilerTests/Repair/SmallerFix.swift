import Findings
import SourceText

/// What a fix writes where it writes an amount of time, and one unit less of the change that it makes.
struct SmallerFix {
  /// The fix that changes one unit less: a minute where minutes are written, a day where days are; for an interval, the
  /// next of those that divide a day.
  let fix: Fix

  /// What a clock can be told in one line: intervals that divide an hour, or a day in whole hours, in minutes.
  private static let intervals = (1...1440).filter { $0 < 60 ? 60 % $0 == 0 : $0 % 60 == 0 && 1440 % $0 == 0 }

  /// Nil where the fix does not write one amount in place of another, or gives more by intent: a full backup stays until
  /// the last increment on it is gone, and a copy runs so often that it may meet its source in any phase.
  init?(than fix: Fix, of finding: Finding, in sources: SourceSet) {
    if fix.title.contains("until its last increment is gone") { return nil }
    guard fix.edits.count == 1, let edit = fix.edits.first, let file = sources[edit.span.file],
      !(fix.title.contains("oftener") && file.line(of: edit.span).contains("from: ")),
      let text = Self.smaller(edit.text, than: file.text(of: edit.span), isOftener: !finding.isOfHaste)
    else { return nil }
    self.fix = Fix("\(fix.title), but \(text)", [Edit(edit.span, text)])
  }

  private static func smaller(_ new: String, than old: String, isOftener: Bool) -> String? {
    if new.hasPrefix("every "), let amount = WrittenAmount(String(new.dropFirst(6))) {
      let minutes = amount.seconds / 60
      let next = isOftener ? intervals.first { $0 > minutes } : intervals.last { $0 < minutes }
      return next.map { "every \($0)m" }
    }
    if let dots = new.range(of: ".."), let high = WrittenAmount(String(new[dots.upperBound...])) {
      return new[..<dots.upperBound] + high.lowered.text
    }
    guard let amount = WrittenAmount(new) else { return nil }
    guard let before = WrittenAmount(old) else { return nil }
    return (before.seconds < amount.seconds ? amount.lowered : amount.raised).text
  }
}

extension Finding {
  /// Whether something runs too often.
  fileprivate var isOfHaste: Bool { ["overlong-run", "oftener-than-platform"].contains(rule) }
}

extension SourceFile {
  /// The line in which a span begins.
  fileprivate func line(of span: SourceSpan) -> String {
    let table = LineTable(self)
    return table.text(ofLine: table.place(of: Int(span.start)).line)
  }
}

/// An amount of time as it is written: `3h 30m`, `7y`.
struct WrittenAmount {
  /// How many of the last unit that is written.
  private let count: Int
  private let unit: String

  private static let units = [
    "s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800, "mo": 2_592_000, "y": 31_536_000,
  ]

  private init(count: Int, unit: String) { (self.count, self.unit) = (count, unit) }

  /// Nil where it is anything else.
  init?(_ text: String) {
    var total = 0
    var last = ""
    for part in text.split(separator: " ") {
      let digits = part.prefix { $0.isASCII && $0.isNumber }
      last = String(part.dropFirst(digits.count))
      guard let number = Int(digits), let size = Self.units[last] else { return nil }
      total += number * size
    }
    guard let size = Self.units[last] else { return nil }
    self.init(count: total / size, unit: last)
  }

  /// How long it is; months and years about.
  var seconds: Int { count * (Self.units[unit] ?? 0) }
  /// One unit less; the last one in a finer unit.
  var lowered: WrittenAmount {
    let finer = [
      "m": (59, "s"), "h": (59, "m"), "d": (23, "h"), "w": (6, "d"), "mo": (27, "d"), "y": (11, "mo"),
    ]
    guard count == 1, let finer = finer[unit] else {
      return WrittenAmount(count: count - 1, unit: unit)
    }
    return WrittenAmount(count: finer.0, unit: finer.1)
  }
  /// One unit more.
  var raised: WrittenAmount { WrittenAmount(count: count + 1, unit: unit) }
  /// As it is written in a spec.
  var text: String { "\(count)\(unit)" }
}
