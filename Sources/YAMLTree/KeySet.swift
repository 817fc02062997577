/// The keys of one mapping, to tell when one comes again.
///
/// Most mappings have at most two dozen keys that differ in length or beginning, so the first ones are compared by their prints;
/// beyond that a table with open addressing keeps a mapping of a million keys from taking a million times as long.
///
/// It is asked anew for each mapping of a file, which is why it is a reference and keeps its room.
final class KeySet {
  /// A key with what tells it from most others.
  private struct Few {
    var print = TextPrint(UnsafeBufferPointer(start: nil, count: 0))
    var length: UInt32 = 0
    var key: UInt32 = 0
  }

  private var few = [Few](repeating: Few(), count: 24)
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
    let print = TextPrint(text)
    for place in 0..<used where few[place].print == print && Int(few[place].length) == text.count {
      if Self.equal(text, texts.text(of: few[place].key)) { return few[place].key }
    }
    if used == few.count {
      grow(in: texts)
      return place(key, in: texts)
    }
    few[used] = Few(print: print, length: UInt32(text.count), key: key)
    used += 1
    return nil
  }

  private func insertIntoSlots(_ key: UInt32, in texts: ScalarTexts) -> UInt32? {
    if (used + 1) * 2 > slots.count { grow(in: texts) }
    return place(key, in: texts)
  }

  private func grow(in texts: ScalarTexts) {
    let keys = slots.isEmpty ? few.indices.map { few[$0].key } : slots.filter { $0 != 0 }
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
