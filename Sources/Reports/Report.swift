import Findings
import SourceText

/// Everything that a run has to say about the files that it read.
package struct Report: Sendable {
  /// What is wrong, in the order in which it shall be shown (`inReportOrder`).
  package let findings: [Finding]
  /// The text of every file that a finding points at.
  package let sources: SourceSet
  /// The paths of all files that were checked, those without findings among them.
  package let checkedFiles: [String]
  /// The rules that the run knows; formats that list rules take those that were broken.
  package let rules: [RuleDescription]
  /// The version of the program, as `--version` prints it.
  package let toolVersion: String
  /// What the findings are told apart from; nil where all that is found is in them.
  package let history: ReportHistory?

  /// A report on findings that are already sorted.
  package init(
    findings: [Finding], sources: SourceSet, checkedFiles: [String], rules: [RuleDescription],
    toolVersion: String, history: ReportHistory? = nil
  ) {
    self.findings = findings
    self.sources = sources
    self.checkedFiles = checkedFiles
    self.rules = rules
    self.toolVersion = toolVersion
    self.history = history
  }

  /// The report's bytes in one format, with a final line feed; `colour` and `width` matter to `text` alone.
  ///
  /// A `width` of nil means that no terminal is known; long source lines are then cut at a fixed width.
  package func render(as format: ReportFormat, colour: Bool = false, width: Int? = nil) -> [UInt8] {
    let located = LocatedSources(sources, mentionedBy: allFindings)
    return switch format {
    case .text: TextReport(report: self, sources: located, width: width).bytes(colour: colour)
    case .line: LineReport(report: self, sources: located).bytes
    case .github: GitHubAnnotations(report: self, sources: located).bytes
    case .junit: JUnitReport(report: self, sources: located).bytes
    case .json: JSONReport(report: self, sources: located).tree.bytes
    case .gitlab: CodeQualityReport(report: self, sources: located).tree.bytes
    case .checkstyle: CheckstyleReport(report: self, sources: located).bytes
    case .markdown: MarkdownReport(report: self, sources: located).tree.bytes
    case .sarif: SARIFReport(report: self, sources: located).tree.bytes
    }
  }

  /// Every finding, those that were there before behind those that were not.
  var allFindings: [Finding] { findings + (history?.existing ?? []) }

  /// How many findings there are of each severity.
  package var counts: FindingCounts { FindingCounts(findings) }
}
