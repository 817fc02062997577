import Findings
import SourceText

extension Rule {
  /// What several things of a system lack alike, in one finding that shows the first of them; those of which a waiver
  /// speaks have a finding each.
  ///
  /// `label` stands at the first place and `others` at the next ones, of which no more are shown than help; `message` is
  /// made of the names of those that are told together, at least one.
  static func findings(
    about things: [(name: String, span: SourceSpan)], in system: ProvedSystem, label: String,
    others: String = "nor here", message: ([String]) -> String
  ) -> [Finding] {
    system.told(together: things, by: card.name, as: \.name).map { things in
      let names = things.map(\.name)
      let first = things[0]
      var finding = Self.finding(
        message(names), at: first.span, label: label,
        subject: names.count == 1 ? system.subject(first.name) : system.system.name)
      var shown = [first.span]
      for other in things.dropFirst() where shown.count < 7 && !shown.contains(other.span) {
        shown.append(other.span)
        finding = finding.and(other.span, others)
      }
      return finding
    }
  }
}
