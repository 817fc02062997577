import Findings
import RecoveryModel
import SourceText

/// What could not be read: what the rules say of it only follows from what the reader has said.
struct Consequences {
  private let places: [SourceSpan]
  private let unread: Set<FileID>
  /// Whether what speaks of every system could not be read, so that nothing is certain of any.
  private let isUnderUnread: Bool

  /// The places that the reader's errors show, and the files of which a part was not read.
  init(of earlier: [Finding], unread: Set<FileID>, in plan: Plan) {
    places = earlier.filter { $0.severity == .error }.flatMap { [$0.label] + $0.related }.map(\.span).sorted()
    self.unread = unread
    isUnderUnread = !unread.isDisjoint(with: plan.sharedFiles)
  }

  /// Whether a finding rests on a place that could not be read: whatever is missing may stand where reading ended.
  func include(_ finding: Finding) -> Bool {
    guard !places.isEmpty else { return false }
    if isUnderUnread || unread.contains(finding.label.span.file) { return true }
    return holdsPlace(finding.label.span) || finding.related.contains { holdsPlace($0.span) }
  }

  /// Whether an error of the reader begins within a span, found by bisection.
  private func holdsPlace(_ span: SourceSpan) -> Bool {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if (places[middle].file, places[middle].start) < (span.file, span.start) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < places.count, places[low].file == span.file else { return false }
    return places[low].start < span.end || places[low].start == span.start
  }
}
