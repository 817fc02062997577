/// A piece of a line of Markdown.
package indirect enum MarkdownInline: Sendable, Equatable {
  /// Literal text: nothing in it is markup, a link or HTML.
  case text(String)
  /// Literal code.
  case code(String)
  case strong([MarkdownInline])
  case emphasis([MarkdownInline])
  /// Text that leads to a destination: a URL, a path, or `#anchor`.
  case link([MarkdownInline], to: String)
  /// A line break within the paragraph; `<br>` in a table cell.
  case lineBreak

  /// A link of one text.
  package static func link(_ text: String, to destination: String) -> MarkdownInline {
    .link([.text(text)], to: destination)
  }

  /// Strong text.
  package static func strong(_ text: String) -> MarkdownInline { .strong([.text(text)]) }

  /// Emphasised text.
  package static func emphasis(_ text: String) -> MarkdownInline { .emphasis([.text(text)]) }

  /// The text as a reader sees it, without markup.
  package var plain: String {
    switch self {
    case .text(let text), .code(let text): text
    case .strong(let inner), .emphasis(let inner), .link(let inner, _): inner.map(\.plain).joined()
    case .lineBreak: " "
    }
  }
}

extension MarkdownInline: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}
