import SourceText

/// A key with its place, small enough to be handed around while a file is read.
package struct KeyMark: Hashable, Sendable {
  /// Where it stands.
  package let span: SourceSpan
  /// One more than its index in the file's tree; 0 for a place without a key.
  let index: UInt32

  /// A place at which no key stands.
  package init(at span: SourceSpan) {
    self.span = span
    index = 0
  }

  init(_ node: YAMLNode) {
    span = node.span
    index = node.index + 1
  }
}

extension YAMLNode {
  /// The node as a key.
  package var mark: KeyMark { KeyMark(self) }
}

extension YAMLFile {
  /// The text of a key, which need not be what stands in the source; empty for a place without one.
  package func text(of mark: KeyMark) -> String {
    mark.index == 0 ? "" : table.node(mark.index - 1, via: 0).text
  }
}
