import Quantities
import RecoveryModel
import RecoveryYAML

/// What changed in the policies, platforms and frameworks of two plans; they are paired by name.
func documentChanges(_ before: Plan, _ after: Plan) -> [DocumentChange] {
  let reading = StatementReading()
  func table<Document: NamedClause>(
    _ kind: String, _ old: [Document], _ new: [Document], _ about: ChangeKind,
    _ sections: [String: StatementSections.Section], _ statements: (Document) -> [Statement]
  ) -> [DocumentChange] {
    let names = new.names + old.names.filter { new.index(of: $0) == nil }
    return names.filter { !$0.isEmpty }.compactMap { name in
      guard let one = old[name] else {
        return DocumentChange(
          kind: kind, name: name, fate: .added, changes: [Change(.document, kind, from: nil, to: name)])
      }
      guard let two = new[name] else {
        return DocumentChange(
          kind: kind, name: name, fate: .removed,
          changes: [Change(.document, kind, from: name, to: nil, .weaker)])
      }
      let changes = StatementTable(
        reading.leaves(of: statements(one), sections, about),
        reading.leaves(of: statements(two), sections, about), about, in: .utc
      ).changes
      guard !changes.isEmpty else { return nil }
      return DocumentChange(kind: kind, name: name, fate: .changed, changes: changes.inReadingOrder)
    }
  }
  return table("policy", before.policies, after.policies, .policy, StatementSections.policy) {
    $0.statements + $0.claimed
  }
    + table(
      "platform", before.platforms, after.platforms, .detail, StatementSections.platform
    ) { $0.statements + $0.claimed }
    + table(
      "framework", before.frameworks, after.frameworks, .detail, StatementSections.framework
    ) { $0.statements + $0.claimed }
}
