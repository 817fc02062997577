/// A repeatable source of chance (SplitMix64, Steele, Lea and Flood 2014): a property fails for the same values everywhere.
package struct Chance: RandomNumberGenerator {
  private var state: UInt64

  /// A source that begins with a seed.
  package init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `count`, which is above zero.
  package mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// A number of a range.
  package mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// One of `options`.
  package mutating func pick<Option>(_ options: [Option]) -> Option { options[below(options.count)] }

  /// True once in so many times.
  package mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }
}
