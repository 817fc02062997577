/// A number that stays with a finding while lines move: made of its rule, subject and message.
package struct Fingerprint: Hashable, Sendable {
  private let value: UInt64

  /// FNV-1a of 64 bits (Fowler, Noll, Vo) over the three texts, each closed by a byte that UTF-8 never holds.
  package init(_ finding: Finding) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in [finding.rule, finding.subject, finding.message] {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    value = hash
  }

  /// Sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension [Finding] {
  /// The fingerprint of each, and which of those that share it: `16c9…:2` is the second of its kind.
  package var fingerprints: [String] {
    var seen: [Fingerprint: Int] = [:]
    return map { finding in
      let fingerprint = Fingerprint(finding)
      let occurrence = seen[fingerprint, default: 0] + 1
      seen[fingerprint] = occurrence
      return "\(fingerprint.hexadecimal):\(occurrence)"
    }
  }
}
