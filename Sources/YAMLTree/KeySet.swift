/// The keys of one mapping, to tell when one comes again.
///
/// Most mappings have a dozen keys and lengths that differ, so the first ones are just compared; beyond that a table
/// with open addressing keeps a mapping of a million keys from taking a million times a million steps.
struct KeySet {
  private static let fewest = 12
  private var few: [UInt32] = []
  private var slots: [UInt32] = []
  private var used = 0

  /// Takes a key in; the key that stood first where it is there already.
  mutating func insert(_ key: UInt32, in tree: borrowing TreeBuilder) -> UInt32? {
    if slots.isEmpty {
      for other in few where Self.equal(key, other, in: tree) { return other }
      few.append(key)
      if few.count > Self.fewest { grow(in: tree) }
      return nil
    }
    if (used + 1) * 2 > slots.count { grow(in: tree) }
    return place(key, in: tree)
  }

  private mutating func grow(in tree: borrowing TreeBuilder) {
    let keys = slots.isEmpty ? few : slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: max(64, slots.count * 4))
    used = 0
    for key in keys { _ = place(key, in: tree) }
  }

  private mutating func place(_ key: UInt32, in tree: borrowing TreeBuilder) -> UInt32? {
    var slot = tree.withText(of: key) { text in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(text))
      return hasher.finalize() & (slots.count - 1)
    }
    while slots[slot] != 0 {
      if Self.equal(key, slots[slot], in: tree) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = key
    used += 1
    return nil
  }

  private static func equal(_ one: UInt32, _ other: UInt32, in tree: borrowing TreeBuilder) -> Bool {
    tree.withText(of: one) { first in
      tree.withText(of: other) { second in first.count == second.count && first.elementsEqual(second) }
    }
  }
}
