import SourceText

/// The wording of problems with values that are YAML, but not ours.
extension YAMLProblem {
  /// A key that stands in the mapping already.
  static func duplicateKey(_ key: String, at span: SourceSpan, first: SourceSpan) -> YAMLProblem {
    YAMLProblem(
      .duplicateKey, "`\(shown(key))` is given twice", at: span, label: "which of the two is meant?",
      related: first, relatedLabel: "first given here", help: "keep one of them")
  }

  /// An alias to a name that nothing before it was given.
  static func unknownAnchor(_ name: [UInt8], at span: SourceSpan) -> YAMLProblem {
    let name = shown(String(decoding: name, as: UTF8.self))
    return YAMLProblem(
      .unknownAnchor, "`*\(name)` stands for nothing: no `&\(name)` comes before it", at: span,
      help: "write `&\(name)` before the value that is meant, or quote the text if it is no alias")
  }

  /// An alias inside the value that it stands for.
  static func selfReference(_ name: [UInt8], at span: SourceSpan, anchor: SourceSpan) -> YAMLProblem {
    let name = shown(String(decoding: name, as: UTF8.self))
    return YAMLProblem(
      .selfReference, "`*\(name)` stands inside the value that it stands for", at: span,
      related: anchor, relatedLabel: "it stands for what begins here")
  }

  /// An alias that would grow the document beyond reason.
  static func overgrown(_ name: [UInt8], at span: SourceSpan, by nodes: Int) -> YAMLProblem {
    let name = shown(String(decoding: name, as: UTF8.self))
    return YAMLProblem(
      .expansion, "aliases make the file more than \(Bounds.added) values larger than it is written",
      at: span,
      label: "`*\(name)` goes beyond that", help: "write fewer aliases to values that hold aliases")
  }

  /// Merge keys that would grow the document beyond reason.
  static func overmerged(at span: SourceSpan) -> YAMLProblem {
    YAMLProblem(
      .expansion, "merge keys make the file more than \(Bounds.added) values larger than it is written",
      at: span, label: "this mapping goes beyond that", help: "merge fewer or smaller mappings")
  }

  /// A container or an alias that nests beyond the bound.
  static func tooDeep(at span: SourceSpan) -> YAMLProblem {
    YAMLProblem(
      .nesting, "values are nested more than \(Bounds.depth) deep", at: span, label: "this is one too many")
  }

  /// A merge key's value that is no mapping.
  static func merge(at span: SourceSpan) -> YAMLProblem {
    YAMLProblem(
      .merge, "`<<` merges mappings only", at: span, label: "this is no mapping",
      help: "give `<<` an alias to a mapping, or a list of such aliases")
  }

  /// A tag that asks for another type.
  static func unsupportedTag(_ tag: String, at span: SourceSpan) -> YAMLProblem {
    YAMLProblem(
      .tag, "the tag `\(shown(tag))` is not supported", at: span,
      help: "leave it out: what a value is follows from its key")
  }

  /// A key that is no scalar.
  static func complexKey(at span: SourceSpan) -> YAMLProblem {
    YAMLProblem(
      .complexKey, "a key must be a single word or text", at: span, label: "this is a mapping or a list",
      help: "quote the key if its brackets are meant as text")
  }

  /// A file with more of something than is read.
  static func tooMany(_ what: String, at span: SourceSpan) -> YAMLProblem {
    YAMLProblem(
      .size, "the file holds more than \(what)", at: span, label: "read up to here",
      help: "split it into several files")
  }

  /// A name as it may be shown on one line: cut where it is long, control characters escaped.
  static func shown(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(60) {
      result += scalar.value < 0x20 || scalar.value == 0x7F ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return text.unicodeScalars.count > 60 ? result + "..." : result
  }
}
