import RecoveryModel
import YAMLTree

/// Fields with one value, or with a list of values.
extension Field where C: Clause {
  /// The place of one value in a clause.
  typealias One<Value: Sendable> = Spot<Written<Value>?>
  /// The place of a list of values in a clause.
  typealias Many<Value: Sendable> = Spot<[Written<Value>]>

  /// A value of a type that is read from its bytes.
  static func one<Value: Readable>(_ key: String, _ spot: @escaping One<Value>, _ summary: String) -> Field {
    Field(
      key: key, shape: Value.shape, summary: summary,
      read: { node, clause, reading in spot(&clause) { $0 = reading.value(node) } },
      said: { clause in written(at: spot, in: clause).map { [$0.statement(key)] } ?? [] })
  }

  /// A value of such a type, or a list of them.
  static func many<Value: Readable>(_ key: String, _ spot: @escaping Many<Value>, _ summary: String) -> Field
  {
    Field(
      key: key, shape: .many(Value.shape), summary: summary,
      read: { node, clause, reading in
        reading.each(node) { node, reading in
          if let value: Written<Value> = reading.value(node) { spot(&clause) { $0.append(value) } }
        }
      },
      said: { written(at: spot, in: $0).statements(key) })
  }

  /// A text for machines or people, in which a plain `unknown` says that nobody knows.
  static func text(_ key: String, _ spot: @escaping One<String>, _ summary: String) -> Field {
    text(key, .text, spot, summary)
  }

  /// A text of a particular shape: a name, prose, a command, a reference.
  static func text(_ key: String, _ shape: Shape, _ spot: @escaping One<String>, _ summary: String) -> Field {
    Field(
      key: key, shape: shape, summary: summary,
      read: { node, clause, reading in spot(&clause) { $0 = reading.text(node, shape) } },
      said: { clause in written(at: spot, in: clause).map { [$0.statement(key)] } ?? [] })
  }

  /// Words for people, in which `unknown` is a word like any other.
  static func prose(_ key: String, _ spot: @escaping One<String>, _ summary: String) -> Field {
    text(key, .prose, spot, summary)
  }

  /// The name of something that is described elsewhere.
  static func reference(_ key: String, _ to: [Referent], _ spot: @escaping One<String>, _ summary: String)
    -> Field
  {
    text(key, .reference(to), spot, summary)
  }

  /// Texts of a shape: one, or a list.
  static func texts(_ key: String, _ shape: Shape, _ spot: @escaping Many<String>, _ summary: String) -> Field
  {
    Field(
      key: key, shape: .many(shape), summary: summary,
      read: { node, clause, reading in spot(&clause) { $0 += reading.texts(node, shape) } },
      said: { written(at: spot, in: $0).statements(key) })
  }

  /// Names of things that are described elsewhere: one, or a list.
  static func references(_ key: String, _ to: [Referent], _ spot: @escaping Many<String>, _ summary: String)
    -> Field
  {
    texts(key, .reference(to), spot, summary)
  }

  /// One of the words of an enumeration.
  static func word<Value: Word>(_ key: String, _ spot: @escaping One<Value>, _ summary: String) -> Field {
    word(key, WordList(of: Value.self), spot, summary)
  }

  /// One of a list of words.
  static func word<Value: RawRepresentable<String>>(
    _ key: String, _ list: WordList<Value>, _ spot: @escaping One<Value>, _ summary: String
  ) -> Field {
    Field(
      key: key, shape: .oneOf(list.words), summary: summary,
      read: { node, clause, reading in spot(&clause) { $0 = reading.word(node, list) } },
      said: { clause in
        written(at: spot, in: clause).map {
          [Statement(path: key, text: $0.known?.rawValue ?? "unknown", span: $0.span)]
        } ?? []
      })
  }

  /// Words of an enumeration: one, or a list.
  static func words<Value: Word>(_ key: String, _ spot: @escaping Many<Value>, _ summary: String) -> Field {
    let list = WordList(of: Value.self)
    return Field(
      key: key, shape: .many(.oneOf(list.words)), summary: summary,
      read: { node, clause, reading in
        reading.each(node) { node, reading in
          if let value = reading.word(node, list) { spot(&clause) { $0.append(value) } }
        }
      },
      said: { clause in
        let written = written(at: spot, in: clause)
        guard let first = written.first, let last = written.last else { return [] }
        let text = written.map { $0.known?.rawValue ?? "unknown" }.joined(separator: ", ")
        return [Statement(path: key, text: text, span: first.span.union(last.span))]
      })
  }

  /// Words that stand for themselves: one, or a list.
  static func words(_ key: String, _ words: [String], _ spot: @escaping Many<String>, _ summary: String)
    -> Field
  {
    let list = WordList(words)
    return Field(
      key: key, shape: .many(.oneOf(words)), summary: summary,
      read: { node, clause, reading in
        reading.each(node) { node, reading in
          if let word = reading.word(node, list) { spot(&clause) { $0.append(word) } }
        }
      },
      said: { written(at: spot, in: $0).statements(key) })
  }

  /// One of a few words that stand for themselves.
  static func oneOf(_ key: String, _ words: [String], _ spot: @escaping One<String>, _ summary: String)
    -> Field
  {
    let list = WordList(words)
    return Field(
      key: key, shape: .oneOf(words), summary: summary,
      read: { node, clause, reading in spot(&clause) { $0 = reading.word(node, list) } },
      said: { clause in written(at: spot, in: clause).map { [$0.statement(key)] } ?? [] })
  }
}
