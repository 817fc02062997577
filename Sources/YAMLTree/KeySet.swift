/// The keys of one mapping, to tell when one comes again.
///
/// Most mappings have a dozen keys that differ in length or beginning, so the first ones are compared by a fingerprint;
/// beyond that a table with open addressing keeps a mapping of a million keys from taking a million times as long.
///
/// It is asked anew for each mapping of a file, which is why it is a reference and keeps its room.
final class KeySet {
  private static let fewest = 12
  private var few = [UInt32](repeating: 0, count: fewest)
  private var prints = [UInt64](repeating: 0, count: fewest)
  private var slots: [UInt32] = []
  private var used = 0

  /// Forgets all keys; the room stays.
  func removeAll() {
    used = 0
    if !slots.isEmpty { slots = [] }
  }

  /// Takes a key in; the key that stood first where it is there already.
  @inline(__always)
  func insert(_ key: UInt32, in texts: ScalarTexts) -> UInt32? {
    if !slots.isEmpty { return insertIntoSlots(key, in: texts) }
    let text = texts.text(of: key)
    let print = Self.fingerprint(text)
    for place in 0..<used where prints[place] == print {
      if Self.equal(text, texts.text(of: few[place])) { return few[place] }
    }
    if used == Self.fewest {
      grow(in: texts)
      return place(key, in: texts)
    }
    few[used] = key
    prints[used] = print
    used += 1
    return nil
  }

  /// The length and the first bytes of a text; texts of up to seven bytes have each their own.
  @inline(__always)
  private static func fingerprint(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var print = UInt64(truncatingIfNeeded: text.count)
    for place in 0..<min(text.count, 7) { print = print << 8 | UInt64(text[place]) }
    return print
  }

  private func insertIntoSlots(_ key: UInt32, in texts: ScalarTexts) -> UInt32? {
    if (used + 1) * 2 > slots.count { grow(in: texts) }
    return place(key, in: texts)
  }

  private func grow(in texts: ScalarTexts) {
    let keys = slots.isEmpty ? few : slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: max(64, slots.count * 4))
    used = 0
    for key in keys { _ = place(key, in: texts) }
  }

  private func place(_ key: UInt32, in texts: ScalarTexts) -> UInt32? {
    let text = texts.text(of: key)
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    var slot = hasher.finalize() & (slots.count - 1)
    while slots[slot] != 0 {
      if Self.equal(text, texts.text(of: slots[slot])) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = key
    used += 1
    return nil
  }

  private static func equal(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    one.count == other.count && one.elementsEqual(other)
  }
}
