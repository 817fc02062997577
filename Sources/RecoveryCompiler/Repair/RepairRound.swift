import Findings
import Reports
import SourceText

/// The safe fixes that one round may apply together: none of them touches what another does.
struct RepairRound {
  /// A finding with the fix that may be applied to it without a person's look.
  struct Candidate {
    let order: Int
    let finding: Finding
    let fix: Fix
  }

  /// The fixes, in the order of a report.
  let candidates: [Candidate]
  private let inspection: Inspection

  /// The fixes of an inspection in the files that are open to changes, by the numbers of the files.
  init(_ inspection: Inspection, _ open: [Bool]) {
    self.inspection = inspection
    var taken: [FileID: [SourceSpan]] = [:]
    var candidates: [Candidate] = []
    for finding in inspection.findings.inReportOrder(inspection.sources) {
      guard let fix = finding.fixes.first, fix.isSafe, !fix.edits.isEmpty,
        fix.edits.allSatisfy({ open[Int($0.span.file.index)] })
      else { continue }
      let meets = fix.edits.contains { edit in
        taken[edit.span.file, default: []].contains { $0.meets(edit.span) }
      }
      if meets { continue }
      for edit in fix.edits { taken[edit.span.file, default: []].append(edit.span) }
      candidates.append(Candidate(order: candidates.count, finding: finding, fix: fix))
    }
    self.candidates = candidates
  }

  /// The files after some of the fixes; nil where an edit does not fit its file.
  func sources(with fixes: [Candidate]) -> SourceSet? {
    let edits = Dictionary(grouping: fixes.flatMap(\.fix.edits), by: \.span.file)
    var sources = SourceSet()
    for file in inspection.sources.files {
      guard let own = edits[file.id] else {
        _ = sources.add(path: file.path, bytes: file.bytes)
        continue
      }
      let fitted = file.breaksWithReturns ? own.map { Edit($0.span, $0.text.withReturns) } : own
      guard let bytes = fitted.applied(to: file) else { return nil }
      _ = sources.add(path: file.path, bytes: bytes)
    }
    return sources
  }

  /// Some of the fixes in words.
  func told(_ fixes: [Candidate]) -> [MendedFinding] {
    var lines: [FileID: LineTable] = [:]
    return fixes.compactMap { candidate in
      let span = candidate.finding.label.span
      guard let file = inspection.sources[span.file] else { return nil }
      let table = lines[span.file] ?? LineTable(file)
      lines[span.file] = table
      return MendedFinding(
        path: file.path, place: table.place(of: Int(span.start)), rule: candidate.finding.rule,
        title: candidate.fix.title)
    }
  }
}

extension SourceSpan {
  /// Whether two spans share a byte, or insert at one place.
  func meets(_ other: SourceSpan) -> Bool {
    start == other.start || (start < other.end && other.start < end)
  }
}
