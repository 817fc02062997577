import SourceText

/// A YAML file as it was read: the tree of each document, and what is wrong with the writing.
package final class YAMLFile: Sendable {
  /// The file.
  package let source: SourceFile
  /// What is wrong, in the order of the file; empty for sound YAML.
  package let problems: [YAMLProblem]

  private let table: NodeTable

  /// Reads a file whatever it holds: it never throws, never crashes, and keeps what stands before an error.
  package static func parse(_ source: SourceFile) -> YAMLFile {
    var builder = TreeBuilder(source: source)
    if let problem = TextCheck.problem(in: source) {
      builder.problems.append(problem)
    } else {
      EventReader.read(source, into: &builder)
    }
    return YAMLFile(builder)
  }

  private init(_ builder: consuming TreeBuilder) {
    source = builder.source
    problems = builder.problems.sorted { ($0.span, $0.message) < ($1.span, $1.message) }
    table = NodeTable(builder, source: builder.source)
  }

  /// The root of each document in order; a broken last one is among them where any of it could be read.
  package var documents: [YAMLNode] { table.roots.map { table.node($0, via: 0) } }
}
