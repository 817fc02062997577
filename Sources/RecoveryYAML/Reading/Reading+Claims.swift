import Quantities
import RecoveryModel
import YAMLTree

/// How statements that are made a second time are read.
extension Reading {
  /// Reads what stands under `claims` and holds it against what the clause itself states.
  mutating func readClaims<C: Clause>(of clause: inout C, from node: YAMLNode, _ grammar: Grammar<C>) {
    guard let claims = node.entries.first(where: { $0.key.spells("claims") }) else { return }
    key = claims.key.mark
    guard isMapping(claims.value, .clause(grammar.name)) else { return }
    let outer = (key, isInFlow)
    isInFlow = isInFlow || claims.value.isFlow
    let stated = grammar.statements(of: clause)
    var hasUnknown = false
    for entry in claims.value.entries {
      key = entry.key.mark
      if let derived = grammar.derivedClaims.first(where: { $0.utf8.elementsEqual(entry.key.bytes) }) {
        clause.claims += derivedClaims(entry.value, derived)
      } else if let index = grammar.keys.index(of: entry.key.bytes), index < grammar.fields.count {
        clause.claims += self.claims(entry.value, grammar.fields[index], stated, at: clause.place)
      } else {
        hasUnknown = true
      }
    }
    (key, isInFlow) = outer
    if hasUnknown { reportUnknownKeys(of: claims.value, grammar.card, inClaims: true) }
  }

  /// Claims of a figure that the analysis derives: one, or one for each item of a list.
  private mutating func derivedClaims(_ node: YAMLNode, _ key: String) -> [Claim] {
    var claims: [Claim] = []
    each(node) { node, reading in
      guard let range: Written<TimeRange> = reading.value(node) else { return }
      claims.append(Claim(key: key, span: range.span, said: range.text, against: .derived(range.known)))
    }
    return claims
  }

  /// Claims of a field: one, or one for each item of a list where the field itself takes none.
  private mutating func claims<C: Clause>(
    _ node: YAMLNode, _ field: Field<C>, _ stated: [Statement], at place: ClausePlace
  ) -> [Claim] {
    var claims: [Claim] = []
    let read = { (node: YAMLNode, reading: inout Reading) in
      var fresh = C(place: place)
      field.read(node, &fresh, &reading)
      for said in field.said(fresh) {
        let operative = stated.first { $0.path == said.path }
        let against = operative.map { Claim.Counterpart.stated($0.text, at: $0.span) } ?? .nothing
        claims.append(Claim(key: said.path, span: said.span, said: said.text, against: against))
      }
    }
    if field.shape.takesList { read(node, &self) } else { each(node, read) }
    return claims
  }
}
