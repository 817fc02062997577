import ArgumentParser
import Findings
import PlatformFacts
import RecoveryCompiler
import Reports

/// `holdfast prove`: the arithmetic behind each promise.
struct ProveVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Shows what each promise comes to, term by term.")

  @Argument(help: "SYSTEM or SYSTEM/COMPONENT.") var target: String
  @OptionGroup var specs: SpecArguments

  func run() throws {
    let (compilation, _) = try specs.compiled()
    let parts = target.split(separator: "/", maxSplits: 1).map(String.init)
    let names = compilation.plan.systems.map(\.name)
    guard let name = parts.first, let index = names.firstIndex(of: name) else {
      let nearest = Spelling.nearest(to: parts.first ?? "", among: names)
      throw Failure.input(
        "there is no system \(target)\(nearest.map { "; did you mean \($0)?" } ?? "; the specs hold \(names.count) systems")"
      )
    }
    let report = ProofReport(compilation, system: index)
    guard parts.count == 2 else { return StandardOutput.write(report.table) }
    guard let page = report.component(named: parts[1]) else {
      let nearest = Spelling.nearest(
        to: parts[1], among: compilation.plan.systems[index].components.map(\.name))
      throw Failure.input(
        "\(name) has no component \(parts[1])\(nearest.map { "; did you mean \($0)?" } ?? "")")
    }
    StandardOutput.write(page)
  }
}
