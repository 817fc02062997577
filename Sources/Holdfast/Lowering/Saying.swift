/// A clause as it was said in Swift, on its way into the tree: its fields, and the clauses that it holds.
struct Saying: Sendable {
  /// One field.
  struct Field: Sendable {
    /// The key in the words of the language.
    let key: String
    /// What was said.
    let value: SpokenValue
    /// In which of the call's arguments it stands.
    let argument: Argument
    /// The call in which it stands: the clause's own, or that of its platform.
    let call: Call
    /// Whether that is not the clause's own.
    var isElsewhere = false
  }

  /// A place in a call.
  enum Argument: Sendable {
    /// Behind a label.
    case label(String)
    /// The first, second, … argument without a label.
    case unlabelled(Int)
    /// What is called.
    case callee
  }

  /// The call.
  let call: Call
  /// The fields in their order.
  private(set) var fields: [Field] = []
  /// What it holds.
  var inner: [Part] = []

  /// A clause without fields yet.
  init(_ call: Call) { self.call = call }

  /// Adds a field whose label is its key; nothing where nothing was said.
  mutating func set(_ key: String, _ value: (any SpecValue)?) {
    guard let value else { return }
    fields.append(Field(key: key, value: value.spoken, argument: .label(key), call: call))
  }

  /// Adds a field with a list of values; nothing where nothing was said.
  mutating func set(_ key: String, all values: [any SpecValue]?) {
    guard let values else { return }
    fields.append(
      Field(key: key, value: SpokenValue(.list(values.map(\.spoken))), argument: .label(key), call: call))
  }

  /// Adds a field that stands at another place than behind a label of its key.
  mutating func set(_ key: String, _ value: (any SpecValue)?, at argument: Argument, of other: Call? = nil) {
    guard let value else { return }
    fields.append(
      Field(
        key: key, value: value.spoken, argument: argument, call: other ?? call, isElsewhere: other != nil))
  }

  /// Adds what else was said of it.
  mutating func hold(_ contents: LoweredContent) { inner += contents.parts }
}

/// A clause in its place within another.
enum Part: Sendable {
  /// The only one of its kind: `objectives`.
  case one(section: String, Saying)
  /// One of several with names: `components` with `database`.
  case named(section: String, name: String, Saying)
  /// One of a list: `steps`.
  case item(section: String, Saying)
  /// A list of clauses under a name: a group of checks, the lifecycle of a prefix.
  case group(section: String, name: String, [Saying], Call)
  /// A value under a name: a routine.
  case value(section: String, name: String, SpokenValue, Call)
  /// A value that stands where a clause can: a rule of thumb.
  case single(section: String, SpokenValue, Call)
  /// A document.
  case document(kind: String, name: String, Saying)

  /// The key under which it stands.
  var section: String {
    switch self {
    case .one(let section, _), .named(let section, _, _), .item(let section, _), .group(let section, _, _, _),
      .value(let section, _, _, _), .single(let section, _, _):
      section
    case .document(let kind, _, _): kind
    }
  }

  /// The call that said it.
  var call: Call {
    switch self {
    case .one(_, let saying), .named(_, _, let saying), .item(_, let saying), .document(_, _, let saying):
      saying.call
    case .group(_, _, _, let call), .value(_, _, _, let call), .single(_, _, let call): call
    }
  }

  /// The clauses that it is.
  var sayings: [Saying] {
    switch self {
    case .one(_, let saying), .named(_, _, let saying), .item(_, let saying), .document(_, _, let saying):
      [saying]
    case .group(_, _, let sayings, _): sayings
    case .value, .single: []
    }
  }
}
