import RecoveryModel
import SourceText
import YAMLTree

/// How groups of fields are read.
extension Reading {
  /// A clause under the key at hand; nil where no mapping stands there.
  mutating func inner<C: Clause>(_ node: YAMLNode, _ grammar: Grammar<C>) -> C? {
    guard isMapping(node, .clause(grammar.name)) else { return nil }
    var clause = C(place: ClausePlace(key: key.span, body: node.span))
    trail.append(key)
    fill(&clause, from: node, grammar)
    trail.removeLast()
    return clause
  }

  /// A clause that is an item of a list; nil where no mapping stands there.
  mutating func item<C: Clause>(_ node: YAMLNode, _ grammar: Grammar<C>) -> C? {
    guard isMapping(node, .clause(grammar.name)) else { return nil }
    let outer = key
    var clause = C(place: ClausePlace(key: node.span, body: node.span))
    fill(&clause, from: node, grammar)
    key = outer
    return clause
  }

  /// Clauses in a list; what is no list is reported.
  mutating func list<C: Clause>(_ node: YAMLNode, _ grammar: Grammar<C>) -> [C] {
    guard !node.isHole else { return [] }
    guard node.isSequence else {
      if node.isEmptyScalar {
        report(.emptyValue(node, asked: .list(.clause(grammar.name)), in: self))
      } else {
        report(.wrongType(node, asked: .list(.clause(grammar.name)), in: self))
      }
      return []
    }
    var clauses: [C] = []
    clauses.reserveCapacity(node.count)
    each(node) { node, reading in
      if let clause = reading.item(node, grammar) { clauses.append(clause) }
    }
    return clauses
  }

  /// Clauses by name; one whose body is wrong is kept empty, so that what refers to it does not break too.
  mutating func named<C: NamedClause>(_ node: YAMLNode, _ grammar: Grammar<C>, into map: inout ByName<C>) {
    map.reserveCapacity(map.count + node.count)
    entries(of: node, as: .map(.clause(grammar.name))) { key, value, reading in
      var clause = C(place: ClausePlace(key: reading.key.span, body: value.span))
      if !Names.isName(key.bytes), let name = key.nameBeforeColon {
        // Its body is part of its name, and nothing else of it can be read.
        reading.report(.joinedKey(key, name))
        clause.name = Key(name, at: key.span)
        return map.append(clause)
      }
      clause.name = reading.name(key)
      if reading.isMapping(value, .clause(grammar.name)) {
        reading.trail.append(reading.key)
        reading.fill(&clause, from: value, grammar)
        reading.trail.removeLast()
      }
      map.append(clause)
    }
  }

  /// Walks the entries of a mapping whose keys are the user's own; anything else is reported.
  mutating func entries(
    of node: YAMLNode, as shape: @autoclosure () -> Shape,
    _ read: (_ key: YAMLNode, _ value: YAMLNode, inout Reading) -> Void
  ) {
    guard isMapping(node, shape()) else { return }
    let outer = (key, isInFlow)
    isInFlow = isInFlow || node.isFlow
    node.forEachEntry { key, value in
      if isFull { return }
      self.key = key.mark
      read(key, value, &self)
    }
    (key, isInFlow) = outer
  }

  /// Whether a mapping stands there; anything else is reported.
  mutating func isMapping(_ node: YAMLNode, _ shape: @autoclosure () -> Shape) -> Bool {
    if node.isMapping { return true }
    if node.isHole { return false }
    if node.isEmptyScalar {
      report(.emptyValue(node, asked: shape(), in: self))
    } else {
      report(.wrongType(node, asked: shape(), in: self))
    }
    return false
  }

  /// Reads the fields of a clause from a mapping.
  mutating func fill<C: Clause>(_ clause: inout C, from node: YAMLNode, _ grammar: Grammar<C>) {
    let outer = (key, isInFlow)
    isInFlow = isInFlow || node.isFlow
    var seen: UInt64 = 0
    var hasClaims = false
    var hasUnknown = false
    node.forEachEntry(of: grammar.keys) { place, key, value in
      if isFull { return }
      guard let place else {
        hasUnknown = true
        return
      }
      guard place < grammar.reads.count else {
        hasClaims = true
        return
      }
      seen |= 1 << UInt64(place)
      self.key = key.mark
      grammar.reads[place](value, &clause, &self)
    }
    (key, isInFlow) = outer
    if hasClaims { readClaims(of: &clause, from: node, grammar) }
    if hasUnknown {
      reportUnknownKeys(of: node, grammar.card)
      readMisnamed(of: node, into: &clause, grammar, seen: &seen)
    }
    if grammar.required & ~seen != 0, !node.isBroken {
      reportMissing(in: node, grammar, seen: seen, hasUnknown: hasUnknown)
    }
  }
}

extension Reading {
  /// Reads what stands under a key that is not in the language but whose meaning is plain: the slip is reported once,
  /// and nothing is taken for missing that is merely called by another name.
  private mutating func readMisnamed<C: Clause>(
    of node: YAMLNode, into clause: inout C, _ grammar: Grammar<C>, seen: inout UInt64
  ) {
    let outer = key
    let keys = grammar.fields.map(\.key)
    for entry in node.entries where !isFull && !keys.contains(entry.key.text) {
      if let word = entry.joinedKey, let index = keys.firstIndex(of: word) {
        seen |= 1 << UInt64(index)
        continue
      }
      if entry.isBare { continue }
      guard entry.key.text != "claims",
        let meant = KeyWords.meant(
          by: Names.hyphenated(entry.key.text), among: keys,
          holding: { grammar.card.takes(entry.value, under: $0) })?.key,
        let index = keys.firstIndex(of: meant), seen & 1 << UInt64(index) == 0
      else { continue }
      seen |= 1 << UInt64(index)
      key = entry.key.mark
      grammar.reads[index](entry.value, &clause, &self)
    }
    key = outer
  }
}
