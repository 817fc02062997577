import RecoveryModel
import YAMLTree

/// Fields with one value, or with a list of values.
extension Field where C: Clause {
  /// A value of a type that is read from its bytes.
  static func one<Value: Readable>(
    _ key: String, _ get: @escaping Getter<Written<Value>?>, _ set: @escaping Setter<Written<Value>?>,
    _ summary: String
  ) -> Field {
    Field(
      key: key, shape: Value.shape, summary: summary,
      read: { node, clause, reading in set(&clause, reading.value(node)) },
      said: { clause in get(clause).map { [$0.statement(key)] } ?? [] })
  }

  /// A value of such a type, or a list of them.
  static func many<Value: Readable>(
    _ key: String, _ get: @escaping Getter<[Written<Value>]>, _ set: @escaping Setter<[Written<Value>]>,
    _ summary: String
  ) -> Field {
    Field(
      key: key, shape: .many(Value.shape), summary: summary,
      read: { node, clause, reading in
        set(&clause, reading.values(node, behind: get(clause)) { $1.value($0) })
      },
      said: { get($0).statements(key) })
  }

  /// A text for machines or people, in which a plain `unknown` says that nobody knows.
  static func text(
    _ key: String, _ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>,
    _ summary: String
  ) -> Field {
    text(key, .text, get, set, summary)
  }

  /// A text of a particular shape: a name, prose, a command, a reference.
  static func text(
    _ key: String, _ shape: Shape, _ get: @escaping Getter<Written<String>?>,
    _ set: @escaping Setter<Written<String>?>, _ summary: String
  ) -> Field {
    Field(
      key: key, shape: shape, summary: summary,
      read: { node, clause, reading in set(&clause, reading.text(node, shape)) },
      said: { clause in get(clause).map { [$0.statement(key)] } ?? [] })
  }

  /// Words for people, in which `unknown` is a word like any other.
  static func prose(
    _ key: String, _ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>,
    _ summary: String
  ) -> Field {
    text(key, .prose, get, set, summary)
  }

  /// The name of something that is described elsewhere.
  static func reference(
    _ key: String, _ to: [Referent], _ get: @escaping Getter<Written<String>?>,
    _ set: @escaping Setter<Written<String>?>, _ summary: String
  )
    -> Field
  {
    text(key, .reference(to), get, set, summary)
  }

  /// Texts of a shape: one, or a list.
  static func texts(
    _ key: String, _ shape: Shape, _ get: @escaping Getter<[Written<String>]>,
    _ set: @escaping Setter<[Written<String>]>, _ summary: String
  ) -> Field {
    Field(
      key: key, shape: .many(shape), summary: summary,
      read: { node, clause, reading in
        set(&clause, reading.values(node, behind: get(clause)) { $1.text($0, shape) })
      },
      said: { get($0).statements(key) })
  }

  /// Names of things that are described elsewhere: one, or a list.
  static func references(
    _ key: String, _ to: [Referent], _ get: @escaping Getter<[Written<String>]>,
    _ set: @escaping Setter<[Written<String>]>, _ summary: String
  )
    -> Field
  {
    texts(key, .reference(to), get, set, summary)
  }

  /// One of the words of an enumeration.
  static func word<Value: Word>(
    _ key: String, _ get: @escaping Getter<Written<Value>?>, _ set: @escaping Setter<Written<Value>?>,
    _ summary: String
  ) -> Field {
    word(key, WordList(of: Value.self), get, set, summary)
  }

  /// One of a list of words.
  static func word<Value: RawRepresentable<String>>(
    _ key: String, _ list: WordList<Value>, _ get: @escaping Getter<Written<Value>?>,
    _ set: @escaping Setter<Written<Value>?>, _ summary: String
  ) -> Field {
    Field(
      key: key, shape: .oneOf(list.words), summary: summary,
      read: { node, clause, reading in set(&clause, reading.word(node, list)) },
      said: { clause in
        get(clause).map {
          [Statement(path: key, text: $0.known?.rawValue ?? "unknown", span: $0.span)]
        } ?? []
      })
  }

  /// Words of an enumeration: one, or a list.
  static func words<Value: Word>(
    _ key: String, _ get: @escaping Getter<[Written<Value>]>, _ set: @escaping Setter<[Written<Value>]>,
    _ summary: String
  ) -> Field {
    let list = WordList(of: Value.self)
    return Field(
      key: key, shape: .many(.oneOf(list.words)), summary: summary,
      read: { node, clause, reading in
        set(&clause, reading.values(node, behind: get(clause)) { $1.word($0, list) })
      },
      said: { clause in
        let written = get(clause)
        guard let first = written.first, let last = written.last else { return [] }
        let text = written.map { $0.known?.rawValue ?? "unknown" }.joined(separator: ", ")
        return [Statement(path: key, text: text, span: first.span.union(last.span))]
      })
  }

  /// Words that stand for themselves: one, or a list.
  static func words(
    _ key: String, _ words: [String], _ get: @escaping Getter<[Written<String>]>,
    _ set: @escaping Setter<[Written<String>]>, _ summary: String
  )
    -> Field
  {
    let list = WordList(words)
    return Field(
      key: key, shape: .many(.oneOf(words)), summary: summary,
      read: { node, clause, reading in
        set(&clause, reading.values(node, behind: get(clause)) { $1.word($0, list) })
      },
      said: { get($0).statements(key) })
  }

  /// One of a few words that stand for themselves.
  static func oneOf(
    _ key: String, _ words: [String], _ get: @escaping Getter<Written<String>?>,
    _ set: @escaping Setter<Written<String>?>, _ summary: String
  )
    -> Field
  {
    let list = WordList(words)
    return Field(
      key: key, shape: .oneOf(words), summary: summary,
      read: { node, clause, reading in set(&clause, reading.word(node, list)) },
      said: { clause in get(clause).map { [$0.statement(key)] } ?? [] })
  }
}
