import SourceText

@testable import YAMLTree

extension YAMLProblem {
  /// All of a problem on one line, places as the text that stands there: `kind: message @ place (label) ...`.
  ///
  /// An empty place is shown as `^` with the offset, so that a picture never hides where it is.
  func picture(in source: SourceFile) -> String {
    var text = "\(kind.rawValue): \(message) @ \(Self.place(span, in: source))"
    if !label.isEmpty { text += " (\(label))" }
    if let related { text += " & \(Self.place(related, in: source)) (\(relatedLabel))" }
    return help.isEmpty ? text : text + " = \(help)"
  }

  private static func place(_ span: SourceSpan, in source: SourceFile) -> String {
    span.isEmpty ? "^\(span.start)" : "\(span.start)[\(source.text(of: span))]"
  }
}

extension YAMLFile {
  /// The pictures of all problems in their order.
  var pictures: [String] { problems.map { $0.picture(in: source) } }
}
