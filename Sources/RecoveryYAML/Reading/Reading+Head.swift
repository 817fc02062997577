import RecoveryModel
import YAMLTree

/// The kinds of document; the key that names one is the document's second.
enum DocumentKind: String, CaseIterable, Sendable {
  /// What a team says of its system.
  case system
  /// What a platform team asks of every system.
  case policy
  /// What auditors ask.
  case framework
  /// What a platform offers.
  case platform
}

/// The head of a document: its kind and its name.
struct DocumentHead {
  /// The kind.
  let kind: DocumentKind
  /// The key that says it.
  let key: YAMLNode
  /// The name.
  let value: YAMLNode
}

extension Reading {
  /// Reads version and kind; nil where the rest cannot be read, which is reported.
  mutating func head(of root: YAMLNode) -> DocumentHead? {
    var version: YAMLEntry?
    var first: YAMLNode?
    var head: DocumentHead?
    for entry in root.entries {
      if first == nil { first = entry.key }
      let bytes = entry.key.bytes
      if bytes.spells("holdfast") {
        version = entry
      } else if let kind = DocumentKind.kinds.value(bytes) {
        if let head {
          report(.twoKinds(entry.key, first: head.key))
          return nil
        }
        head = DocumentHead(kind: kind, key: entry.key, value: entry.value)
      }
    }
    guard check(version, first: first, of: root) else { return nil }
    return readable(head, of: root)
  }

  /// Checks the version; false where the document cannot be read by this one.
  private mutating func check(_ version: YAMLEntry?, first: YAMLNode?, of root: YAMLNode) -> Bool {
    guard let version, let first else {
      report(.missingVersion(root))
      return true
    }
    key = version.key.mark
    guard !version.value.isHole else { return true }
    if version.value.isEmptyScalar {
      report(.emptyValue(version.value, asked: .oneOf(["1"]), in: self))
      return true
    }
    guard version.value.bytes.spells("1") else {
      report(.unknownVersion(version.value))
      return false
    }
    if version.key != first { report(.lateVersion(version.key, first: first)) }
    return true
  }

  /// The head where there is one.
  private mutating func readable(_ head: DocumentHead?, of root: YAMLNode) -> DocumentHead? {
    guard let head else {
      if !root.isBroken { report(.missingKind(root, near: nearKind(in: root))) }
      return nil
    }
    key = head.key.mark
    return head
  }

  /// The first key that looks like a kind in another spelling.
  private func nearKind(in root: YAMLNode) -> (key: YAMLNode, kind: DocumentKind)? {
    for entry in root.entries.prefix(3) {
      let plain = Names.hyphenated(entry.key.text)
      let near = KeyWords.meant(by: plain, among: DocumentKind.allCases.map(\.rawValue))
      if let near, let kind = DocumentKind(rawValue: near.key) { return (entry.key, kind) }
    }
    return nil
  }

  /// The name of a document; empty where none can be read.
  mutating func documentName(_ node: YAMLNode) -> Key {
    guard scalar(node, .name) != nil else { return Key("", at: node.span) }
    return name(node)
  }
}

extension DocumentKind {
  /// The kinds as words.
  static let kinds = WordList(allCases.map { ($0.rawValue, $0) })
}
