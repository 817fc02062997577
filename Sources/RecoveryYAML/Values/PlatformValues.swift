import PlatformFacts
import Quantities
import RecoveryModel

extension Provider: Word {}
extension Family: Word {}
extension StoreKind: Word {}
extension Restoration.Place: Word {}
extension ReplicaMode.Promotion: Word {}

extension CountRange: Readable {
  static var shape: Shape { .countRange }

  /// Reads `1..35`, or one number.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    guard let dot = bytes.indices.first(where: { bytes[$0...].starts(with: [0x2E, 0x2E]) }) else {
      let count = try Int(parsing: bytes)
      guard count >= 0 else { throw Self.below(bytes) }
      self.init(count...count)
      return
    }
    let least = try Int(parsing: bytes[..<dot])
    let greatest: Int
    do {
      greatest = try Int(parsing: bytes[(dot + 2)...])
    } catch {
      let offset = dot + 2 - bytes.startIndex
      throw Misread(
        (error.range.lowerBound + offset)..<(error.range.upperBound + offset), error.problem,
        expected: error.expected)
    }
    guard least >= 0 else { throw Self.below(bytes) }
    guard least <= greatest else {
      throw Misread(
        0..<bytes.count, "the first number is the greater", expected: "the least first, as in `1..35`",
        suggestion: "\(greatest)..\(least)")
    }
    self.init(least...greatest)
  }

  private static func below(_ bytes: ArraySlice<UInt8>) -> Misread {
    Misread(0..<bytes.count, "this is less than none", expected: "numbers from 0 up, as in `1..35`")
  }
}

extension MetricName: Readable {
  static var shape: Shape { .metric }

  /// Reads a name that Prometheus takes.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    guard let name = MetricName(String(decoding: bytes, as: UTF8.self)) else {
      throw Misread(
        0..<bytes.count, "this is no name of a metric",
        expected: "letters, digits, `_` and `:`, no digit first, as in `backup_last_success_seconds`")
    }
    self = name
  }
}

extension LabelName: Readable {
  static var shape: Shape { .label }

  /// Reads a name that Prometheus takes for a label.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    guard let name = LabelName(String(decoding: bytes, as: UTF8.self)) else {
      throw Misread(
        0..<bytes.count, "this is no name of a label",
        expected: "letters, digits and `_`, no digit first, as in `instance`")
    }
    self = name
  }
}

extension Rhythm: Readable, CustomStringConvertible {
  static var shape: Shape { .rhythm }

  /// Reads `continuous`, `own`, `on event`, `none`, or `every` with a duration.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    if let word = Self.words.first(where: { bytes.elementsEqual($0.word.utf8) }) {
      self = word.rhythm
      return
    }
    let every = "every "
    guard bytes.starts(with: every.utf8) else {
      throw Misread(
        0..<bytes.count, "this is no rhythm",
        expected: "`continuous`, `own`, `on event`, `none`, or `every` with a duration such as `every 1d`")
    }
    let span: TimeSpan
    do {
      span = try TimeSpan(parsing: bytes.dropFirst(every.utf8.count))
    } catch {
      let offset = every.utf8.count
      throw Misread(
        (error.range.lowerBound + offset)..<(error.range.upperBound + offset), error.problem,
        expected: error.expected, suggestion: error.suggestion.map { every + $0 })
    }
    guard span > .zero else {
      throw Misread(
        every.utf8.count..<bytes.count, "nothing runs in no time",
        expected: "a duration such as `every 1d`, or `continuous`")
    }
    self = .fixed(span)
  }

  package var description: String {
    if case .fixed(let span) = self { return "every \(span)" }
    return Self.words.first { $0.rhythm == self }?.word ?? "own"
  }

  /// The rhythms without a figure.
  private static var words: [(word: String, rhythm: Rhythm)] {
    [("continuous", .continuous), ("own", .own), ("on event", .onEvent), ("none", .none)]
  }
}

extension ReplicationMode: Readable {
  static var shape: Shape { .replicationMode }

  /// Reads the name of a mode; whether the platform has it is for the plan to say, which knows the platforms.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    guard Names.isName(bytes) else {
      throw Misread(
        0..<bytes.count, "no mode can be called so",
        expected: "`sync`, `async`, or the platform's own name of one")
    }
    self.init(rawValue: String(decoding: bytes, as: UTF8.self))
  }
}
