import PlatformFacts
import Quantities
import SourceText

/// The facts of one document of one's own: those that it states, and those that follow from where it says something.
struct OwnFacts {
  /// The document's name, which every id begins with.
  let document: String
  /// What the facts speak of.
  let subject: String
  private let file: SourceFile?
  private let lines: LineTable?
  private let stated: Set<String>
  /// Every fact so far, in written order.
  private(set) var all: [Fact] = []

  /// The facts that a document states by name.
  init(_ document: String, _ subject: String, in file: SourceFile?, stating facts: [FactSpec] = []) {
    self.document = document
    self.subject = subject
    self.file = file
    lines = file.map(LineTable.init)
    stated = Set(facts.map(\.name.text))
    all = facts.map { fact in
      Fact(
        "\(document).\(fact.name.text)", subject, fact.lasts?.known.map(FactValue.duration) ?? .rule,
        fact.says?.known ?? fact.name.text, from: fact.source?.known ?? place(of: fact.name.span),
        Confidence(of: fact.confidence), checked: fact.checked?.known?.description ?? "")
    }
  }

  /// The ids of facts that are cited by name: the document's own, or built-in ones.
  func cited(_ names: [Written<String>]) -> [String] {
    names.compactMap(\.known).map { stated.contains($0) ? "\(document).\($0)" : $0 }
  }

  /// The id of what is cited, or of a fact that says just what the document says at a place.
  mutating func cited(
    _ names: [Written<String>], or suffix: String, _ statement: String, at span: SourceSpan
  ) -> String {
    cited(names).first ?? state(suffix, statement, at: span)
  }

  /// Adds what the document says at a place as a fact whose source is that place.
  mutating func state(
    _ suffix: String, _ statement: String, _ value: FactValue = .rule, at span: SourceSpan
  ) -> String {
    let id = "\(document).\(suffix)"
    all.append(Fact(id, subject, value, statement, from: place(of: span), .verified, checked: ""))
    return id
  }

  /// Adds a fact as it is.
  mutating func add(_ fact: Fact) { all.append(fact) }

  /// A place as people name it: `platforms/house.yaml:12`, or the document's name where it was not written in a file.
  func place(of span: SourceSpan) -> String {
    guard let file, let lines else { return document }
    return "\(file.path):\(lines.place(of: Int(span.start)).line)"
  }
}

extension Confidence {
  /// How well a fact of one's own is known; one that does not say was read where it says.
  init(of written: Written<String>?) {
    guard let written else {
      self = .verified
      return
    }
    self = Self.allCases.first { $0.word == written.known } ?? .unverified
  }
}
