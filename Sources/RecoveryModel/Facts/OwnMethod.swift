import PlatformFacts
import Quantities

extension Method {
  /// The method that a document describes; what it leaves out is what a job of one's own has.
  convenience init(_ spec: MethodSpec, _ facts: inout OwnFacts) {
    let name = spec.name.text
    let keepsPast = spec.keepsPast.map { $0.known ?? false } ?? true
    let on = "`\(name)` of \(facts.subject)"
    let starts = StartWindow(spec.begins, of: name, on, &facts)
    let keep = KeepLimit(spec.keeps, of: name, on, &facts)
    let excludes = spec.notBeside.map { other in
      Exclusion(
        other.name.text,
        fact: facts.cited(
          other.restsOn, or: "\(name).not-beside-\(other.name.text)",
          "\(on) and `\(other.name.text)` cannot be had together", at: other.name.span))
    }
    let cited = spec.restsOn.isEmpty ? facts.stated(by: spec, on) : facts.cited(spec.restsOn)
    self.init(
      name, spec.title?.known ?? name, keepsPast: keepsPast,
      survives: Scopes(spec.outlives, unsaid: keepsPast ? [.service, .logical] : .service),
      survivesWithStore: spec.outlivesWithStore?.known ?? false, floor: spec.floor?.known,
      floorIsUnknown: spec.floor?.isUnknown ?? false,
      unbounded: spec.unbounded?.known ?? false, minimumInterval: spec.leastInterval?.known,
      startsWithin: starts, keep: keep, schedule: spec.rhythm?.known ?? .own,
      runsItself: spec.runsItself?.known ?? false, excludes: excludes, setting: spec.setting?.known,
      fields: MethodFields(spec.fields),
      restore: Restoration(
        spec.restores?.target?.known ?? .newResource,
        fact: facts.cited(spec.restores?.restsOn ?? []).first),
      metric: spec.success.flatMap { AlertMetric($0, of: name, on, &facts) }, facts: cited)
  }
}

extension OwnFacts {
  /// What a method says of itself where it cites nothing, its rhythm first.
  fileprivate mutating func stated(by spec: MethodSpec, _ on: String) -> [String] {
    let name = spec.name.text
    var ids: [String] = []
    if let rhythm = spec.rhythm, case .fixed(let span)? = rhythm.known {
      ids.append(state("\(name).rhythm", "\(on) runs every \(span)", .duration(span), at: rhythm.span))
    }
    if let floor = spec.floor, let span = floor.known {
      ids.append(
        state("\(name).floor", "\(on) can lose \(span) whatever is asked", .duration(span), at: floor.span))
    }
    if let least = spec.leastInterval, let span = least.known {
      ids.append(
        state("\(name).interval", "\(on) runs every \(span) at the most", .duration(span), at: least.span))
    }
    if let unbounded = spec.unbounded, unbounded.known == true {
      ids.append(
        state("\(name).unbounded", "\(on) promises no bound for how far it falls behind", at: unbounded.span))
    }
    return ids
  }
}

extension AlertMetric {
  /// The metric that a document names; nil where it could not be read.
  fileprivate init?(_ spec: SuccessMetricSpec, of name: String, _ on: String, _ facts: inout OwnFacts) {
    guard let metric = spec.metric?.known else { return nil }
    let fact = facts.cited(
      spec.restsOn, or: "\(name).success", "\(on) shows its last success in `\(metric)`", at: spec.place.key)
    self.init(
      metric.description, of: name, resourceLabel: spec.resourceLabel?.known?.description, .timestamp,
      vanishes: spec.vanishes?.known ?? false, fact: fact)
  }
}

extension StartWindow {
  /// How soon a run begins, where a document says it.
  fileprivate init?(_ spec: StartWindowSpec?, of name: String, _ on: String, _ facts: inout OwnFacts) {
    guard let spec, let usual = spec.usual?.known else { return nil }
    let least = spec.least?.known ?? .zero
    self.init(
      usual: usual, least: least,
      fact: facts.cited(
        spec.restsOn, or: "\(name).begins", "\(on) begins within \(usual) of its time", at: spec.place.key))
  }
}

extension KeepLimit {
  /// What may be asked of `keep`: anything, unless a document limits it.
  fileprivate init(_ spec: KeepLimitSpec?, of name: String, _ on: String, _ facts: inout OwnFacts) {
    let shape = spec?.shape ?? .free
    var fact = facts.cited(spec?.restsOn ?? []).first
    if fact == nil, let spec, let words = shape.words {
      fact = facts.state("\(name).keeps", "\(on) keeps \(words)", at: spec.place.key)
    }
    self.init(shape, usual: spec?.unsaid?.known, fact: fact)
  }
}

extension KeepLimitSpec {
  /// The shape that it describes; the first of several.
  fileprivate var shape: KeepLimit.Shape {
    if let days = days?.known { return .days(days.bounds) }
    let among = daysAmong.compactMap(\.known)
    if !among.isEmpty { return .daysAmong(among) }
    if let copies = copies?.known { return .copies(copies.bounds) }
    return nothing?.known == true ? .nothing : .free
  }
}

extension KeepLimit.Shape {
  /// The limit in words; nil where there is none.
  fileprivate var words: String? {
    switch self {
    case .days(let range): "\(range.lowerBound) to \(range.upperBound) days"
    case .daysAmong(let list): list.map(String.init).joined(separator: ", ") + " days"
    case .copies(let range): "\(range.lowerBound) to \(range.upperBound) copies"
    case .nothing: "no earlier point"
    case .free: nil
    }
  }
}

extension MethodFields {
  /// The fields by their keys in a backup.
  package static let byKey: [(key: String, field: MethodFields)] = [
    ("window", .window), ("schedule", .schedule), ("run", .run), ("writes", .writes), ("fsync", .fsync),
    ("to", .to), ("location", .location), ("takes", .takes), ("delay", .delay),
  ]

  /// The fields that are written; those of a job where none is, and no field for `none`.
  fileprivate init(_ written: [Written<String>]) {
    self = written.isEmpty ? .job : []
    for word in written.compactMap(\.known) {
      if let field = Self.byKey.first(where: { $0.key == word })?.field { insert(field) }
    }
  }
}
