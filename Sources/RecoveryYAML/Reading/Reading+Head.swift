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
    var version: (key: YAMLNode, value: YAMLNode)?
    var first: YAMLNode?
    var head: DocumentHead?
    var second: YAMLNode?
    root.forEachEntry(of: DocumentKind.keys) { place, key, value in
      if first == nil { first = key }
      guard let place else { return }
      guard let kind = DocumentKind.at(place) else {
        version = (key, value)
        return
      }
      if head == nil {
        head = DocumentHead(kind: kind, key: key, value: value)
      } else {
        second = second ?? key
      }
    }
    if let second, let head {
      report(.twoKinds(second, first: head.key))
      return nil
    }
    guard check(version, first: first, of: root) else { return nil }
    return readable(head, of: root)
  }

  /// Checks the version; false where the document cannot be read by this one.
  private mutating func check(
    _ version: (key: YAMLNode, value: YAMLNode)?, first: YAMLNode?, of root: YAMLNode
  ) -> Bool {
    guard let version, let first else {
      // A misspelt one is an unknown key.
      if !root.entries.prefix(3).contains(where: { $0.key.isNearVersion }) { report(.missingVersion(root)) }
      return true
    }
    key = version.key.mark
    guard !version.value.isHole else { return true }
    if version.value.isEmptyScalar {
      report(.emptyValue(version.value, asked: .oneOf(["1"]), in: self))
      return true
    }
    guard version.value.spells("1") else {
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
    guard says(node) else {
      refuse(node, .name)
      return Key("", at: node.span)
    }
    return name(node)
  }
}

extension DocumentKind {
  /// The kinds as keys, and behind them the key of the version.
  static let keys = KeyTable(allCases.map(\.rawValue) + ["holdfast"])

  /// The kind whose key has a place among them; nil for the key of the version.
  static func at(_ place: Int) -> DocumentKind? { place < allCases.count ? allCases[place] : nil }
}

extension YAMLNode {
  /// Whether it is the key of the version in another spelling.
  fileprivate var isNearVersion: Bool {
    KeyWords.meant(by: Names.hyphenated(text), among: ["holdfast"]) != nil
  }
}
