import ArgumentParser
import Findings
import PlatformFacts
import Quantities
import RecoveryCompiler
import Reports

/// `holdfast prove`: the arithmetic behind each promise, or what a failure at one moment comes to.
struct ProveVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Shows what each promise comes to, or what a failure at one moment does.",
    discussion: """
      SYSTEM shows every promise at a glance, SYSTEM/COMPONENT the arithmetic and how far back it can be restored. With \
      --at and --lose it shows what a failure at that moment costs and when everything is back.
      """)

  @Argument(help: "SYSTEM or SYSTEM/COMPONENT.") var target: String
  @OptionGroup var specs: SpecArguments
  @Option(help: "text or json.") var format: OutputFormat = .text
  @Option(help: "The moment of a failure, ISO 8601: 2027-03-01T02:10Z.") var at: String?
  @Option(
    help: ArgumentHelp(
      "What fails: a scope, or a scope and what it strikes: region:us-east-1, instance:database.",
      valueName: "scope[:what]"))
  var lose: String?

  /// The forms of the answer.
  enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    let moment = try moment()
    let (compilation, _) = try specs.compiled()
    let parts = target.split(separator: "/", maxSplits: 1).map(String.init)
    let names = compilation.plan.systems.map(\.name)
    guard let name = parts.first, let index = names.firstIndex(of: name) else {
      throw Failure.input(
        "there is no system \(parts.first ?? target)\(Self.hint(parts.first ?? "", among: names))")
    }
    if let moment, let lose {
      guard parts.count == 1 else {
        throw Failure.input(
          "--at and --lose are asked of a whole system: holdfast prove \(name) --at … --lose …")
      }
      return try show(compilation, index, moment, lose)
    }
    let report = ProofReport(compilation, system: index)
    guard parts.count == 2 else {
      return StandardOutput.write(format == .json ? report.json : Array(report.table.utf8))
    }
    let page =
      format == .json
      ? report.json(ofComponent: parts[1]) : report.component(named: parts[1]).map { Array($0.utf8) }
    guard let page else {
      let components = compilation.plan.systems[index].components.map(\.name)
      throw Failure.input("\(name) has no component \(parts[1])\(Self.hint(parts[1], among: components))")
    }
    StandardOutput.write(page)
  }

  /// The name that was meant, or those that there are.
  private static func hint(_ name: String, among names: [String]) -> String {
    if let nearest = Spelling.nearest(to: name, among: names) { return "; did you mean \(nearest)?" }
    guard !names.isEmpty else { return "; the specs describe none" }
    let others = names.count > 12 ? " and \(names.count - 12) more" : ""
    return "; there is \(names.prefix(12).joined(separator: ", "))\(others)"
  }

  private func show(_ compilation: Compilation, _ system: Int, _ moment: Instant, _ lose: String)
    throws(Failure)
  {
    do {
      let report = try MomentReport(compilation, system: system, at: moment, losing: lose)
      StandardOutput.write(format == .json ? report.json : Array(report.text.utf8))
    } catch {
      throw .input("--lose \(lose): \(error.message)")
    }
  }

  private func moment() throws(Failure) -> Instant? {
    guard let at else {
      if lose != nil { throw .input("--lose asks what a failure does at a moment: give one with --at") }
      return nil
    }
    guard lose != nil else {
      throw .input("--at asks about a failure: say which with --lose, such as --lose region")
    }
    do { return try Instant(at) } catch { throw .input("--at \"\(at)\": \(error)") }
  }
}
