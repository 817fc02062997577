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

  @Flag(help: "Applies the edits that change no meaning, and says what is left.")
  var fix = false

  @Option(
    help: ArgumentHelp(
      "A file to write when there are no errors, for build systems that ask for one.", valueName: "file"),
    completion: .file())
  var stamp: String?

  @OptionGroup var history: HistoryArguments

  func run() throws {
    // Refused before it is read, which may be for ever.
    if fix, specs.roots.contains("-") {
      throw Failure.input("--fix changes files where they stand, and standard input is none; name a file")
    }
    try history.refuseClashes()
    var (inspection, paths) = try specs.inspected()
    if fix { inspection = try fixed(inspection) }
    let ordered = inspection.findings.inReportOrder(inspection.sources)
    let told = try history.told(ordered, of: inspection, under: specs.roots, asOf: try specs.day())
    if let path = history.writeBaseline { return try history.write(told, to: path) }
    let report = inspection.report(of: paths, findings: told.findings, since: told.history)
    StandardOutput.write(report.render(as: format, colour: Terminal.wantsColour, width: Terminal.width))
    if told.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    if let stamp { try writeStamp(to: stamp) }
  }

  /// Writes the file that says to a build system that this was done: its bytes are always the same.
  private func writeStamp(to path: String) throws(Failure) {
    do {
      try FileContent.write([], to: path, isExecutable: false)
    } catch {
      throw .input("cannot write \(path): \(error.message)")
    }
  }

  /// Mends what needs no person's look, in the files that were named, and says what it did: on standard output to a
  /// person, on standard error where a program reads the findings.
  private func fixed(_ inspection: Inspection) throws -> Inspection {
    let writer = SpecWriter(under: specs.roots)
    let repair = SafeRepair(inspection, asOf: try specs.day(), threads: Threads.wanted) {
      writer.mayChange($0.path)
    }
    try writer.write(repair.changes(from: inspection.sources))
    if format == .text { StandardOutput.write(repair.text) } else { StandardError.write(repair.text) }
    return repair.inspection
  }
}

extension ReportFormat: ExpressibleByArgument {}

extension Inspection {
  /// The findings as a report.
  func report(of paths: [String]) -> Report {
    report(of: paths, findings: findings.inReportOrder(sources), since: nil)
  }

  /// Some of the findings as a report, and what they are told apart from.
  func report(of paths: [String], findings: [Finding], since history: ReportHistory?) -> Report {
    let broken = Set((findings + (history?.existing ?? [])).map(\.rule))
    return Report(
      findings: findings, sources: sources, checkedFiles: paths,
      rules: FullCatalogue.cards.filter { broken.contains($0.name) }.map {
        RuleDescription(
          name: $0.name, summary: $0.summary, markdown: RulePage($0).markdown, severity: $0.severity)
      }, toolVersion: HoldfastCommand.configuration.version, history: history)
  }
}
