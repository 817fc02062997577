import SourceText

/// Several files whose bytes stand one behind the other, for a tree whose nodes come from more than one.
///
/// A clause said in Swift can stand in one file and what it holds in another; the tree counts offsets in the joined bytes,
/// and spans name the file.
package struct JoinedSources: Sendable {
  /// The joined bytes.
  package let bytes: [UInt8]
  /// Where parts of the texts stand in the files.
  package let textPlaces: any TextPlaces
  private let files: [SourceFile]
  private let starts: [UInt32]

  /// These files, at least one, and how their texts are written.
  package init(_ files: [SourceFile], textPlaces: any TextPlaces) {
    var bytes: [UInt8] = []
    var starts: [UInt32] = []
    for file in files {
      starts.append(UInt32(bytes.count))
      bytes += file.bytes
    }
    self.bytes = bytes
    self.starts = starts
    self.files = files
    self.textPlaces = textPlaces
  }

  /// The offset in the joined bytes of an offset in one of the files.
  package func offset(_ offset: Int, in file: Int) -> UInt32 { starts[file] + UInt32(offset) }

  /// The file that holds an offset of the joined bytes; the last one for what lies behind them all.
  package func file(at offset: UInt32) -> SourceFile { files[index(of: offset)] }

  /// The span in its own file that two offsets of the joined bytes mark.
  func span(_ start: UInt32, _ end: UInt32) -> SourceSpan {
    let index = index(of: start)
    let base = Int(starts[index])
    return SourceSpan(file: files[index].id, start: Int(start) - base, end: Int(max(start, end)) - base)
  }

  private func index(of offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
