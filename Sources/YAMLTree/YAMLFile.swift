import SourceText

/// A YAML file as it was read: the tree of each document, and what is wrong with the writing.
package final class YAMLFile: Sendable {
  /// The file.
  package let source: SourceFile
  /// What is wrong, in the order of the file; empty for sound YAML.
  package let problems: [YAMLProblem]

  let table: NodeTable

  /// Reads a file whatever it holds: it never throws, never crashes, and keeps what stands before an error.
  package static func parse(_ source: SourceFile) -> YAMLFile {
    source.bytes.withUnsafeBufferPointer { bytes in
      var builder = TreeBuilder(source: source, bytes: bytes)
      switch TextCheck.check(bytes, of: source) {
      case .refused(let problem): builder.problems.append(problem)
      case .ascii: read(bytes, isASCII: true, into: &builder)
      case .text: read(bytes, isASCII: false, into: &builder)
      }
      return YAMLFile(builder)
    }
  }

  /// Reads text in the common way where it is written so, and by libyaml where it is not.
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, into builder: inout TreeBuilder
  ) {
    if CommonReader.read(bytes, isASCII: isASCII, into: &builder) { return }
    builder = TreeBuilder(source: builder.source, bytes: bytes)
    EventReader.read(bytes, isASCII: isASCII, into: &builder)
  }

  init(_ builder: borrowing TreeBuilder) {
    source = builder.source
    let problems = builder.problems
    self.problems = problems.isEmpty ? [] : problems.sorted { ($0.span, $0.message) < ($1.span, $1.message) }
    table = NodeTable(builder, source: builder.source)
  }

  /// The root of each document in order; a broken last one is among them where any of it could be read.
  package var documents: [YAMLNode] { table.roots.map { table.node($0, via: 0) } }
}
