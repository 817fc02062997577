import Findings
import SourceText
import YAMLTree

extension ShapeRules {
  /// A document without the version of the language.
  static let missingVersion = RuleCard(
    "missing-version", .error,
    summary: "A document does not begin with `holdfast: 1`.",
    why:
      "What a document says once must mean the same for ever, and the version is what holds later readers to it.",
    mend: "Write `holdfast: 1` as the first line of the document.")

  /// A version that is not known.
  static let unknownVersion = RuleCard(
    "unknown-version", .error,
    summary: "A document is written in a version of the language that is not known.",
    why: "Reading it by the rules of another version could prove a promise that was never made.",
    mend: "Write `holdfast: 1`, or use a later version of the program.")

  /// A document of no kind.
  static let missingKind = RuleCard(
    "missing-kind", .error,
    summary: "A document does not say what it describes.",
    why: "Without its kind and name, nobody knows what the rest of it is about.",
    mend: "Write `system: NAME`, `policy: NAME`, `platform: NAME` or `framework: NAME` below `holdfast: 1`.")

  /// A document of two kinds.
  static let twoKinds = RuleCard(
    "two-kinds", .error,
    summary: "A document says that it is of two kinds.",
    why: "A document describes one thing; its keys mean different things in different kinds.",
    mend: "Divide it into two documents with `---` between them.")

  /// A file of which the rest was not read.
  static let unreadRest = RuleCard(
    "unread-rest", .error,
    summary: "So much is wrong with a file that the rest of it was not read.",
    why: "What was not read was not checked, and silence about it would look like praise.",
    mend: "Mend what is listed, and check again.")

  /// A file without a document.
  static let noDocument = RuleCard(
    "no-document", .error,
    summary: "A file holds no document.",
    why: "An empty file among the specs is often one that was not saved, or that a merge has emptied.",
    mend: "Write the document, or remove the file.")
}

extension Finding {
  /// A document without a version, with the line that mends it.
  static func missingVersion(_ root: YAMLNode) -> Finding {
    let finding = Finding(
      ShapeRules.missingVersion.name, .error, "The document does not say its version of the language",
      at: root.span.startPoint, label: "`holdfast: 1` belongs here")
    guard root.style == .block else { return finding }
    return finding.fix(
      Fix("write `holdfast: 1`", [Edit(root.span.startPoint, "holdfast: 1\n")], isSafe: true))
  }

  /// A version behind other keys.
  static func lateVersion(_ key: YAMLNode, first: YAMLNode) -> Finding {
    Finding(
      ShapeRules.missingVersion.name, .warning, "`holdfast` is not the first key of its document",
      at: key.span,
      label: "this belongs at the top"
    ).and(first.span, "the document begins here")
  }

  /// A version that is not known.
  static func unknownVersion(_ node: YAMLNode) -> Finding {
    let shown = node.kind == .scalar ? "`\(node.text.shown)`" : "this"
    let finding = Finding(
      ShapeRules.unknownVersion.name, .error, "\(shown) is no version of the language", at: node.span,
      label: "expected `1`")
    let isOne = node.kind == .scalar && ["1.0", "v1", "01", "1.0.0", "V1"].contains(node.text)
    return isOne ? finding.fix(Fix("write `1`", [node.replaced(by: "1")], isSafe: true)) : finding
  }

  /// A document of no kind; `near` is a key that looks like one.
  static func missingKind(_ root: YAMLNode, near: (key: YAMLNode, kind: DocumentKind)?) -> Finding {
    guard let near else {
      return Finding(
        ShapeRules.missingKind.name, .error, "The document does not say what it describes",
        at: root.span.startPoint,
        label: "`system: NAME` or `policy: NAME` belongs below `holdfast: 1`")
    }
    let word = near.kind.rawValue
    return Finding(
      ShapeRules.missingKind.name, .error, "The document does not say what it describes", at: near.key.span,
      label: "is `\(word)` meant?"
    ).fix(Fix("write `\(word)`", [near.key.replaced(by: word)]))
  }

  /// A document of two kinds.
  static func twoKinds(_ second: YAMLNode, first: YAMLNode) -> Finding {
    Finding(
      ShapeRules.twoKinds.name, .error, "A document cannot be both a `\(first.text)` and a `\(second.text)`",
      at: second.span, label: "a second kind"
    ).and(first.span, "the first kind").help("begin a new document with `---` and `holdfast: 1`")
  }

  /// A file of which the rest was not read.
  static func unreadRest(_ source: SourceFile) -> Finding {
    let end = source.bytes.count
    return Finding(
      ShapeRules.unreadRest.name, .error,
      "More than \(Reading.mostFindings) things are wrong with the file: the rest was not read",
      at: SourceSpan(file: source.id, start: end, end: end))
  }

  /// A file without a document.
  static func noDocument(_ source: SourceFile) -> Finding {
    Finding(
      ShapeRules.noDocument.name, .error, "The file holds no document",
      at: SourceSpan(file: source.id, start: 0, end: 0), label: "`holdfast: 1` belongs here")
  }

  /// A document that is no mapping.
  static func noMapping(_ root: YAMLNode) -> Finding {
    Finding(
      ShapeRules.wrongType.name, .error, "A document is a mapping that begins with `holdfast: 1`",
      at: root.kind == .scalar ? root.span : root.span.startPoint,
      label: root.kind == .scalar ? "this is a text" : "this is a list")
  }
}
