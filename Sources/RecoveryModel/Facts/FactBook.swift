import PlatformFacts

/// What is known of platforms and frameworks where a plan is judged: its own documents first, then what is built in.
///
/// A plan without documents of its own asks the built-in tables at once.
package final class FactBook: Sendable {
  private let platforms: [String: Platform]
  private let frameworks: [String: Framework]
  private let facts: [String: Fact]
  private let dataClasses: Set<String>

  /// What is built in, and nothing else.
  package static let builtIn = FactBook(platforms: [], frameworks: [], facts: [])

  /// The book of a plan's own documents; of two with one name the first counts.
  package static func book(of platforms: [PlatformSpec], _ frameworks: [FrameworkSpec]) -> FactBook {
    guard !platforms.isEmpty || !frameworks.isEmpty else { return builtIn }
    let own = platforms.map(OwnPlatform.init)
    let asked = frameworks.map(OwnFramework.init)
    return FactBook(
      platforms: own.map(\.platform), frameworks: asked.map(\.framework),
      facts: own.flatMap(\.facts) + asked.flatMap(\.facts))
  }

  private init(platforms: [Platform], frameworks: [Framework], facts: [Fact]) {
    // A name comes before any alias, so that no other document's alias can take it.
    self.platforms = Dictionary(
      platforms.map { ($0.name, $0) } + platforms.flatMap { own in own.aliases.map { ($0, own) } },
      uniquingKeysWith: { first, _ in first })
    self.frameworks = Dictionary(
      frameworks.map { ($0.name, $0) } + frameworks.flatMap { own in own.aliases.map { ($0, own) } },
      uniquingKeysWith: { first, _ in first })
    self.facts = Dictionary(facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    dataClasses = Set(frameworks.flatMap(\.clauses).compactMap(\.dataClass))
  }

  /// The platform of that name or alias.
  package func platform(named name: String) -> Platform? {
    platforms.isEmpty ? Platforms.named(name) : platforms[name] ?? Platforms.named(name)
  }

  /// The name of the platform that a word means which is none.
  package func nearestPlatform(to name: String) -> String? {
    Platforms.misspelt(name, among: platforms.keys.sorted()).flatMap { platforms[$0]?.name }
      ?? Platforms.nearest(to: name)
  }

  /// The framework of that name or alias.
  package func framework(named name: String) -> Framework? {
    frameworks.isEmpty ? Frameworks.named(name) : frameworks[name] ?? Frameworks.named(name)
  }

  /// The framework's name nearest to a misspelt one.
  package func nearestFramework(to name: String) -> String? {
    Spelling.nearest(to: name, among: frameworks.keys.sorted()).flatMap { frameworks[$0]?.name }
      ?? Frameworks.nearest(to: name)
  }

  /// The fact of that id.
  package func fact(named id: String) -> Fact? {
    facts.isEmpty ? Facts.named(id) : facts[id] ?? Facts.named(id)
  }

  /// Whether some framework speaks of a class of data.
  package func hasDataClass(_ word: String) -> Bool {
    DataClasses.named(word) != nil || dataClasses.contains(word)
  }

  /// The class of data nearest to a misspelt one, or the only one that a longer word begins or ends with.
  package func nearestDataClass(to word: String) -> String? {
    let classes = dataClasses.union(DataClasses.all.map(\.word)).sorted()
    if let nearest = Spelling.nearest(to: word, among: classes) { return nearest }
    let named = classes.filter { word.hasPrefix($0 + "-") || word.hasSuffix("-" + $0) }
    return named.count == 1 ? named[0] : nil
  }

  /// The classes of data that frameworks speak of, in their order.
  package var knownDataClasses: [String] { dataClasses.union(DataClasses.all.map(\.word)).sorted() }
}
