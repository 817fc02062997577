/// The keys of a clause, ready to be found by their bytes without making a text of them.
struct KeyTable: Sendable {
  /// The place of each key in the list, plus one; 0 where there is none. Its size is a power of two.
  private let slots: [UInt8]
  /// The bytes of all keys, one behind the other.
  private let bytes: [UInt8]
  /// Where each key begins in `bytes`, and where the last one ends.
  private let starts: [Int]

  /// A table of keys; the place of each in the list is what is found.
  init(_ keys: [String]) {
    var bytes: [UInt8] = []
    var starts = [0]
    for key in keys {
      bytes += Array(key.utf8)
      starts.append(bytes.count)
    }
    var size = 16
    while size < keys.count * 4 { size *= 2 }
    var slots = [UInt8](repeating: 0, count: size)
    for index in keys.indices.prefix(254) {
      var slot = Self.hash(bytes[starts[index]..<starts[index + 1]]) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt8(index + 1)
    }
    self.slots = slots
    self.bytes = bytes
    self.starts = starts
  }

  /// The place of a key in the list; nil where it is not in it.
  @inline(__always)
  func index(of key: ArraySlice<UInt8>) -> Int? {
    let mask = slots.count - 1
    var slot = Self.hash(key) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if isKey(key, at: index) { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func isKey(_ key: ArraySlice<UInt8>, at index: Int) -> Bool {
    var place = starts[index]
    guard starts[index + 1] - place == key.count else { return false }
    for byte in key {
      guard bytes[place] == byte else { return false }
      place += 1
    }
    return true
  }

  /// A mix of the length and of three bytes; keys that share it are told apart by comparing them.
  @inline(__always)
  private static func hash(_ key: ArraySlice<UInt8>) -> Int {
    guard !key.isEmpty else { return 0 }
    let first = Int(key[key.startIndex])
    let middle = Int(key[key.startIndex + key.count / 2])
    let last = Int(key[key.endIndex - 1])
    return key.count &* 37 &+ first &* 31 &+ middle &* 17 &+ last &* 7
  }
}
