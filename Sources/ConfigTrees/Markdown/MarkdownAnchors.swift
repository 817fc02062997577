/// Gives each heading of a document the anchor that GitHub gives it; headings are asked for in order.
package struct MarkdownAnchors: Sendable {
  private var counts: [String: Int] = [:]

  package init() {}

  /// The anchor of the next heading, numbered where an earlier one has the same words.
  package mutating func anchor(for heading: [MarkdownInline]) -> String {
    let slug = MarkdownAnchors.slug(heading.map(\.plain).joined())
    var anchor = slug
    while counts[anchor] != nil {
      let count = counts[slug, default: 0] + 1
      counts[slug] = count
      anchor = "\(slug)-\(count)"
    }
    counts[anchor] = 0
    return anchor
  }

  /// The words in lower case, joined by hyphens, without what is neither letter, mark, digit, hyphen nor underscore.
  package static func slug(_ heading: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in heading.unicodeScalars {
      let isBlank = scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == " "
      // A heading begins and ends with what is seen.
      if !isBlank || !line.isEmpty { line.append(isBlank ? " " : scalar) }
    }
    while line.last == " " { line.removeLast() }
    var slug = String.UnicodeScalarView()
    for scalar in String(line).lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
        slug.append(scalar)
      default:
        if scalar == "-" { slug.append(scalar) }
        if scalar == " " { slug.append("-") }
      }
    }
    return String(slug)
  }
}

extension MarkdownDocument {
  /// The anchors of all headings, in document order.
  package var anchors: [String] {
    var anchors = MarkdownAnchors()
    return MarkdownDocument.headings(in: blocks).map { anchors.anchor(for: $0) }
  }

  private static func headings(in blocks: [MarkdownBlock]) -> [[MarkdownInline]] {
    blocks.flatMap { block -> [[MarkdownInline]] in
      switch block {
      case .heading(_, let inlines): [inlines]
      case .quote(let inner), .details(_, let inner): headings(in: inner)
      case .list(let list): list.items.flatMap { headings(in: $0.nested) }
      default: []
      }
    }
  }
}
