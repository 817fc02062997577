import ArgumentParser
import PlatformFacts
import RecoveryCompiler

/// `holdfast explain`: the page of a rule.
struct ExplainVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Shows the page of a rule.")

  @Argument(help: "The rule's name, as findings show it.", completion: .list(FullCatalogue.cards.map(\.name)))
  var rule: String

  func run() throws {
    guard let card = FullCatalogue.cards.first(where: { $0.name == rule }) else {
      let nearest = Spelling.nearest(to: rule, among: FullCatalogue.cards.map(\.name))
      throw Failure.input(
        "there is no rule \(rule)\(nearest.map { "; did you mean \($0)?" } ?? "; `holdfast rules` lists them")"
      )
    }
    StandardOutput.write(RulePage(card).text)
  }
}
