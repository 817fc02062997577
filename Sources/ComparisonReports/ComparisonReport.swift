import SpecComparison

/// What a change to specs means, for whoever reads it.
package struct ComparisonReport: Sendable {
  /// What changed.
  let comparison: Comparison
  /// What it is compared with.
  let base: ComparedBase
  /// How many errors keep the changed specs from being read; what they show is not compared.
  let errors: Int
  /// Whether the text of artifacts is shown, and not only how many lines change.
  let showsArtifacts: Bool
  /// The version of the program, as `--version` prints it.
  let toolVersion: String

  /// A report on a comparison with a base.
  package init(
    _ comparison: Comparison, base: ComparedBase, errors: Int, showsArtifacts: Bool = false,
    toolVersion: String
  ) {
    self.comparison = comparison
    self.base = base
    self.errors = errors
    self.showsArtifacts = showsArtifacts
    self.toolVersion = toolVersion
  }

  /// That something could not be read on a side, for each side.
  var warnings: [String] {
    func words(_ side: String, _ errors: Int, _ fate: String) -> String? {
      guard errors > 0 else { return nil }
      return
        "\(side) has \(errors) error\(errors == 1 ? "" : "s") of writing: what could not be read there shows as \(fate)"
    }
    return [words("the base", base.errors, "new"), words("the change", errors, "gone")].compactMap { $0 }
  }

  /// The report's bytes in one format, with a final line feed.
  package func render(as format: ComparisonFormat) -> [UInt8] {
    switch format {
    case .text: Array(ComparisonText(report: self).text.utf8)
    case .json: ComparisonJSON(report: self).tree.bytes
    case .markdown: Array(ComparisonMarkdown.fitting(self).utf8)
    }
  }
}

/// The forms in which a comparison can be asked for.
package enum ComparisonFormat: String, CaseIterable, Sendable {
  /// A line for each change, for people.
  case text
  /// The object that `schemas/diff.schema.json` describes.
  case json
  /// A comment on a pull request.
  case markdown
}

/// What specs are compared with.
package struct ComparedBase: Sendable {
  /// What was asked for, in words: `main`, `the merge base with origin/main`.
  let name: String
  /// The commit.
  let commit: String
  /// How many errors keep its specs from being read; what they show is not compared.
  let errors: Int

  /// A base whose specs have so many errors of writing.
  package init(name: String, commit: String, errors: Int) {
    self.name = name
    self.commit = commit
    self.errors = errors
  }

  /// Its name with the beginning of its commit: `main (1a2b3c4d5e6f)`.
  var words: String {
    commit.hasPrefix(name) ? String(commit.prefix(12)) : "\(name) (\(commit.prefix(12)))"
  }
}
