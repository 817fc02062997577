import Findings

extension Note {
  /// The word before the colon.
  var kind: String {
    switch self {
    case .proof: "proof"
    case .help: "help"
    case .fact: "fact"
    case .remark: "note"
    }
  }

  /// What stands behind the colon; a fact with its source in brackets.
  var sentence: String {
    switch self {
    case .proof(let text), .help(let text), .remark(let text): text
    case .fact(let statement, let source): "\(statement) [\(source)]"
    }
  }
}
