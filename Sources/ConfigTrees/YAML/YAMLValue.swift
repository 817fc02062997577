/// A YAML node for output, in block style; mappings keep the order in which they were built.
package indirect enum YAMLValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is no `Int`.
  case decimal(DecimalText)
  /// A string: plain where every reader takes it for a string, a `|` block where it has several lines, else quoted.
  case text(String)
  /// A string that reads best as a `|` block even on one line; quoted where a block cannot hold it exactly.
  case block(String)
  case sequence([YAMLValue])
  case mapping([YAMLEntry])
  /// A value whose key or item has comment lines or a blank line above it.
  case noted(YAMLNote, YAMLValue)

  /// The value with a comment above its key or item; each line of the text becomes a comment line.
  package static func commented(_ comment: String, _ value: YAMLValue) -> YAMLValue {
    .noted(YAMLNote(comment: comment), value)
  }

  /// The value with a blank line above its key or item.
  package static func spaced(_ value: YAMLValue) -> YAMLValue {
    .noted(YAMLNote(isSpaced: true), value)
  }
}

/// What stands above a key or an item for human readers.
package struct YAMLNote: Sendable, Equatable {
  /// The comment, without `#`; nil for none.
  package var comment: String?
  /// Whether a blank line sets it off from what stands before.
  package var isSpaced: Bool

  package init(comment: String? = nil, isSpaced: Bool = false) {
    self.comment = comment
    self.isSpaced = isSpaced
  }
}

/// One key and value of a YAML mapping.
package struct YAMLEntry: Sendable, Equatable {
  package var key: String
  package var value: YAMLValue

  package init(_ key: String, _ value: YAMLValue) {
    self.key = key
    self.value = value
  }
}

/// A YAML file: documents divided by `---`, each under its own comment.
package struct YAMLFile: Sendable, Equatable {
  package var documents: [YAMLDocument]

  /// A file of several documents.
  package init(_ documents: [YAMLDocument]) {
    self.documents = documents
  }

  /// A file of one document, with a comment on top.
  package init(comment: String? = nil, _ root: YAMLValue) {
    documents = [YAMLDocument(comment: comment, root)]
  }
}

/// One document of a YAML file.
package struct YAMLDocument: Sendable, Equatable {
  /// The comment at its head, without `#`; nil for none.
  package var comment: String?
  package var root: YAMLValue

  package init(comment: String? = nil, _ root: YAMLValue) {
    self.comment = comment
    self.root = root
  }
}

extension YAMLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: YAMLValue...) { self = .sequence(elements) }
  package init(dictionaryLiteral elements: (String, YAMLValue)...) {
    self = .mapping(elements.map { YAMLEntry($0.0, $0.1) })
  }
}
