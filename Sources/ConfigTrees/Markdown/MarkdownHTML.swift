/// Prints inlines as HTML, for the places where Markdown is not read.
enum MarkdownHTML {
  /// Appends inlines.
  static func print(_ inlines: [MarkdownInline], into out: inout OutputBuffer) {
    for inline in inlines {
      switch inline {
      case .text(let text): print(text, into: &out)
      case .code(let code): print(tag: "code", [.text(code)], into: &out)
      case .strong(let inner): print(tag: "strong", inner, into: &out)
      case .emphasis(let inner): print(tag: "em", inner, into: &out)
      case .link(let inner, _): print(inner, into: &out)
      case .lineBreak: out.append("<br>")
      }
    }
  }

  private static func print(tag: String, _ inner: [MarkdownInline], into out: inout OutputBuffer) {
    out.append("<\(tag)>")
    print(inner, into: &out)
    out.append("</\(tag)>")
  }

  /// Appends text on one line; a blank line would end the block of HTML around it.
  private static func print(_ text: String, into out: inout OutputBuffer) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append("&amp;")
      case "<": out.append("&lt;")
      case ">": out.append("&gt;")
      case "\"": out.append("&quot;")
      case "\n", "\r", "\t": out.append(" ")
      default: out.append(scalar.isInvisible ? "\u{FFFD}" : String(scalar))
      }
    }
  }
}
