import Findings

/// A number that stays with a finding while lines move: made of its rule, subject and message.
struct Fingerprint {
  private let value: UInt64

  /// FNV-1a of 64 bits (Fowler, Noll, Vo) over the three texts, each closed by a byte that UTF-8 never holds.
  init(_ finding: Finding) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in [finding.rule, finding.subject, finding.message] {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    value = hash
  }

  /// Sixteen hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
