/// A tree that has exactly one printed form.
package protocol PrintedTree: Sendable {
  /// Appends the printed form, with the final line feed that its file format wants.
  func print(into out: inout OutputBuffer)
}

extension PrintedTree {
  /// The printed form, in a buffer of its own.
  package var bytes: [UInt8] {
    var out = OutputBuffer()
    print(into: &out)
    return out.bytes
  }

  /// The printed form as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
