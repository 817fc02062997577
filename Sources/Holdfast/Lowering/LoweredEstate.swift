import HoldfastTool
import RecoveryCompiler
import SourceText
import YAMLTree

/// Documents that were said in Swift, with the files in which they were said.
package struct LoweredEstate: Sendable {
  private let documents: [Part]

  /// The documents of a content.
  package init(_ content: any SpecContent) { documents = content.lowered.parts }

  /// Takes the Swift files into a run and gives back the trees; a file that cannot be read has lines, but nothing on them.
  package func add(to sources: inout SourceSet, reading read: (String) -> SwiftSource?) -> SaidSpecs {
    guard !documents.isEmpty else { return SaidSpecs() }
    let places = CallPlaces(of: Self.calls(in: documents), in: &sources, reading: read)
    return SaidSpecs(
      trees: [TreeWriter(places: places).tree(of: documents)], comments: [places.comments], files: places.ids)
  }

  /// Gives the tree to whoever takes it, with the places in the files as they are joined.
  func write(
    to tree: inout some TreeSink, in sources: inout SourceSet, reading read: (String) -> SwiftSource?
  ) {
    guard !documents.isEmpty else { return }
    let places = CallPlaces(of: Self.calls(in: documents), in: &sources, reading: read)
    TreeWriter(places: places).write(documents, into: &tree)
  }

  /// Every call that said something.
  private static func calls(in parts: [Part]) -> [Call] {
    parts.flatMap { part in
      [part.call]
        + part.sayings.flatMap { saying in
          [saying.call] + saying.fields.lazy.filter(\.isElsewhere).map(\.call) + calls(in: saying.inner)
        }
    }
  }
}
