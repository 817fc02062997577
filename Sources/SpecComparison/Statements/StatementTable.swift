import Quantities

/// What a document states on both sides, thing by thing.
struct StatementTable {
  private let before: [StatementLeaf]
  private let after: [StatementLeaf]
  private let kind: ChangeKind
  private let zone: Zone

  /// The leaves of both sides; `kind` is what changes to the document's own fields are about.
  init(_ before: [StatementLeaf], _ after: [StatementLeaf], _ kind: ChangeKind, in zone: Zone) {
    self.before = before
    self.after = after
    self.kind = kind
    self.zone = zone
  }

  /// What changed: things that came or went as a whole, then the fields of those that stayed.
  var changes: [Change] {
    let (old, new) = (Side(before), Side(after))
    var changes: [Change] = []
    for thing in new.things where !old.holds(thing) && new.isOutermost(thing, missingIn: old) {
      changes.append(whole(thing, from: nil, to: new.summary(of: thing)))
    }
    for thing in old.things where !new.holds(thing) && old.isOutermost(thing, missingIn: new) {
      changes.append(whole(thing, from: old.summary(of: thing), to: nil))
    }
    for thing in new.allThings where old.holds(thing) { changes += fields(of: thing, old, new) }
    return changes
  }

  private func whole(_ thing: StatedThing, from before: String?, to after: String?) -> Change {
    Change(
      thing.kind, of: thing.name, thing.noun, from: before, to: after,
      Weighing.whole(thing, isAdded: before == nil))
  }

  private func fields(of thing: StatedThing, _ old: Side, _ new: Side) -> [Change] {
    let (one, two) = (old.fields(of: thing), new.fields(of: thing))
    var names = two.names
    names += one.names.filter { two.texts[$0] == nil }
    var (changes, told): ([Change], Set<String>) = ([], [])
    for name in names {
      let (text, other) = (one.texts[name], two.texts[name])
      // How long a backup is kept is compared where it may come from a scheme too.
      guard text != other,
        !(thing.noun == "backup" && thing.kind == .copy && name == ["keep"] && kind == .detail)
      else { continue }
      if let part = name.first, StatementSections.parts.contains(part), name.count > 1 {
        guard !told.contains(part) else { continue }
        let (whole, now) = (one.whole(part), two.whole(part))
        if whole == nil || now == nil {
          told.insert(part)
          changes.append(field([part], of: thing, whole, now))
          continue
        }
      }
      changes.append(field(name, of: thing, text, other))
    }
    return changes
  }

  private func field(_ name: [String], of thing: StatedThing, _ before: String?, _ after: String?) -> Change {
    let (one, two) = BriefText.of(before, after)
    // What is said a second time is called so: `takes claimed`.
    let isClaim = name.contains("claims")
    let aspect = name.filter { $0 != "claims" }.joined(separator: " ") + (isClaim ? " claimed" : "")
    return Change(
      Weighing.kind(of: name, thing), of: thing.name,
      thing.kind == .step
        ? "\(thing.noun): \(aspect)"
        : thing.noun.isEmpty || thing.kind != .detail
          ? aspect : "\(thing.noun): \(aspect)", from: one, to: two,
      Weighing(thing: thing, field: name, zone: zone).direction(before, after))
  }
}

/// The leaves of one side by the things that they are stated of.
private struct Side {
  /// The document and every thing in it, in the order of the language.
  let allThings: [StatedThing]
  private let byPath: [String: Fields]
  private let around: [String: [String]]

  /// What a thing states in fields of its own.
  struct Fields {
    /// The fields in order.
    var names: [[String]] = []
    /// What each says.
    var texts: [[String]: String] = [:]

    /// All that is said under the first word of a field, in one line; nil where nothing is.
    func whole(_ part: String) -> String? {
      let said = names.filter { $0.first == part }.compactMap { texts[$0] }
      return said.isEmpty ? nil : said.joined(separator: ", ")
    }
  }

  init(_ leaves: [StatementLeaf]) {
    var things: [StatedThing] = []
    var fields: [String: Fields] = [:]
    var around: [String: [String]] = [:]
    for leaf in leaves {
      for (index, thing) in leaf.around.enumerated() where fields[thing.path] == nil {
        things.append(thing)
        fields[thing.path] = Fields()
        around[thing.path] = leaf.around[..<index].map(\.path)
      }
      guard let path = leaf.around.last?.path else { continue }
      if fields[path]?.texts[leaf.field] == nil { fields[path]?.names.append(leaf.field) }
      let said = fields[path]?.texts[leaf.field]
      fields[path]?.texts[leaf.field] = said.map { "\($0), \(leaf.text)" } ?? leaf.text
    }
    allThings = things
    byPath = fields
    self.around = around
  }

  /// Every thing but the document.
  var things: [StatedThing] { allThings.filter { !$0.path.isEmpty } }

  /// Whether there is such a thing.
  func holds(_ thing: StatedThing) -> Bool { thing.path.isEmpty || byPath[thing.path] != nil }

  /// Whether nothing around a thing is missing on the other side, so that its coming or going is news of its own.
  func isOutermost(_ thing: StatedThing, missingIn other: Side) -> Bool {
    (around[thing.path] ?? []).allSatisfy { $0.isEmpty || other.byPath[$0] != nil }
  }

  /// What a thing states in fields of its own.
  func fields(of thing: StatedThing) -> Fields { byPath[thing.path] ?? Fields() }

  /// A thing in a few words.
  func summary(of thing: StatedThing) -> String {
    let fields = fields(of: thing)
    let said = Summary.fields(of: thing.kind).compactMap { word in
      fields.texts[[word]].map { "\(Summary.prefix(word))\($0)" }
    }
    let words =
      said.isEmpty
      ? fields.names.prefix(2).map { "\($0.joined(separator: " ")) \(fields.texts[$0] ?? "")" } : said
    return BriefText.of(words.joined(separator: ", "))
  }
}
