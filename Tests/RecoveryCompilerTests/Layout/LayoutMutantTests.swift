import Findings
import RecoveryCompiler
import SourceText
import TestTools
import Testing
import YAMLTree

/// What is said of specs however they are written.
@Suite("Specs written otherwise") struct LayoutMutantTests {
  /// How often each is written anew; `HOLDFAST_SIMULATIONS` asks for more.
  static let count = EstateSimulationTests.asked.map { max(2, $0 / 20) } ?? 2

  /// The specs that are examples of rules, but for those about the writing itself.
  static let examples = CatalogueFolder.cards.filter { RuleSources.subject(of: $0.name) != RuleSources.shape }

  @Test("an example gives the same findings", arguments: examples)
  func example(_ card: RuleCard) throws {
    var sources = SourceSet()
    _ = sources.add(path: "broken.yaml", bytes: try CatalogueFolder.spec(card.name, "broken"))
    hold(sources)
  }

  @Test(
    "a plan gives the same findings as its documents say it and as it is mended",
    arguments: AsDocumentedTests.plans)
  func plan(_ name: String) throws {
    for folder in ["as-documented", "systems"] {
      hold(try PlanFolder.compiled("specs/\(folder)/\(name).yaml").sources)
    }
  }

  @Test("a random spec, in which much is broken, gives the same findings", arguments: 0..<10 * count)
  func random(_ seed: Int) {
    var sources = SourceSet()
    _ = sources.add(path: "random.yaml", bytes: Array(RandomPlan(seed: seed).text.utf8))
    hold(sources)
  }

  private func hold(_ sources: SourceSet) {
    let documents = sources.files.flatMap { YAMLFile.parse($0).documents.map { SaidValue($0) } }
    guard !documents.contains(where: { $0 == nil }) else { return }
    let before = SaidFindings(compile(sources, asOf: PlanFolder.today, threads: 1))
    for seed in 1...Self.count {
      for shuffles in [false, true] {
        var mutant = LayoutMutant(seed: seed, shuffles: shuffles)
        let written = mutant.sources(documents.compactMap { $0 })
        let after = SaidFindings(compile(written, asOf: PlanFolder.today, threads: 1))
        let label =
          "\(seed) \(shuffles)\n"
          + written.files.map { "# \($0.path)\n\(String(decoding: $0.bytes, as: UTF8.self))" }.joined()
        #expect(after.missing(from: before) == [], "\(label)")
        #expect(before.missing(from: after) == [], "\(label)")
      }
    }
  }
}

/// What is said of specs in which what is said twice is written once.
@Suite("Specs with anchors, aliases, merge keys and tags") struct SharedLayoutTests {
  @Test("an example gives the same findings", arguments: LayoutMutantTests.examples)
  func example(_ card: RuleCard) throws {
    var sources = SourceSet()
    _ = sources.add(path: "broken.yaml", bytes: try CatalogueFolder.spec(card.name, "broken"))
    _ = hold(sources)
  }

  @Test("a plan gives the same findings, with much that is shared", arguments: AsDocumentedTests.plans)
  func plan(_ name: String) throws {
    for folder in ["as-documented", "systems"] {
      let shared = hold(try PlanFolder.compiled("specs/\(folder)/\(name).yaml").sources)
      #expect(
        shared.anchors > 20 && shared.aliases > 50 && shared.merges > 5 && shared.tags > 20, "\(shared)")
    }
  }

  private func hold(_ sources: SourceSet) -> (anchors: Int, aliases: Int, merges: Int, tags: Int) {
    var shared = (anchors: 0, aliases: 0, merges: 0, tags: 0)
    let documents = sources.files.flatMap { YAMLFile.parse($0).documents.map { SaidValue($0) } }
    guard !documents.contains(where: { $0 == nil }) else { return shared }
    let before = compile(sources, asOf: PlanFolder.today, threads: 1).findings
    for seed in 1...LayoutMutantTests.count / 2 {
      var mutant = LayoutMutant(seed: seed, shuffles: true, shares: true)
      let written = mutant.sources(documents.compactMap { $0 })
      let after = compile(written, asOf: PlanFolder.today, threads: 1).findings
      let text = written.files.map { "# \($0.path)\n\(String(decoding: $0.bytes, as: UTF8.self))" }.joined()
      #expect(messages(after).subtracting(messages(before)) == [], "\(text)")
      // Promises that are written once are told of once, in several scopes too.
      #expect(offences(before) == offences(after), "\(text)")
      shared.anchors += mutant.shared.anchors
      shared.aliases += mutant.shared.aliases
      shared.merges += mutant.shared.merges
      shared.tags += mutant.shared.tags
    }
    return shared
  }

  /// What is said, without places: what several places share is told of one of them.
  private func messages(_ findings: [Finding]) -> Set<String> {
    Set(findings.map { "\($0.severity) \($0.rule) \($0.subject): \($0.message)" })
  }

  /// What is wrong with what.
  private func offences(_ findings: [Finding]) -> Set<String> {
    Set(findings.map { "\($0.severity) \($0.rule) \($0.subject)" })
  }
}

/// Findings without the places of their letters: each with its words and the paths of keys to what it is about.
struct SaidFindings {
  private let all: [String]

  init(_ compilation: Compilation) {
    let trees = compilation.sources.files.map { YAMLFile.parse($0).documents }
    func words(_ label: Label) -> String {
      let path =
        trees[Int(label.span.file.index)].lazy.compactMap { $0.path(to: label.span) }.first ?? "nowhere"
      return "\(path) `\(label.text)`"
    }
    all = compilation.findings.map { finding in
      let parts =
        finding.related.map(words).sorted() + finding.notes.map { "\($0)" }.sorted()
        + finding.fixes.map(\.title)
      return "\(finding.severity) \(finding.rule) \(finding.message) (\(finding.subject)) "
        + "\(words(finding.label)); \(parts.joined(separator: "; "))"
    }.sorted()
  }

  /// What is said there and not here.
  func missing(from others: SaidFindings) -> [String] {
    var own = all
    return others.all.filter { one in
      guard let index = own.firstIndex(of: one) else { return true }
      own.remove(at: index)
      return false
    }
  }
}

extension YAMLNode {
  /// The keys on the way to the innermost value that holds a place, behind the name of the document; nil where none does.
  fileprivate func path(to place: SourceSpan) -> String? {
    guard span.file == place.file, span.start <= place.start, place.start <= span.end else { return nil }
    let name = Array(entries).dropFirst().first.map(\.value.text) ?? ""
    return name + rest(to: place)
  }

  private func rest(to place: SourceSpan) -> String {
    for entry in entries {
      if entry.key.span.start <= place.start, place.start < entry.key.span.end {
        return ".\(entry.key.text)!"
      }
      if entry.value.span.start <= place.start, place.start < entry.value.span.end {
        return ".\(entry.key.text)" + entry.value.rest(to: place)
      }
    }
    for (index, item) in items.enumerated()
    where item.span.start <= place.start && place.start < item.span.end {
      // An item that is a mapping begins where its first key does, whichever that is.
      return "[\(index)]" + (item.span.start == place.start ? "" : item.rest(to: place))
    }
    return ""
  }
}
