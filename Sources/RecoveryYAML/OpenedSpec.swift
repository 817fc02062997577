import Findings
import RecoveryModel
import SourceText
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

  /// Opens a file, without building its tree where its first lines name its one system.
  package init(_ source: SourceFile) {
    if let name = systemName(of: source) {
      self = .systems([WaitingSystem(name: name, in: .file(source))], beside: SpecReading())
    } else {
      self.init(YAMLFile.parse(source))
    }
  }

  /// Opens a file of which the tree is there already.
  package init(_ file: YAMLFile) { self = Self.waiting(in: file) ?? .read(readSpec(file)) }

  /// The systems of a sound file that can wait; nil where it has none, or has to be read as a whole.
  private static func waiting(in file: YAMLFile) -> OpenedSpec? {
    guard file.problems.isEmpty else { return nil }
    let documents = file.documents.filter { !$0.isHole && !$0.isEmptyScalar }
    var systems: [WaitingSystem] = []
    var others: [YAMLNode] = []
    guard documents.count <= mostDocuments else { return nil }
    for root in documents {
      var reading = Reading(file)
      guard root.isMapping, let head = reading.head(of: root), head.kind == .system else {
        others.append(root)
        continue
      }
      reading.key = head.key.mark
      let name = reading.documentName(head.value)
      // A slip in its head may leave no system at all.
      guard reading.findings.isEmpty else { return nil }
      systems.append(WaitingSystem(name: name, in: .tree(file, root: root)))
    }
    guard !systems.isEmpty else { return nil }
    return .systems(systems, beside: others.isEmpty ? SpecReading() : readSpec(file, others))
  }
}

/// A system of a file, with a head that can be read.
package struct WaitingSystem: Sendable {
  /// Its name.
  let name: Key
  private let whole: Whole

  /// Where the rest of it is found.
  fileprivate enum Whole {
    /// It is all that this file holds. The tree takes more room than the text, and is quickly built.
    case file(SourceFile)
    /// The same with its tree.
    case wholeTree(YAMLFile)
    /// It is one document of several, or of none that was written as a file.
    case tree(YAMLFile, root: YAMLNode)
  }

  fileprivate init(name: Key, in whole: Whole) {
    self.name = name
    self.whole = whole
  }

  /// The same with its tree, which was not built yet for most.
  var withTree: WaitingSystem {
    guard case .file(let source) = whole else { return self }
    return WaitingSystem(name: name, in: .wholeTree(YAMLFile.parse(source)))
  }

  /// What is written of it, and what is wrong with that; always one system.
  func read() -> SpecReading {
    switch whole {
    case .file(let source): readSpec(YAMLFile.parse(source))
    case .wholeTree(let file): readSpec(file)
    case .tree(let file, let root): readSpec(file, [root])
    }
  }
}
