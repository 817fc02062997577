import ArgumentParser
import Findings
import RecoveryCompiler
import Reports

/// `holdfast check`: what is wrong with the specs.
struct CheckVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says what is wrong with specs: where, why, and how to mend it.")

  @OptionGroup var specs: SpecArguments

  @Option(help: "How findings are written: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: ReportFormat = .text

  func run() throws {
    let (compilation, paths) = try specs.compiled()
    StandardOutput.write(
      compilation.report(of: paths).render(as: format, colour: Terminal.wantsColour, width: Terminal.width))
    if compilation.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}

extension ReportFormat: ExpressibleByArgument {}

extension Compilation {
  /// The findings as a report.
  func report(of paths: [String]) -> Report {
    let broken = Set(findings.map(\.rule))
    return Report(
      findings: findings.inReportOrder(sources), sources: sources, checkedFiles: paths,
      rules: FullCatalogue.cards.filter { broken.contains($0.name) }.map {
        RuleDescription(
          name: $0.name, summary: $0.summary, markdown: RulePage($0).markdown, severity: $0.severity)
      }, toolVersion: Holdfast.configuration.version)
  }
}
