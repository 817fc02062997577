import PlatformFacts
import RecoveryModel

/// A value that is one of a few words.
protocol Word: RawRepresentable<String>, CaseIterable, Sendable {}

extension Status: Word {}
extension RunsOn: Word {}
extension LockMode: Word {}
extension DrillType: Word {}
extension AlertTrigger: Word {}
extension Promotion: Word {}
extension Scope: Word {}

/// The words that may stand in one place, ready to be compared with bytes.
struct WordList<Value: Sendable>: Sendable {
  /// The words as they are written.
  let words: [String]
  private let spellings: [[UInt8]]
  private let values: [Value]

  /// Words and what each stands for.
  init(_ pairs: [(word: String, value: Value)]) {
    words = pairs.map(\.word)
    spellings = words.map { Array($0.utf8) }
    values = pairs.map(\.value)
  }

  /// What the bytes stand for; nil where they are none of the words.
  func value(_ bytes: ArraySlice<UInt8>) -> Value? {
    for index in spellings.indices where spellings[index].count == bytes.count {
      if spellings[index].elementsEqual(bytes) { return values[index] }
    }
    return nil
  }
}

extension WordList where Value: Word {
  /// All words of an enumeration.
  init(of type: Value.Type) { self.init(Value.allCases.map { ($0.rawValue, $0) }) }
}

extension WordList<String> {
  /// Words that stand for themselves.
  init(_ words: [String]) { self.init(words.map { ($0, $0) }) }
}
