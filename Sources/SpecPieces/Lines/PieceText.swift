import SpecConversion

/// Fields written as YAML, laid out as `holdfast fmt` lays out.
package enum PieceText {
  /// A field a line, and its comments above it where they are wanted; `step` is how far each level stands in.
  package static func lines(
    _ fields: [PieceField], indent: Int = 0, step: Int = 2, commented: Bool = true
  ) -> String {
    var text = ""
    let margin = String(repeating: " ", count: indent)
    for field in fields {
      if commented { for comment in field.comments { text += "\(margin)# \(comment)\n" } }
      guard !field.key.isEmpty else { continue }
      text += "\(margin)\(YAMLText.key(field.key)):"
      switch field.value {
      case .text(let word): text += " \(YAMLText.word(word, inFlow: false))\n"
      case .line(let inner): text += " \(line(inner))\n"
      case .list(let words): text += " \(list(words))\n"
      case .fields(let inner):
        text += "\n" + lines(inner, indent: indent + step, step: step, commented: commented)
      case .items(let items):
        text += "\n"
        for item in items { text += "\(margin)\(String(repeating: " ", count: step))- \(line(item))\n" }
      }
    }
    return text
  }

  /// All of it between braces on one line, where no comment can stand.
  package static func line(_ fields: [PieceField]) -> String {
    let parts = fields.filter { !$0.key.isEmpty }.map { "\(YAMLText.key($0.key)): \(inner($0.value))" }
    return "{\(parts.joined(separator: ", "))}"
  }

  private static func list(_ words: [String]) -> String {
    "[\(words.map { YAMLText.word($0, inFlow: true) }.joined(separator: ", "))]"
  }

  private static func inner(_ value: PieceField.Value) -> String {
    switch value {
    case .text(let word): YAMLText.word(word, inFlow: true)
    case .line(let fields), .fields(let fields): line(fields)
    case .list(let words): list(words)
    case .items(let items): "[\(items.map(line).joined(separator: ", "))]"
    }
  }
}
