import SourceText
import YAMLTree

/// A spec laid out as the house lays them out: two spaces a level, items of a list below their key and one level in, one
/// space behind `:`, `-` and `,`, one empty line at the most, line feeds.
///
/// Comments, the order of things, quotes, and whether something stands in a block or on one line are the author's. What is
/// laid out is read again and held to what was there, so that nothing is ever said otherwise.
package enum SpecLayout {
  /// The bytes of a file laid out; nil where the file has a problem, or holds something that cannot be laid out without
  /// a change of what it says.
  package static func bytes(of source: SourceFile) -> [UInt8]? {
    let plain = SourceFile(path: source.path, bytes: source.bytes.withLineFeeds, id: source.id)
    let file = YAMLFile.parse(plain)
    guard file.problems.isEmpty else { return nil }
    if file.writtenNodes.isEmpty { return plain.bytes }
    var writer = LayoutWriter(file)
    guard writer.write() else { return nil }
    let after = YAMLFile.parse(SourceFile(path: source.path, bytes: writer.bytes, id: source.id))
    guard after.problems.isEmpty, file.isWritten(like: after) else { return nil }
    return writer.bytes
  }
}

extension [UInt8] {
  /// The bytes without a mark of their order, and with line feeds for every end of a line.
  fileprivate var withLineFeeds: [UInt8] {
    let text = starts(with: [0xEF, 0xBB, 0xBF]) ? self[3...] : self[...]
    guard text.contains(0x0D) else { return [UInt8](text) }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isAfterReturn = false
    for byte in text {
      if byte != 0x0A || !isAfterReturn { result.append(byte == 0x0D ? 0x0A : byte) }
      isAfterReturn = byte == 0x0D
    }
    return result
  }
}
