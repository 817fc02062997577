import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension Written where Value: CustomStringConvertible {
  /// The value in the words of a spec; the text `unknown` where the spec says so.
  var json: JSONValue { .string(text) }
}

extension Optional {
  /// The value in the words of a spec; null where it is not written.
  func json<Value>() -> JSONValue where Wrapped == Written<Value>, Value: CustomStringConvertible {
    self?.json ?? .null
  }
}

extension TimeSpan {
  /// The span in whole seconds.
  package var json: JSONValue { .integer(Int(clamping: seconds)) }
}

extension Amount {
  /// Seconds, `unknown` or `unbounded`.
  var json: JSONValue {
    switch self {
    case .known(let span): span.json
    case .unknown: "unknown"
    case .unbounded: "unbounded"
    }
  }
}

extension Sum {
  /// The whole in seconds or in a word, the known part, the arithmetic as people write it, and every term.
  package var json: JSONValue {
    [
      "seconds": isUnbounded ? "unbounded" : isExact ? known.json : "unknown",
      "atLeastSeconds": known.json,
      "text": .string(text),
      "terms": .array(terms.map(\.json)),
    ]
  }
}

extension Term {
  /// The kind, whose it is, how much, and the fact that says so, marked where nobody has read it anywhere.
  var json: JSONValue {
    let (kind, name) = kind.words
    let mark = isUnverified ? [JSONMember("unverified", .bool(true))] : []
    return .object(
      [
        JSONMember("kind", .string(kind)), JSONMember("name", name.map(JSONValue.string) ?? .null),
        JSONMember("seconds", amount.json), JSONMember("fact", fact.map(JSONValue.string) ?? .null),
      ] + mark)
  }
}

extension Term.Kind {
  /// The word for the kind, and the level, step, procedure or component that it belongs to.
  fileprivate var words: (kind: String, name: String?) {
    switch self {
    case .gap(let name): ("gap", name)
    case .floor(let name): ("floor", name)
    case .delay(let name): ("delay", name)
    case .takes(let name): ("takes", name)
    case .sourceAge(let name): ("source-age", name)
    case .turns(let name, _, _, _, _): ("turns", name)
    case .keep(let name): ("keep", name)
    case .lag(let name): ("lag", name)
    case .detection: ("detection", nil)
    case .declaration: ("declaration", nil)
    case .noticing: ("noticing", nil)
    case .step(let name): ("step", name)
    case .window(let name): ("window", name)
    case .procedure(let name): ("procedure", name)
    case .ttl(let name): ("ttl", name)
    case .thaw(let name, _): ("thaw", name)
    case .hands(let count): ("hands", "\(count)")
    case .others(let count): ("others", "\(count)")
    case .wait(let name): ("wait", name)
    case .whole(let name): ("whole", name)
    }
  }
}
