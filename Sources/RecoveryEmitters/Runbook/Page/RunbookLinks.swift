import ConfigTrees

/// The anchors of a runbook's parts.
struct RunbookLinks: Sendable {
  private var anchors: [RunbookTarget: String] = [:]

  /// The anchors of these parts, in their order below a title.
  init(to sections: [RunbookSection], below title: [MarkdownInline]) {
    var names = MarkdownAnchors()
    _ = names.anchor(for: title)
    for section in sections {
      let anchor = names.anchor(for: section.heading)
      if anchors[section.target] == nil { anchors[section.target] = anchor }
    }
  }

  /// The words as a link to a part; the words alone where the runbook has no such part.
  func link(_ words: [MarkdownInline], to target: RunbookTarget) -> MarkdownInline {
    anchors[target].map { .link(words, to: "#\($0)") } ?? (words.count == 1 ? words[0] : .text(words.plain))
  }

  /// One line of links to the parts of the second level.
  func contents(of sections: [RunbookSection]) -> MarkdownBlock {
    let links = sections.filter { $0.level == 2 }.map { [link($0.heading, to: $0.target)] }
    return .paragraph(links.joined(with: " · "))
  }
}
