import ConfigTrees
import Quantities
import RecoveryModel

extension [MarkdownInline] {
  /// The words without their markup.
  var plain: String { map(\.plain).joined() }
}

extension [[MarkdownInline]] {
  /// The parts that are not empty, with a text between.
  func joined(with separator: String) -> [MarkdownInline] {
    let parts = filter { !$0.isEmpty }
    return parts.enumerated().flatMap { $0 == 0 ? $1 : [.text(separator)] + $1 }
  }

  /// The parts that are not empty, each on a line of its own.
  var lines: [MarkdownInline] {
    let parts = filter { !$0.isEmpty }
    return parts.enumerated().flatMap { $0 == 0 ? $1 : [.lineBreak] + $1 }
  }
}

extension Written where Value: CustomStringConvertible {
  /// The value as a reader says it; `unknown` stands out.
  var inline: MarkdownInline {
    switch known {
    case nil: .unknown
    case let range as TimeRange: .text(range.words)
    case StepTime.range(let range) as StepTime: .text(range.words)
    case let schedule as Schedule: schedule.inline
    case let known?: .text(known.description)
    }
  }
  /// The value as literal code; `unknown` stands out.
  var code: MarkdownInline { known.map { .code($0.description) } ?? .unknown }
}

extension TimeRange {
  /// Both bounds: `30m to 1h 15m`.
  var words: String { low == high ? low.description : "\(low) to \(high)" }
}

extension Schedule {
  /// A phrase as text, the five fields of cron as code.
  fileprivate var inline: MarkdownInline {
    if case .cron = form { .code(description) } else { .text(description) }
  }
}

extension MarkdownInline {
  /// The word for what the spec plainly says nobody knows.
  static var unknown: MarkdownInline { .emphasis("unknown") }
}

extension Optional {
  /// The value as text in a line; nothing where it is not written.
  func inlines<Value>() -> [MarkdownInline] where Wrapped == Written<Value>, Value: CustomStringConvertible {
    map { [$0.inline] } ?? []
  }

  /// The value as literal code in a line; nothing where it is not written.
  func codes<Value>() -> [MarkdownInline] where Wrapped == Written<Value>, Value: CustomStringConvertible {
    map { [$0.code] } ?? []
  }
}

extension Array {
  /// The values with commas between.
  func inlines<Value>() -> [MarkdownInline] where Element == Written<Value>, Value: CustomStringConvertible {
    map { [$0.inline] }.joined(with: ", ")
  }

  /// The values as literal code with commas between.
  func codes<Value>() -> [MarkdownInline] where Element == Written<Value>, Value: CustomStringConvertible {
    map { [$0.code] }.joined(with: ", ")
  }
}

extension Written<Bool>? {
  /// A word for a flag: the first where it is set, the second where it is not.
  func inlines(_ yes: String, _ no: String = "") -> [MarkdownInline] {
    guard let self else { return [] }
    guard let known = self.known else { return [.text("\(yes)? "), .unknown] }
    let word = known ? yes : no
    return word.isEmpty ? [] : [.text(word)]
  }
}
