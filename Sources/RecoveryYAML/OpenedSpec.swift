import Findings
import RecoveryModel
import YAMLTree

/// What a file turns out to hold when it is opened.
package enum OpenedSpec: Sendable {
  /// A sound file with one system and nothing else, which is read when somebody asks for it; its name, and its tree.
  case system(Key, YAMLFile)
  /// Anything else, which is read at once: what it says may speak of every system.
  case read(SpecReading)

  /// Opens a file.
  package init(_ file: YAMLFile) {
    self = Self.loneSystem(in: file).map { .system($0, file) } ?? .read(readSpec(file))
  }

  /// The name of the system that is all that a sound file holds.
  private static func loneSystem(in file: YAMLFile) -> Key? {
    let documents = file.documents
    guard file.problems.isEmpty, documents.count == 1, let root = documents.first, root.isMapping else {
      return nil
    }
    var reading = Reading(file)
    guard let head = reading.head(of: root), head.kind == .system else { return nil }
    reading.key = head.key.mark
    let name = reading.documentName(head.value)
    return reading.findings.isEmpty ? name : nil
  }
}
