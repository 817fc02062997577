import ArgumentParser
import PlatformFacts

/// `holdfast facts`: what platforms and frameworks promise, with sources.
struct FactsVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Lists the built-in fact base, or shows a fact, or searches it.",
    discussion: "Facts of platforms and frameworks of one's own stand in their documents, and are not listed."
  )

  @Argument(help: "A fact's id, or words to search for.")
  var words: [String] = []

  func run() throws {
    let asked = words.joined(separator: " ")
    if let fact = Facts.named(asked) { return StandardOutput.write(Self.page(of: fact)) }
    let found = asked.isEmpty ? Facts.all : Facts.matching(asked)
    guard !found.isEmpty else {
      throw Failure.input("no fact speaks of \(asked); `holdfast facts` lists all")
    }
    let width = found.map(\.id.count).max() ?? 0
    for fact in found {
      StandardOutput.write(
        "\(fact.id + String(repeating: " ", count: width - fact.id.count))  \(fact.statement)\n")
    }
  }

  private static func page(of fact: Fact) -> String {
    """
    \(fact.id)
      \(fact.statement)
      source: \(fact.source)
      checked: \(fact.checked) (\(fact.confidence.rawValue))

    """
  }
}
