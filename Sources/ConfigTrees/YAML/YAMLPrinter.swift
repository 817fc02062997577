/// Prints YAML in block style, two spaces a level: the one place that knows its quoting and layout.
struct YAMLPrinter {
  /// A key of more bytes than this gets the `? key` form: readers stop looking for the colon after 1,024
  /// characters, and an escape takes six.
  private static let longestSimpleKey = 160

  /// Appends a file's documents.
  func print(_ file: YAMLFile, into out: inout OutputBuffer) {
    for (index, document) in file.documents.enumerated() {
      if index > 0 { out.append("---\n") }
      if let comment = document.comment { out.append(comment: comment, indent: 0) }
      printRoot(document.root, into: &out)
    }
  }

  private func printRoot(_ root: YAMLValue, into out: inout OutputBuffer) {
    let (notes, value) = root.withoutNotes
    print(notes, indent: 0, into: &out)
    switch value {
    case .mapping(let entries) where !entries.isEmpty: print(entries, indent: 0, isInline: false, into: &out)
    case .sequence(let items) where !items.isEmpty: print(items, indent: 0, isInline: false, into: &out)
    default: printScalar(value, indent: 0, into: &out)
    }
  }

  /// Appends the entries; the first begins in the middle of a line if `isInline`, its notes already printed.
  private func print(_ entries: [YAMLEntry], indent: Int, isInline: Bool, into out: inout OutputBuffer) {
    for (index, entry) in entries.enumerated() {
      let (notes, value) = entry.value.withoutNotes
      if !(isInline && index == 0) {
        print(notes, indent: indent, into: &out)
        out.append(spaces: indent)
      }
      print(key: entry.key, indent: indent, into: &out)
      printValue(value, indent: indent, into: &out)
    }
  }

  /// Appends the key and its colon.
  private func print(key: String, indent: Int, into out: inout OutputBuffer) {
    let isLong = key.utf8.count > YAMLPrinter.longestSimpleKey
    if isLong { out.append("? ") }
    if YAMLScalars.isPlain(key) { out.append(key) } else { YAMLScalars.printQuoted(key, into: &out) }
    if isLong {
      out.newline()
      out.append(spaces: indent)
    }
    out.append(byte: UInt8(ascii: ":"))
  }

  /// Appends what stands after a key's colon.
  private func printValue(_ value: YAMLValue, indent: Int, into out: inout OutputBuffer) {
    switch value {
    case .mapping(let entries) where !entries.isEmpty:
      out.newline()
      print(entries, indent: indent + 2, isInline: false, into: &out)
    case .sequence(let items) where !items.isEmpty:
      out.newline()
      print(items, indent: indent + 2, isInline: false, into: &out)
    default:
      out.append(byte: UInt8(ascii: " "))
      printScalar(value, indent: indent, into: &out)
    }
  }

  /// Appends the items; the first begins in the middle of a line if `isInline`, its notes already printed.
  private func print(_ items: [YAMLValue], indent: Int, isInline: Bool, into out: inout OutputBuffer) {
    for (index, item) in items.enumerated() {
      if !(isInline && index == 0) {
        // Notes on the first key of an item stand above the item, because its dash shares the key's line.
        print(item.notesOfFirstLine, indent: indent, into: &out)
        out.append(spaces: indent)
      }
      out.append("- ")
      switch item.withoutNotes.value {
      case .mapping(let entries) where !entries.isEmpty:
        print(entries, indent: indent + 2, isInline: true, into: &out)
      case .sequence(let inner) where !inner.isEmpty:
        print(inner, indent: indent + 2, isInline: true, into: &out)
      case let scalar: printScalar(scalar, indent: indent, into: &out)
      }
    }
  }

  private func print(_ notes: [YAMLNote], indent: Int, into out: inout OutputBuffer) {
    for note in notes {
      if note.isSpaced { out.newline() }
      if let comment = note.comment { out.append(comment: comment, indent: indent) }
    }
  }

  /// Appends a scalar or an empty collection, and a line feed; `indent` is that of the key or dash it belongs to.
  private func printScalar(_ value: YAMLValue, indent: Int, into out: inout OutputBuffer) {
    switch value {
    case .null, .noted: out.append("null")
    case .bool(let bool): out.append(bool ? "true" : "false")
    case .integer(let integer): out.append(integer: integer)
    case .decimal(let decimal): print(decimal, into: &out)
    case .text(let text): return print(text, asBlock: text.utf8.contains(0x0A), indent: indent, into: &out)
    case .block(let text): return print(text, asBlock: true, indent: indent, into: &out)
    case .sequence: out.append("[]")
    case .mapping: out.append("{}")
    }
    out.newline()
  }

  private func print(_ text: String, asBlock: Bool, indent: Int, into out: inout OutputBuffer) {
    if asBlock, YAMLScalars.isBlock(text) {
      out.append(text.utf8.last == 0x0A ? "|\n" : "|-\n")
      for line in YAMLScalars.lines(of: text) {
        if !line.isEmpty { out.append(spaces: indent + 2) }
        out.append(bytes: line)
        out.newline()
      }
      return
    }
    if YAMLScalars.isPlain(text) { out.append(text) } else { YAMLScalars.printQuoted(text, into: &out) }
    out.newline()
  }

  /// Appends a number so that YAML 1.1 reads one too: an exponent needs a point before it and a sign.
  private func print(_ decimal: DecimalText, into out: inout OutputBuffer) {
    let text = decimal.text
    guard let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return out.append(text) }
    out.append(text[..<mark])
    if !text[..<mark].contains(".") { out.append(".0") }
    out.append("e")
    let exponent = text[text.index(after: mark)...]
    if exponent.first?.isNumber == true { out.append("+") }
    out.append(exponent)
  }
}

extension YAMLValue {
  /// The value itself, and the notes around it from the outermost in.
  fileprivate var withoutNotes: (notes: [YAMLNote], value: YAMLValue) {
    var notes: [YAMLNote] = []
    var value = self
    while case .noted(let note, let inner) = value {
      notes.append(note)
      value = inner
    }
    return (notes, value)
  }

  /// The notes of an item and of all that begins on its line.
  fileprivate var notesOfFirstLine: [YAMLNote] {
    let (notes, value) = withoutNotes
    switch value {
    case .mapping(let entries):
      guard let first = entries.first else { return notes }
      return notes + first.value.withoutNotes.notes
    case .sequence(let items):
      guard let first = items.first else { return notes }
      return notes + first.notesOfFirstLine
    default: return notes
    }
  }
}

extension YAMLFile: PrintedTree {
  /// Appends the documents.
  package func print(into out: inout OutputBuffer) {
    YAMLPrinter().print(self, into: &out)
  }
}
