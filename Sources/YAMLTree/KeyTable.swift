/// The keys of a clause, ready to be found by their bytes without making a text of them.
package final class KeyTable: Sendable {
  /// A place in the table.
  private struct Slot {
    /// The key in one word.
    var print = TextPrint(UnsafeBufferPointer(start: nil, count: 0))
    /// Where the key begins in `bytes`.
    var start: UInt32 = 0
    /// How long it is.
    var length: UInt16 = 0
    /// Its place in the list, plus one; 0 where the slot is free.
    var place: UInt16 = 0
  }

  /// The keys by their prints. Its size is a power of two, and most of it is free.
  private let slots: [Slot]
  /// The bytes of all keys, one behind the other.
  private let bytes: [UInt8]

  /// A table of keys; the place of each in the list is what is found.
  package init(_ keys: [String]) {
    var size = 16
    while size < keys.count * 4 { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    var bytes: [UInt8] = []
    for (place, key) in keys.enumerated() {
      let key = Array(key.utf8)
      let print = key.withUnsafeBufferPointer { TextPrint($0) }
      var slot = print.slot(under: size - 1)
      while slots[slot].place != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Slot(
        print: print, start: UInt32(bytes.count), length: UInt16(key.count), place: UInt16(place + 1))
      bytes += key
    }
    self.slots = slots
    self.bytes = bytes
  }

  /// The place of a key in the list; nil where it is not in it.
  package func index(of key: ArraySlice<UInt8>) -> Int? { key.withUnsafeBufferPointer(index) }

  /// The place of a key in the list; nil where it is not in it.
  @inline(__always)
  func index(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    let mask = slots.count - 1
    let print = TextPrint(key)
    var slot = print.slot(under: mask)
    while slots[slot].place != 0 {
      if slots[slot].print == print, isKey(key, in: slots[slot]) { return Int(slots[slot].place) - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func isKey(_ key: UnsafeBufferPointer<UInt8>, in slot: Slot) -> Bool {
    guard Int(slot.length) == key.count else { return false }
    if key.count <= TextPrint.certain { return true }
    var place = Int(slot.start)
    for byte in key {
      guard bytes[place] == byte else { return false }
      place += 1
    }
    return true
  }
}
