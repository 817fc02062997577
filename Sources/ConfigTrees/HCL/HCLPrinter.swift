/// Prints a Terraform file exactly as `terraform fmt` leaves it: the one place that knows HCL's layout.
struct HCLPrinter {
  private let expressions = HCLExpressionPrinter()

  /// Appends the body's items at an indentation in spaces.
  func print(_ body: HCLBody, indent: Int, into out: inout OutputBuffer) {
    var previous: HCLItem?
    var index = 0
    while index < body.items.count {
      let item = body.items[index]
      if HCLPrinter.isParted(previous, item, followed: body.items[(index + 1)...]) { out.newline() }
      switch item {
      case .blank: break
      case .comment(let text): out.append(comment: text, indent: indent)
      case .block(let block): print(block, indent: indent, into: &out)
      case .attribute:
        let group = HCLPrinter.attributes(of: body, from: index)
        printGroup(group, indent: indent, into: &out)
        index += group.count - 1
      }
      previous = item
      index += 1
    }
  }

  /// Whether a blank line stands between two neighbours: around blocks and their comments, and where asked.
  private static func isParted(
    _ previous: HCLItem?, _ next: HCLItem, followed rest: ArraySlice<HCLItem>
  ) -> Bool {
    guard let previous else { return false }
    switch (previous, next) {
    case (_, .blank), (.comment, .block), (.comment, .comment): return false
    case (.blank, _), (.block, _), (_, .block): return true
    case (_, .comment):
      if case .block? = rest.first(where: { if case .comment = $0 { false } else { true } }) { return true }
      return false
    default: return false
    }
  }

  /// The attributes that follow each other without anything between.
  private static func attributes(of body: HCLBody, from start: Int) -> [HCLAttribute] {
    var group: [HCLAttribute] = []
    for item in body.items[start...] {
      guard case .attribute(let attribute) = item else { break }
      group.append(attribute)
    }
    return group
  }

  private func printGroup(_ group: [HCLAttribute], indent: Int, into out: inout OutputBuffer) {
    let names = group.map { attribute in
      var name = OutputBuffer(capacity: 32)
      HCLNames.printIdentifier(attribute.name, into: &name)
      return name.bytes
    }
    let columns = HCLPrinter.columns(
      widths: names.map(\.count), areLong: group.map { HCLExpressionPrinter.isLong($0.value) })
    for (index, attribute) in group.enumerated() {
      out.append(spaces: indent)
      out.append(bytes: names[index])
      out.append(spaces: columns[index] - names[index].count)
      out.append(" = ")
      expressions.print(attribute.value, indent: indent, into: &out)
      out.newline()
    }
  }

  /// The width to which each name is filled up: the longest of its run of one-line neighbours, or its own.
  ///
  /// `terraform fmt` lines up the equals signs of neighbouring lines, and a value that goes on over more lines ends
  /// the run without being part of it.
  static func columns(widths: [Int], areLong: [Bool]) -> [Int] {
    var columns = widths
    var start = 0
    for index in 0...widths.count where index == widths.count || areLong[index] {
      let widest = widths[start..<index].max() ?? 0
      for place in start..<index { columns[place] = widest }
      start = index + 1
    }
    return columns
  }

  private func print(_ block: HCLBlock, indent: Int, into out: inout OutputBuffer) {
    out.append(spaces: indent)
    HCLNames.printIdentifier(block.type, into: &out)
    for label in block.labels {
      out.append(" \"")
      HCLNames.printQuoted(label, into: &out)
      out.append("\"")
    }
    if block.body.items.allSatisfy({ $0 == .blank }) { return out.append(" {}\n") }
    out.append(" {\n")
    print(block.body, indent: indent + 2, into: &out)
    out.append(spaces: indent)
    out.append("}\n")
  }
}

extension HCLBody: PrintedTree {
  /// Appends the items of a whole file.
  package func print(into out: inout OutputBuffer) {
    HCLPrinter().print(self, indent: 0, into: &out)
  }
}
