import Findings
import RecoveryModel
import YAMLTree

/// What a file turns out to hold when it is opened.
package enum OpenedSpec: Sendable {
  /// A sound file with systems, which are read when somebody asks for them, and what was read of it beside them.
  case systems([WaitingSystem], beside: SpecReading)
  /// Anything else, which is read at once.
  case read(SpecReading)

  /// Who has more documents in one file than this is told of the first slips alone, as in any file, so that it is read in one
  /// go.
  private static let mostDocuments = 100

  /// Opens a file.
  package init(_ file: YAMLFile) {
    let documents = file.documents.filter { !$0.isHole && !$0.isEmptyScalar }
    var systems: [WaitingSystem] = []
    var others: [YAMLNode] = []
    for root in documents.prefix(Self.mostDocuments) {
      var reading = Reading(file)
      guard root.isMapping, let head = reading.head(of: root), head.kind == .system else {
        others.append(root)
        continue
      }
      reading.key = head.key.mark
      let name = reading.documentName(head.value)
      // A slip in its head may leave no system at all.
      guard reading.findings.isEmpty else { break }
      systems.append(WaitingSystem(name: name, file: file, root: root))
    }
    if file.problems.isEmpty, !systems.isEmpty, systems.count + others.count == documents.count {
      self = .systems(systems, beside: others.isEmpty ? SpecReading() : readSpec(file, others))
    } else {
      self = .read(readSpec(file))
    }
  }
}

/// A system in the tree of its file, with a head that can be read.
package struct WaitingSystem: Sendable {
  /// Its name.
  let name: Key
  private let file: YAMLFile
  private let root: YAMLNode

  fileprivate init(name: Key, file: YAMLFile, root: YAMLNode) {
    self.name = name
    self.file = file
    self.root = root
  }

  /// What is written of it, and what is wrong with that; always one system.
  func read() -> SpecReading { readSpec(file, [root]) }
}
