/// A call as it stands in a file, in offsets of the joined sources.
struct CallText {
  /// An argument, or an element between brackets.
  struct Argument {
    /// The label, or the key of a pair; where the value stands if it has none.
    let label: Range<UInt32>
    /// The value.
    let value: Range<UInt32>
    /// The label's text; empty where it has none.
    let name: String
  }

  /// What is called: `Component`, `.rdsPostgres`.
  let callee: Range<UInt32>
  /// All of it, a closure behind it included.
  let extent: Range<UInt32>
  private let arguments: [Argument]
  private let file: OutlinedFile?

  /// A call of which only a place is known.
  init(at place: UInt32) {
    callee = place..<place
    extent = callee
    arguments = []
    file = nil
  }

  /// The call whose bracket opens at an offset of a file.
  init(in file: OutlinedFile, at offset: Int) {
    guard let group = file.outline.group(at: offset) else {
      let place = file.base + UInt32(min(offset, file.bytes.count))
      (callee, extent) = (place..<place, place..<place)
      arguments = []
      self.file = nil
      return
    }
    let start = file.calleeStart(before: offset)
    var end = min(group.close + 1, file.bytes.count)
    if file.bytes[offset] == UInt8(ascii: "("), let closure = file.closure(behind: end) {
      end = min(closure.close + 1, file.bytes.count)
    }
    callee = file.joined(start..<offset)
    extent = file.joined(start..<end)
    arguments = file.bytes[offset] == UInt8(ascii: "(") ? file.arguments(of: group) : []
    self.file = file
  }

  /// The argument behind the label that a key of the language has in Swift: `lookBack` for `look-back`.
  func argument(of key: String) -> Argument? {
    let label = key.camelCased
    return arguments.first { $0.name == label }
  }

  /// The place of an argument without a label, counted from 0.
  func unlabelled(_ index: Int) -> Range<UInt32>? {
    let all = arguments.filter { $0.name.isEmpty }
    return index < all.count ? all[index].value : nil
  }

  /// The elements of a list or of pairs between brackets; none where something else stands there.
  func elements(of place: Range<UInt32>) -> [Argument] {
    guard let file, let group = file.outline.group(at: Int(place.lowerBound - file.base)),
      file.bytes[group.open] == UInt8(ascii: "[")
    else { return [] }
    return file.arguments(of: group)
  }
}

extension String {
  /// A key of the language as Swift writes it: `lookBack` for `look-back`.
  var camelCased: String {
    let words = split(separator: "-")
    guard words.count > 1 else { return self }
    return words.dropFirst().reduce(String(words[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }
}
