import SpecComparison

/// What a comparison comes to, in words.
struct VerdictWords {
  /// What is told.
  let comparison: Comparison

  /// In a few words.
  var head: String {
    switch comparison.verdict {
    case .weakened: "weakened, and not approved"
    case .approved: "weakened, as approved"
    case .worse: "every promise kept, figures worse"
    case .strengthened: "strengthened"
    case .other: "changed, neither weaker nor stronger"
    case .same: "nothing changed in meaning"
    }
  }

  /// How much went which way: `2 weaker (1 approved), 1 stronger, 3 others`; empty where nothing did.
  static func counts(_ changes: [Change]) -> String {
    let weaker = changes.filter { $0.direction == .weaker }
    let approved = weaker.count { $0.approval != nil }
    let stronger = changes.count { $0.direction == .stronger }
    let others = changes.count - weaker.count - stronger
    var parts: [String] = []
    if !weaker.isEmpty {
      parts.append("\(weaker.count) weaker\(approved > 0 ? " (\(approved) approved)" : "")")
    }
    if stronger > 0 { parts.append("\(stronger) stronger") }
    if others > 0 { parts.append("\(others) other\(others == 1 ? "" : "s")") }
    return parts.joined(separator: ", ")
  }

  /// The whole line.
  var line: String {
    var parts = [Self.counts(comparison.changes)].filter { !$0.isEmpty }
    let (new, gone) = (comparison.findings.introduced.count, comparison.findings.gone.count)
    if new > 0 { parts.append("\(new) new finding\(new == 1 ? "" : "s")") }
    if gone > 0 { parts.append("\(gone) finding\(gone == 1 ? "" : "s") gone") }
    let files = comparison.artifacts.files.count
    if files > 0 { parts.append("\(files) artifact\(files == 1 ? "" : "s")") }
    return parts.isEmpty ? head : "\(head): \(parts.joined(separator: ", "))"
  }

  /// What became of a document, behind its name: ` (system, new)`.
  static func fate(of document: DocumentChange) -> String {
    switch document.fate {
    case .added: "\(document.kind), new"
    case .removed: "\(document.kind), gone"
    case .renamed(let old): "\(document.kind), was \(old)"
    case .changed: document.kind
    }
  }

  /// What to do about weakenings that nobody has approved.
  static let remedy =
    "a weakening that is meant is approved in the same change: approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}"
}
