import ArgumentParser
import Findings
import RecoveryCompiler

/// `holdfast rules`: every rule in a line.
struct RulesVerb: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rules", abstract: "Lists every rule.")

  func run() {
    let cards = FullCatalogue.cards
    let width = cards.map(\.name.count).max() ?? 0
    for card in cards {
      let name = card.name + String(repeating: " ", count: width - card.name.count)
      let severity = card.severity.rawValue + String(repeating: " ", count: 8 - card.severity.rawValue.count)
      StandardOutput.write("\(name)  \(severity) \(card.summary)\n")
    }
  }
}
