import Findings
import Quantities
import RecoveryModel
import SourceText

/// Files as they would be if every slip were mended in the way that is offered first: what is found no more then, only
/// followed from the slips.
///
/// A store whose name is misspelt where a backup goes to it seems to be used by nobody, and the backup to lie nowhere; a
/// key that nobody knows leaves a promise unproved. Whoever is told of both looks for two mistakes where there is one.
/// The slip itself is told in any case, and what would only follow from another way to mend it is told then.
struct MendedSlips {
  private let trees: SaidSpecs
  private let asOf: CivilDate?
  private let kept: [SourceFile]
  private let isEverything: Bool
  private let edits: [Edit]

  /// How many bytes are analysed again; of larger files all that follows is told.
  private static let budget = 4 << 20
  /// So many slips are looked behind; whoever has more mends these first.
  private static let mostSlips = 100

  /// The slips that were found in some files; those in Swift are left to it.
  init(of sources: SourceSet, _ said: SaidSpecs, _ analysis: Analysis) {
    asOf = analysis.plan.asOf
    // The files are numbered anew, so that none of them may be taken for one in Swift.
    trees = SaidSpecs(trees: said.trees)
    let names = analysis.judgement.offences.lazy.filter { $0.isOfName && $0.waiving == nil }
    var edits: [Edit] = []
    for finding in (analysis.judgement.slips + names).lazy.filter({ $0.severity == .error }).prefix(
      Self.mostSlips)
    {
      guard let fix = finding.fixes.first, fix.edits.allSatisfy({ !said.files.contains($0.span.file) }),
        !fix.edits.contains(where: { edit in
          edits.contains { $0.span.file == edit.span.file && $0.span.meets(edit.span) }
        })
      else { continue }
      edits += fix.edits
    }
    self.edits = edits
    let changed = Set(edits.map(\.span.file))
    let shared = analysis.plan.sharedFiles
    let written = edits.isEmpty ? [] : sources.files.filter { !said.files.contains($0.id) }
    // What speaks of every system has consequences in all of them.
    let isEverySystem = !changed.isDisjoint(with: shared)
    kept = written.filter { isEverySystem || changed.contains($0.id) || shared.contains($0.id) }
    isEverything = kept.count == written.count
  }

  /// The findings of the rules that do not follow from slips.
  func independent(_ findings: [Finding]) -> [Finding] {
    guard !edits.isEmpty, findings.contains(where: { !$0.isOfName }),
      kept.reduce(0, { $0 + $1.bytes.count }) <= Self.budget
    else { return findings }
    let after = Subjects(found(with: edits))
    // Of a part of the files something else may be found than of all.
    let before = Subjects(isEverything ? findings : found(with: []))
    return findings.filter { $0.isOfName || after.hold($0) || !before.hold($0) }
  }

  private func found(with edits: [Edit]) -> [Finding] {
    var set = SourceSet()
    for file in kept { _ = set.add(path: file.path, bytes: edits.applied(to: file) ?? file.bytes) }
    return analyse(set, said: trees, asOf: asOf, threads: 1).judgement.offences
  }
}

/// What each rule finds something of.
private struct Subjects {
  private var all: [String: Set<String>] = [:]

  init(_ findings: [Finding]) {
    for finding in findings { all[finding.rule, default: []].insert(finding.subject) }
  }

  /// Whether something is found of the same thing, or of a part of it: several may be one finding on their system.
  func hold(_ finding: Finding) -> Bool {
    guard let subjects = all[finding.rule] else { return false }
    let part = finding.subject + "/"
    return subjects.contains(finding.subject) || subjects.contains { $0.hasPrefix(part) }
  }
}

extension Finding {
  /// Whether a name leads nowhere, which is a slip more often than a judgement of what is said.
  fileprivate var isOfName: Bool {
    rule == "unknown-reference" || rule == "unknown-platform" || rule == "unknown-framework"
  }
}
