import Findings
import SourceText
import YAMLTree

/// Specs that were said in Swift: their trees, and the files in which they were said.
package struct SaidSpecs: Sendable {
  /// The trees, each of any number of documents.
  package let trees: [YAMLFile]
  /// The comments of each tree.
  package let comments: [[TreeComment]]
  /// The files, which hold no YAML.
  package let files: Set<FileID>

  /// What is wrong with files of which there is no tree.
  package let slips: [Finding]

  /// These trees from these files.
  package init(
    trees: [YAMLFile] = [], comments: [[TreeComment]] = [], files: Set<FileID> = [], slips: [Finding] = []
  ) {
    self.trees = trees
    self.comments = comments
    self.files = files
    self.slips = slips
  }

  /// These, and others behind them.
  package func joined(with others: SaidSpecs) -> SaidSpecs {
    SaidSpecs(
      trees: trees + others.trees, comments: comments + others.comments, files: files.union(others.files),
      slips: slips + others.slips)
  }

  /// The findings with what would change a Swift file told in words: an edit is written in YAML, and cannot be tried there.
  func inWords(_ findings: [Finding]) -> [Finding] {
    guard !files.isEmpty else { return findings }
    return findings.map { finding in
      let isOurs = finding.fixes.contains { $0.edits.contains { files.contains($0.span.file) } }
      guard isOurs else { return finding }
      var result = finding
      result.fixes = []
      for fix in finding.fixes { result = result.help(fix.title) }
      return result
    }
  }
}
