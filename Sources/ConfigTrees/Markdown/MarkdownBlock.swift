/// A Markdown file (CommonMark with GitHub's tables and task lists).
package struct MarkdownDocument: Sendable, Equatable {
  package var blocks: [MarkdownBlock]

  package init(_ blocks: [MarkdownBlock]) {
    self.blocks = blocks
  }
}

/// A block of a Markdown file.
package indirect enum MarkdownBlock: Sendable, Equatable {
  /// A heading of level 1 to 6; other levels are brought into that range.
  case heading(Int, [MarkdownInline])
  case paragraph([MarkdownInline])
  case list(MarkdownList)
  case table(MarkdownTable)
  /// Literal text in a fence, with the language that colours it; empty for none.
  case fence(language: String, String)
  case quote([MarkdownBlock])
  case rule
  /// An HTML comment that no renderer shows.
  case comment(String)
  /// Blocks that fold away under a summary.
  case details(summary: [MarkdownInline], [MarkdownBlock])
  /// A diagram in a `mermaid` fence.
  case gantt(MermaidGantt)
  case flowchart(MermaidFlowchart)

  /// A heading of one text.
  package static func heading(_ level: Int, _ text: String) -> MarkdownBlock {
    .heading(level, [.text(text)])
  }

  /// A paragraph of one text.
  package static func paragraph(_ text: String) -> MarkdownBlock { .paragraph([.text(text)]) }

  /// A bullet list of one-paragraph items.
  package static func bullets(_ items: [[MarkdownInline]]) -> MarkdownBlock {
    .list(MarkdownList(.bullet, items.map { MarkdownListItem($0) }))
  }

  /// A numbered list of one-paragraph items, from 1.
  package static func numbered(_ items: [[MarkdownInline]]) -> MarkdownBlock {
    .list(MarkdownList(.numbered(from: 1), items.map { MarkdownListItem($0) }))
  }
}

/// A list and its mark.
package struct MarkdownList: Sendable, Equatable {
  package enum Mark: Sendable, Equatable {
    case bullet
    /// Numbers that count up from a first number, 0 to 999,999,999.
    case numbered(from: Int)
  }

  package var mark: Mark
  package var items: [MarkdownListItem]

  package init(_ mark: Mark, _ items: [MarkdownListItem]) {
    self.mark = mark
    self.items = items
  }
}

/// One item of a list: its line, and blocks nested below it.
package struct MarkdownListItem: Sendable, Equatable {
  /// Whether the item is a task and is done; nil for an item that is no task.
  package var isDone: Bool?
  package var line: [MarkdownInline]
  package var nested: [MarkdownBlock]

  package init(isDone: Bool? = nil, _ line: [MarkdownInline], nested: [MarkdownBlock] = []) {
    self.isDone = isDone
    self.line = line
    self.nested = nested
  }
}

/// A table with a head; short rows are filled with empty cells and long ones cut to the head's width.
package struct MarkdownTable: Sendable, Equatable {
  package enum Alignment: Sendable, Equatable {
    case none, left, right, centre
  }

  /// One column: its head and how its cells are set.
  package struct Column: Sendable, Equatable {
    package var head: [MarkdownInline]
    package var alignment: Alignment

    package init(_ head: [MarkdownInline], _ alignment: Alignment = .none) {
      self.head = head
      self.alignment = alignment
    }

    package init(_ head: String, _ alignment: Alignment = .none) {
      self.init([.text(head)], alignment)
    }
  }

  package var columns: [Column]
  package var rows: [[[MarkdownInline]]]

  package init(_ columns: [Column], _ rows: [[[MarkdownInline]]]) {
    self.columns = columns
    self.rows = rows
  }
}
