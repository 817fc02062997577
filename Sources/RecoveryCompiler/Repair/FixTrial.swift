import Findings
import Quantities
import RecoveryModel
import SourceText

/// Fixes held to what they promise: each is applied by itself and the file analysed again, and only one that ends its
/// finding without bringing an error is offered as an edit.
///
/// A file is tried with the policies, platforms and frameworks that speak of it and without other systems: what one system
/// is told to change is in its own file. The reader's own slips are not tried, nor are misspelt names: mending those rightly brings to
/// light what they had hidden.
struct FixTrial {
  let sources: SourceSet
  /// What was said in Swift.
  let said: SaidSpecs
  /// The files that speak of more than one system.
  let shared: Set<FileID>
  let asOf: CivilDate?

  /// How many bytes are analysed again for the fixes of one file; those beyond are left as words.
  private static let budget = 4 << 20

  /// A trial of fixes in the files of a plan.
  init(_ sources: SourceSet, _ said: SaidSpecs, _ plan: Plan) {
    self.sources = sources
    shared = plan.sharedFiles
    asOf = plan.asOf
    self.said = shared.isDisjoint(with: said.files) ? SaidSpecs(files: said.files) : said
  }

  /// The findings of the rules with the fixes that stood their trial.
  func tried(_ findings: [Finding], threads: Int) -> [Finding] {
    var byFile: [FileID: [Int]] = [:]
    for (index, finding) in findings.enumerated() {
      guard let file = finding.fixes.first?.edits.first?.span.file, !finding.rule.hasPrefix("unknown-")
      else { continue }
      byFile[file, default: []].append(index)
    }
    guard !byFile.isEmpty else { return findings }
    let files = byFile.sorted { $0.key < $1.key }
    let results = inParts(of: files.count, threads) { part in
      part.flatMap { fates(of: findings, at: files[$0].value, in: files[$0].key) }
    }
    var result = findings
    for (index, finding) in results { result[index] = finding }
    return result
  }

  /// The findings at some places of the list, which all would change one file, with the fixes that stood.
  private func fates(of findings: [Finding], at places: [Int], in file: FileID) -> [(Int, Finding)] {
    let kept = sources.files.filter {
      ($0.id == file || shared.contains($0.id)) && !said.files.contains($0.id)
    }
    // The files are numbered anew, so that none of them may be taken for one in Swift.
    let trees = SaidSpecs(trees: said.trees)
    let size = kept.reduce(1) { $0 + $1.bytes.count }
    var left = max(8, Self.budget / size)
    let before = OffenceCounts(analyse(applied([], to: kept), said: trees, asOf: asOf, threads: 1).findings)
    return places.map { place in
      let finding = findings[place]
      var result = finding
      result.fixes = []
      for fix in finding.fixes {
        // What follows from other files alone cannot be tried here.
        guard before.counts(finding), fix.edits.allSatisfy({ $0.span.file == file }) else {
          result.fixes.append(fix)
          continue
        }
        left -= 1
        guard left >= 0 else {
          result = result.help(fix.action)
          continue
        }
        let found = analyse(applied(fix.edits, to: kept), said: trees, asOf: asOf, threads: 1).findings
        let after = OffenceCounts(found)
        // A command can be misused in several ways, of which one hides the next.
        let isGone =
          finding.rule == "misused-command"
          ? !found.contains { $0.rule == finding.rule && $0.message == finding.message }
          : after.total(finding) < before.total(finding)
        guard isGone else { continue }
        let brought = after.errors(beyond: before)
        if brought.isEmpty {
          result.fixes.append(fix)
        } else {
          result = result.help("\(fix.action), and mend what comes of it: \(brought.joined(separator: ", "))")
        }
      }
      return (place, result.withPlainFirstFix)
    }
  }

  private func applied(_ edits: [Edit], to files: [SourceFile]) -> SourceSet {
    var set = SourceSet()
    for file in files { _ = set.add(path: file.path, bytes: edits.applied(to: file) ?? file.bytes) }
    return set
  }
}

/// How often each rule is broken by each thing.
private struct OffenceCounts {
  private struct Key: Hashable {
    let rule: String
    let subject: String
  }

  private var all: [Key: Int] = [:]
  private var errors: [Key: Int] = [:]

  init(_ findings: [Finding]) {
    for finding in findings {
      let key = Key(rule: finding.rule, subject: finding.subject)
      all[key, default: 0] += 1
      if finding.severity == .error { errors[key, default: 0] += 1 }
    }
  }

  /// How many findings are of the same rule on the same thing.
  func total(_ finding: Finding) -> Int {
    all[Key(rule: finding.rule, subject: finding.subject), default: 0]
  }

  /// Whether there is any.
  func counts(_ finding: Finding) -> Bool { total(finding) > 0 }

  /// The errors of which there are more than before, in words.
  func errors(beyond before: OffenceCounts) -> [String] {
    errors.filter { $0.value > before.errors[$0.key, default: 0] }
      .map { "`\($0.key.rule)` of `\($0.key.subject)`" }.sorted()
  }
}

extension Fix {
  /// What it does, without the word that joins it to another.
  fileprivate var action: String { title.hasPrefix("or ") ? String(title.dropFirst(3)) : title }
}
