import YAMLTree

/// A tree of documents as YAML.
package struct YAMLSpec {
  private var comments: CommentAnchors
  private var text = ""
  private static let width = 100

  /// The YAML that says the same as a tree, wherever that was said, with its comments on lines of their own.
  package static func source(of file: YAMLFile, comments: [TreeComment]) -> String {
    var spec = YAMLSpec(comments: CommentAnchors(comments, in: file))
    for (index, root) in file.documents.enumerated() where root.kind == .mapping {
      if index > 0 { spec.text += "---\n" }
      spec.entries(of: root, indent: 0)
    }
    for comment in spec.comments.trailing { spec.comment(comment, 0) }
    return spec.text
  }

  private mutating func comment(_ comment: String, _ indent: Int) {
    text += String(repeating: " ", count: indent) + (comment.isEmpty ? "#\n" : "# \(comment)\n")
  }

  private mutating func entries(of node: YAMLNode, indent: Int) {
    for entry in node.entries {
      // What stands above the first clause of a section belongs to the clause.
      if first(in: entry.value)?.offset != entry.key.offset {
        for comment in comments.take(entry.key) { self.comment(comment, indent) }
      }
      // A clause of Swift begins before its name.
      if entry.value.kind != .scalar, entry.value.offset < entry.key.offset {
        for comment in comments.take(entry.value) { self.comment(comment, indent) }
      }
      text += String(repeating: " ", count: indent) + YAMLText.key(entry.key.text) + ":"
      value(entry.value, key: entry.key.text, indent: indent)
    }
  }

  /// The first entry or item of a container, of which comments are told there.
  private func first(in node: YAMLNode) -> YAMLNode? {
    switch node.kind {
    case .scalar: nil
    case .mapping: node.entries.first { _ in true }.map(\.value)
    case .sequence: node.items.first { _ in true }
    }
  }

  private mutating func value(_ node: YAMLNode, key: String, indent: Int) {
    let hasComments = comments.holds(node)
    let room = Self.width - column - 1
    if node.kind == .scalar, let block = YAMLText.block(node, indent: indent + 2) {
      text += " \(block)"
    } else if !hasComments,
      indent > 0 || node.kind != .mapping || node.entries.allSatisfy({ $0.value.kind == .scalar }),
      let flow = YAMLText.flow(node, key: key), node.kind == .scalar || flow.utf8.count <= room
    {
      text += " \(flow)\n"
    } else if node.kind == .mapping {
      text += "\n"
      entries(of: node, indent: indent + 2)
    } else {
      text += "\n"
      for item in node.items { self.item(item, indent: indent + 2) }
    }
  }

  private mutating func item(_ node: YAMLNode, indent: Int) {
    for comment in comments.take(node) { self.comment(comment, indent) }
    let lead = String(repeating: " ", count: indent) + "- "
    if !comments.holds(node), let flow = YAMLText.flow(node, key: ""),
      node.kind == .scalar || flow.utf8.count + lead.utf8.count <= Self.width
    {
      text += lead + flow + "\n"
      return
    }
    guard node.kind == .mapping else { return }
    let start = text.endIndex
    entries(of: node, indent: indent + 2)
    // The first line gets the dash, unless a comment stands above it.
    var body = String(text[start...])
    text.removeSubrange(start...)
    if body.drop(while: { $0 == " " }).hasPrefix("#") {
      text += String(repeating: " ", count: indent) + "-\n" + body
    } else {
      body.removeFirst(indent + 2)
      text += lead + body
    }
  }

  /// How many columns the last line has.
  private var column: Int {
    var count = 0
    for byte in text.utf8.reversed() {
      if byte == 0x0A { break }
      count += 1
    }
    return count
  }
}

extension CommentAnchors {
  /// Whether a comment belongs to a node or to anything in it.
  func holds(_ node: YAMLNode) -> Bool {
    guard node.kind != .scalar else { return false }
    for entry in node.entries
    where has(entry.key.offset) || has(entry.value.offset) || holds(entry.value) { return true }
    for item in node.items where has(item.offset) || holds(item) { return true }
    return false
  }
}
