import Testing
import YAMLTree

@testable import RecoveryYAML

@Suite("The language")
struct LanguageTests {
  /// Keys to which language.md itself gives several meanings, or whose model has a narrower type in one clause.
  private static let exceptions: [String: String] = [
    "after": "an age, a delay, steps or events, as what holds it asks",
    "at-least": "a retention, or the least that a check may find",
    "at-most": "a retention, or the most that a check may find",
    "by": "people, channels, or what proves a backup",
    "checks": "checks, groups of checks by name, or names of groups",
    "class": "a class of systems or of storage",
    "copies": "the copies that a class asks for, or how many a platform keeps",
    "does": "what a person answers for, or what a drill does",
    "drills": "rehearsals, or how often a class asks for them",
    "keep": "a lock is kept for a period only",
    "mode": "whom a lock binds, or how a replica follows",
    "needs": "a step leans on stores too",
    "platform": "the platform that something runs on, or the one that a document describes",
    "regions": "the regions that a policy allows, or how many a class asks for",
    "rpo": "what is promised, or what a drill measured",
    "rto": "what is promised, or what a drill measured",
    "waivers": "the waivers of a system, or what a policy lets them do",
    "when": "the scopes of a procedure, or promises by scope",
    "within": "a priority may give a range",
  ]

  @Test("one word has one shape and one meaning at every depth")
  func oneMeaning() {
    var first: [String: (grammar: String, field: FieldCard)] = [:]
    var exceptional: Set<String> = []
    for card in Grammars.cards {
      for field in card.fields {
        guard let other = first[field.key] else {
          first[field.key] = (card.name, field)
          continue
        }
        if other.field.shape == field.shape, other.field.summary == field.summary { continue }
        exceptional.insert(field.key)
        #expect(
          Self.exceptions[field.key] != nil, "`\(field.key)` differs in \(other.grammar) and \(card.name)")
      }
    }
    #expect(Set(Self.exceptions.keys).subtracting(exceptional) == [], "exceptions that are none")
  }

  @Test("no clause has a key twice, or more keys than there are bits to note them")
  func keys() {
    for card in Grammars.cards {
      #expect(Set(card.fields.map(\.key)).count == card.fields.count, "\(card.name)")
      #expect(card.fields.count <= 64, "\(card.name)")
      #expect(!card.fields.map(\.key).contains("claims"))
    }
  }

  @Test("no key is one that YAML 1.1 misreads")
  func misreadKeys() {
    let misread: Set = ["on", "off", "yes", "no", "y", "n", "true", "false", "null"]
    for card in Grammars.cards { #expect(misread.isDisjoint(with: card.fields.map(\.key)), "\(card.name)") }
  }

  @Test("every key is found by its bytes, and no other word is")
  func table() {
    for card in Grammars.cards {
      let keys = card.fields.map(\.key)
      let table = KeyTable(keys)
      for (place, key) in keys.enumerated() {
        #expect(table.index(of: ArraySlice(key.utf8)) == place)
        #expect(table.index(of: ArraySlice((key + "x").utf8)) == nil)
        #expect(table.index(of: ArraySlice(key.uppercased().utf8)) == nil)
      }
      #expect(table.index(of: []) == nil)
    }
  }

  @Test("every word that others use leads to a key that some clause has")
  func synonyms() {
    let keys = Set(Grammars.cards.flatMap { $0.fields.map(\.key) })
    for (word, meant) in KeyWords.synonyms {
      #expect(keys.isSuperset(of: meant), "\(word)")
      #expect(word == Names.hyphenated(word), "\(word)")
    }
  }

  @Test("a clause that a shape names has a grammar")
  func clauses() {
    let names = Set(Grammars.cards.map(\.name))
    #expect(names.count == Grammars.cards.count)
    for card in Grammars.cards {
      for field in card.fields {
        for name in field.shape.clauses { #expect(names.contains(name), "\(card.name).\(field.key)") }
      }
    }
  }
}

extension Shape {
  /// The clauses that may stand there.
  fileprivate var clauses: [String] {
    switch self {
    case .clause(let name): [name]
    case .many(let shape), .list(let shape), .map(let shape): shape.clauses
    case .either(let shapes): shapes.flatMap(\.clauses)
    default: []
    }
  }
}
