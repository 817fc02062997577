/// The keys of one mapping, to tell when one comes again.
///
/// Most mappings have a dozen keys that differ in length or beginning, so the first ones are compared by a fingerprint;
/// beyond that a table with open addressing keeps a mapping of a million keys from taking a million times as long.
struct KeySet {
  private static let fewest = 12
  private var few: [UInt32] = []
  private var prints: [UInt64] = []
  private var slots: [UInt32] = []
  private var used = 0

  /// Forgets all keys; the room stays.
  mutating func removeAll() {
    few.removeAll(keepingCapacity: true)
    prints.removeAll(keepingCapacity: true)
    if !slots.isEmpty { slots = [] }
  }

  /// Takes a key in; the key that stood first where it is there already.
  @inline(__always)
  mutating func insert(_ key: UInt32, in texts: ScalarTexts) -> UInt32? {
    if !slots.isEmpty { return insertIntoSlots(key, in: texts) }
    let text = texts.text(of: key)
    let print = Self.fingerprint(text)
    for place in prints.indices where prints[place] == print {
      if Self.equal(text, texts.text(of: few[place])) { return few[place] }
    }
    few.append(key)
    prints.append(print)
    if few.count > Self.fewest { grow(in: texts) }
    return nil
  }

  /// The length and the first bytes of a text; texts of up to seven bytes have each their own.
  @inline(__always)
  private static func fingerprint(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var print = UInt64(truncatingIfNeeded: text.count)
    for place in 0..<min(text.count, 7) { print = print << 8 | UInt64(text[place]) }
    return print
  }

  private mutating func insertIntoSlots(_ key: UInt32, in texts: ScalarTexts) -> UInt32? {
    if (used + 1) * 2 > slots.count { grow(in: texts) }
    return place(key, in: texts)
  }

  private mutating func grow(in texts: ScalarTexts) {
    let keys = slots.isEmpty ? few : slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: max(64, slots.count * 4))
    used = 0
    for key in keys { _ = place(key, in: texts) }
  }

  private mutating func place(_ key: UInt32, in texts: ScalarTexts) -> UInt32? {
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
