import Quantities
import RecoveryModel
import YAMLTree

/// How single values are read.
extension Reading {
  /// Whether a scalar stands there that says something, and no more than is read.
  func says(_ node: YAMLNode) -> Bool { node.says(atMost: Self.longestText) }

  /// Reports what stands where a scalar that says something is asked for.
  mutating func refuse(_ node: YAMLNode, _ shape: Shape) {
    guard !node.isHole else { return }
    guard node.isScalar else { return report(.wrongType(node, asked: shape, in: self)) }
    guard !node.isNull else { return report(.emptyValue(node, asked: shape, in: self)) }
    let slip = Misread(
      0..<node.length, "this is \(node.length) bytes long",
      expected: "at most 64 KiB; what is longer belongs into a file of its own")
    report(.badValue(node, slip, asked: shape, in: self))
  }

  /// The most bytes that a value may have: no command or note is longer, and a page of a runbook has to hold it.
  static var longestText: Int { 1 << 16 }

  /// A value of a type that is read from its bytes; what cannot be read counts as not known, which is not the same as
  /// not written.
  mutating func value<Value: Readable>(_ node: YAMLNode) -> Written<Value>? {
    guard says(node) else {
      refuse(node, Value.shape)
      return Written(unknownAt: node.span)
    }
    if node.spells("unknown") { return Written(unknownAt: node.span) }
    do {
      return Written(try Value(parsing: node.bytes), at: node.span)
    } catch {
      report(.badValue(node, error, asked: Value.shape, in: self))
      return Written(unknownAt: node.span)
    }
  }

  /// One of a list of words.
  mutating func word<Value>(_ node: YAMLNode, _ list: WordList<Value>) -> Written<Value>? {
    guard says(node) else {
      refuse(node, .oneOf(list.words))
      return Written(unknownAt: node.span)
    }
    if let value = list.value(node.bytes) { return Written(value, at: node.span) }
    if !node.spells("unknown") { report(.unknownWord(node, among: list.words, in: self)) }
    return Written(unknownAt: node.span)
  }

  /// A text of a shape; in all but prose a plain `unknown` says that nobody knows.
  mutating func text(_ node: YAMLNode, _ shape: Shape) -> Written<String>? {
    guard says(node) else {
      refuse(node, shape)
      return nil
    }
    switch shape {
    case .prose: break
    case _ where node.isPlain && node.spells("unknown"): return Written(unknownAt: node.span)
    case .name: checkName(node)
    case .command:
      if let comment = node.trailingComment { report(.cutCommand(node, comment, in: self)) }
    default: break
    }
    return Written(node.text, at: node.span)
  }

  /// Texts of a shape: one, or a list.
  mutating func texts(_ node: YAMLNode, _ shape: Shape) -> [Written<String>] {
    guard !node.isMapping else {
      report(.wrongType(node, asked: .many(shape), in: self))
      return []
    }
    return values(node, behind: []) { $1.text($0, shape) }
  }

  /// Values behind those that are there: one, or a list.
  mutating func values<Value>(
    _ node: YAMLNode, behind first: [Value], _ read: (YAMLNode, inout Reading) -> Value?
  ) -> [Value] {
    var values = first
    values.reserveCapacity(first.count + max(1, node.count))
    each(node) { node, reading in
      if let value = read(node, &reading) { values.append(value) }
    }
    return values
  }

  /// Reads a value, or each item of a list.
  mutating func each(_ node: YAMLNode, _ read: (YAMLNode, inout Reading) -> Void) {
    guard node.isSequence else { return read(node, &self) }
    let wasInFlow = isInFlow
    isInFlow = isInFlow || node.isFlow
    node.forEachItem { item in if !isFull { read(item, &self) } }
    isInFlow = wasInFlow
  }

  /// The name by which other fields refer to something; a bad one is reported and kept, so that nothing else
  /// breaks.
  mutating func name(_ node: YAMLNode) -> Key {
    checkName(node)
    return Key(node.text, at: node.span)
  }

  /// Reports a name that is not `[a-z][a-z0-9-]{0,62}`.
  mutating func checkName(_ node: YAMLNode) {
    let bytes = node.bytes
    if !Names.isName(bytes), !node.isHole { report(.badName(node, in: self)) }
  }
}

/// The form of names.
package enum Names {
  /// Whether a text is a name: `[a-z][a-z0-9-]{0,62}`.
  package static func isName(_ text: String) -> Bool { isName(ArraySlice(text.utf8)) }

  /// Whether bytes are a name: `[a-z][a-z0-9-]{0,62}`.
  static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first &- 0x61 < 26, bytes.count <= longest else { return false }
    return bytes.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
  }

  /// The most bytes of a name.
  static let longest = 63

  /// A word as the language would write it: small letters, hyphens for whatever divides words.
  ///
  /// `dependsOn`, `DEPENDS_ON` and `Depends On` all become `depends-on`.
  static func hyphenated(_ text: String) -> String {
    var result: [UInt8] = []
    var wasSmall = false
    for byte in text.utf8.prefix(128) {
      let isCapital = byte &- 0x41 < 26
      if isCapital, wasSmall, result.last != 0x2D { result.append(0x2D) }
      wasSmall = byte &- 0x61 < 26 || byte &- 0x30 < 10
      if byte == 0x5F || byte == 0x20 || byte == 0x2E || byte == 0x2F {
        if !result.isEmpty, result.last != 0x2D { result.append(0x2D) }
      } else {
        result.append(isCapital ? byte | 0x20 : byte)
      }
    }
    while result.last == 0x2D { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
