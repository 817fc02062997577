import Findings
import RecoveryCompiler
import SourceText
import TestTools
import Testing
import YAMLTree

/// Commands as people leave them: half typed, with words left out, twice or in another order.
@Suite("Commands that are cut") struct CutCommandTests {
  @Test(
    "an example whose commands are cut anywhere is checked to its end", arguments: LayoutMutantTests.examples)
  func example(_ card: RuleCard) throws {
    for side in ["broken", "fixed"] {
      var sources = SourceSet()
      _ = sources.add(path: "\(side).yaml", bytes: try CatalogueFolder.spec(card.name, side))
      check(sources, seed: UInt64(card.name.utf8.count))
    }
  }

  @Test("a plan whose commands are cut anywhere is checked to its end", arguments: AsDocumentedTests.plans)
  func plan(_ name: String) throws {
    check(try PlanFolder.compiled("specs/as-documented/\(name).yaml").sources, seed: 1)
  }

  private func check(_ sources: SourceSet, seed: UInt64) {
    let documents = sources.files.flatMap { YAMLFile.parse($0).documents.compactMap { SaidValue($0) } }
    var chance = Chance(seed: seed)
    for round in 1...6 {
      var mutant = LayoutMutant(seed: round, shuffles: false)
      let written = mutant.sources(documents.map { $0.cuttingCommands(&chance) })
      let found = compile(written, asOf: PlanFolder.today, threads: 1).findings
      // What is shown of a command lies in its text.
      for finding in found {
        for span in [finding.label.span] + finding.related.map(\.span) {
          #expect(span.start <= span.end && Int(span.end) <= written.files[Int(span.file.index)].bytes.count)
        }
      }
    }
  }
}

extension SaidValue {
  /// The same with each text below `run` cut.
  fileprivate func cuttingCommands(_ chance: inout Chance, isCommand: Bool = false) -> SaidValue {
    switch self {
    case .text(let text, _, let isWord):
      return isCommand && !isWord ? .text(text.cut(&chance), isPlain: false, isWord: false) : self
    case .list(let items):
      return .list(items.map { $0.cuttingCommands(&chance, isCommand: isCommand) })
    case .pairs(let pairs):
      return .pairs(pairs.map { ($0.key, $0.value.cuttingCommands(&chance, isCommand: $0.key == "run")) })
    }
  }
}

extension String {
  /// The words with some left out, said twice or changed for others, and the end cut off.
  fileprivate func cut(_ chance: inout Chance) -> String {
    var words = split(separator: " ", omittingEmptySubsequences: false)
    for _ in 0..<chance.within(1...4) where !words.isEmpty {
      let (one, other) = (chance.below(words.count), chance.below(words.count))
      switch chance.below(5) {
      case 0: words.remove(at: one)
      case 1: words.insert(words[other], at: one)
      case 2: words.swapAt(one, other)
      case 3: words[one] = words[one].dropLast(chance.below(words[one].count + 1))
      default: words.removeLast(chance.below(words.count))
      }
    }
    return words.joined(separator: " ")
  }
}
