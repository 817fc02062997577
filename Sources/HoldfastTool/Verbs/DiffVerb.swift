import ArgumentParser
import ComparisonReports
import Findings
import RecoveryCompiler
import SourceText
import SpecComparison

/// `holdfast diff`: what a change to specs means.
struct DiffVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Says what a change to specs means: what got weaker, and what moved.",
    discussion: """
      Compares the specs of a git revision with those of the working tree. BASE is a revision; without one it is where \
      the branch left the default branch. A weakening that is meant is approved in the same change, by an entry under \
      `approvals:` of the system or of a policy.
      """)

  @Argument(
    help: ArgumentHelp(
      "A revision to compare with, then spec files or folders of them.", valueName: "base-or-path"))
  var words: [String] = []

  @Option(help: "The revision to compare with; then every other argument is a path.")
  var base: String?

  @OptionGroup var today: DayArgument

  @Option(help: "How it is written: \(ComparisonFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: ComparisonFormat = .text

  @Flag(help: "Shows the text of artifacts that change.")
  var artifacts = false

  @Option(
    name: .customLong("fail-on"),
    help: "weakened: end with 1 where something got weaker that nobody approved in the change.")
  var failOn: Failing?

  /// What makes a comparison fail.
  enum Failing: String, ExpressibleByArgument, CaseIterable { case weakened }

  func run() throws {
    guard Estate.current == nil else {
      throw Failure.input(
        "an estate in Swift cannot be compared with a revision, which would have to be built; compare what `convert` writes"
      )
    }
    let repository = try GitRepository()
    let (base, paths) = try arguments(in: repository)
    let roots = paths.isEmpty ? ["specs/systems"] : paths
    if roots.contains("-") {
      throw Failure.input("standard input has no revision to compare with; name a file")
    }
    let day = try today.day()
    let old = try BaseSpecs(under: roots, at: base, of: repository)
    let files = try SpecFiles(under: roots, mayBeAbsent: !old.sources.files.isEmpty)
    let progress = Progress("comparing \(old.sources.files.count) files with \(files.paths.count)")
    defer { progress.end() }
    let before = compile(old.sources, said: try old.said(), asOf: day, threads: Threads.wanted)
    let (sources, swift) = try files.read()
    let said = try SwiftReading(files: swift, library: nil).said(threads: Threads.wanted)
    let after = compile(sources, said: said, asOf: day, threads: Threads.wanted)
    let comparison = compareSpecs(before, after)
    let report = ComparisonReport(
      comparison,
      base: ComparedBase(name: base.name, commit: base.commit, errors: before.inspection.unreadable),
      errors: after.inspection.unreadable, showsArtifacts: artifacts,
      toolVersion: HoldfastCommand.configuration.version)
    StandardOutput.write(report.render(as: format))
    if failOn == .weakened, !comparison.unapproved.isEmpty { throw ExitCode(1) }
  }

  /// The revision and the paths; a first word that is neither is taken for a revision that there is not.
  private func arguments(in repository: GitRepository) throws(Failure) -> (GitBase, [String]) {
    if let base { return (try repository.base(named: base), words) }
    guard let first = words.first else { return (try repository.mergeBase(), []) }
    let isPath = access(first, F_OK) == 0
    let commit = try repository.commit(named: first)
    if isPath, commit != nil {
      throw .input("\(first) is a revision and a path; write --base \(first), or ./\(first) for the path")
    }
    if let commit { return (GitBase(name: first, commit: commit), Array(words.dropFirst())) }
    if isPath || first.contains("/") && first.hasSuffix(".yaml") {
      return (try repository.mergeBase(), words)
    }
    return (try repository.base(named: first), Array(words.dropFirst()))
  }
}

extension ComparisonFormat: ExpressibleByArgument {}
