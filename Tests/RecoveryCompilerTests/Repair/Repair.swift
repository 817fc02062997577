import Findings
import SourceText

@testable import RecoveryCompiler

/// A fix that is offered, and what comes of the files once it alone is applied.
struct Repair {
  /// The finding that offers it.
  let finding: Finding
  /// The fix.
  let fix: Fix
  /// What is wrong with it, in words; empty where it mends exactly its finding.
  let complaints: [String]
  /// How many errors are left once it is applied.
  let errorsLeft: Int

  /// Every fix that is offered on some files, each applied by itself and compiled again.
  static func all(of compilation: Compilation, for rules: (String) -> Bool = { _ in true }) -> [Repair] {
    compilation.findings.filter { rules($0.rule) }.flatMap { finding in
      finding.fixes.map { Repair(finding, $0, in: compilation) }
    }
  }

  init(_ finding: Finding, _ fix: Fix, in before: Compilation) {
    self.finding = finding
    self.fix = fix
    var sources = SourceSet()
    for file in before.sources.files {
      guard let bytes = fix.edits.applied(to: file) else {
        complaints = ["cannot be applied"]
        errorsLeft = .max
        return
      }
      _ = sources.add(path: file.path, bytes: bytes)
    }
    let after = analyse(sources, asOf: CatalogueExample.today, threads: 1)
    complaints = Self.remains(finding, fix, after) + Self.appeared(before, after)
    errorsLeft = after.findings.count { $0.severity == .error }
  }

  /// What is wrong with the fixes that give more than they must: the same with one unit less mends as much.
  static func oversized(of compilation: Compilation) -> (complaints: [String], tried: [String: Int]) {
    var complaints: [String] = []
    var tried: [String: Int] = [:]
    for finding in compilation.findings {
      for fix in finding.fixes {
        guard let smaller = SmallerFix(than: fix, of: finding, in: compilation.sources)?.fix else { continue }
        tried[finding.rule, default: 0] += 1
        let less = Repair(finding, smaller, in: compilation)
        if less.complaints.isEmpty, less.errorsLeft <= Repair(finding, fix, in: compilation).errorsLeft {
          complaints.append("\(finding.rule) \(finding.message): \(smaller.title) is enough")
        }
      }
    }
    return (complaints, tried)
  }

  /// The words of the complaint, with what was offered.
  var words: [String] { complaints.map { "\(finding.rule) \(finding.message): \(fix.title): \($0)" } }

  /// Whether the slip is still there: the same rule on the same thing, for the same promise in one of its scopes.
  private static func remains(_ finding: Finding, _ fix: Fix, _ after: Analysis) -> [String] {
    let place = finding.anchor.moved(by: fix.edits)
    let scopes = finding.scopes
    return after.findings.filter { other in
      other.rule == finding.rule && other.subject == finding.subject && other.anchor.start == place
        && other.anchor.file == finding.anchor.file
        // One command can be misused in two ways, each with an edit of its own.
        && (other.rule != "misused-command" || other.message == finding.message)
        && (scopes.isEmpty || !scopes.isDisjoint(with: other.scopes))
    }.map { "is still there: \($0.message)" }
  }

  /// The errors that were not there, by rule and subject.
  private static func appeared(_ before: Compilation, _ after: Analysis) -> [String] {
    let old = before.findings.errorCounts
    return after.findings.errorCounts.filter { $0.value > old[$0.key, default: 0] }.map { "brings \($0.key)" }
      .sorted()
  }
}

extension [Finding] {
  /// How many errors there are of a rule on a thing.
  fileprivate var errorCounts: [String: Int] {
    reduce(into: [:]) { counts, finding in
      if finding.severity == .error { counts["\(finding.rule) of \(finding.subject)", default: 0] += 1 }
    }
  }
}

extension Finding {
  /// The place that stays the same whatever becomes of the terms: that of the promise, where one is broken.
  fileprivate var anchor: SourceSpan {
    ["unachievable-rpo", "unachievable-rto", "total-loss"].contains(rule)
      ? related.first?.span ?? label.span : label.span
  }

  /// The scopes of which the message speaks.
  fileprivate var scopes: Set<String> {
    guard let when = message.range(of: " when ") else { return [] }
    let clause = message[when.upperBound...]
    let words = [
      "it fails": "service", "instance": "instance", "zone": "zone", "region": "region",
      "provider": "provider",
      "data is wrong": "logical", "account": "account",
    ]
    return Set(words.filter { clause.contains($0.key) }.values)
  }
}

extension SourceSpan {
  /// Where it begins once edits before it are applied.
  fileprivate func moved(by edits: [Edit]) -> UInt32 {
    let change = edits.filter { $0.span.file == file && $0.span.end <= start }.reduce(0) {
      $0 + $1.text.utf8.count - Int($1.span.end - $1.span.start)
    }
    return UInt32(Int(start) + change)
  }
}
