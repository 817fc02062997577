/// The forms in which a report can be asked for.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// Pictures of the source for people, with a closing count.
  case text
  /// One line a finding, as compilers print them and editors read them.
  case line
  /// The whole report as an object that `schemas/findings.schema.json` describes.
  case json
  /// Workflow commands that GitHub shows beside the changed lines.
  case github
  /// SARIF 2.1.0, which code scanning services read.
  case sarif
  /// JUnit XML, which build servers read.
  case junit
  /// GitLab's code quality report, which merge requests show.
  case gitlab
  /// Checkstyle XML, which Jenkins, reviewdog and editors read.
  case checkstyle
  /// Markdown for a job's summary or a comment, grouped by rule.
  case markdown
}
