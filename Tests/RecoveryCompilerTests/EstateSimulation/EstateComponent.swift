import TestTools

/// A store of a random estate.
struct EstateStore {
  let name: String
  let place: EstatePlace
  /// Whether a bucket that spans the zones of its region.
  let spansZones: Bool
  /// The minutes of a compliance lock.
  let lock: Int?
  /// A copy of the whole store elsewhere.
  let replica: (place: EstatePlace, lag: Int, repeatsDeletions: Bool)?
  /// Where the key is kept without which nothing in it can be read.
  let key: EstatePlace?

  init(_ number: Int, in places: [EstatePlace], _ chance: inout Chance) {
    name = "s\(number)"
    place = chance.pick(places)
    spansZones = place.provider == "aws" && chance.oneIn(2)
    lock = chance.oneIn(3) ? chance.pick([20 * 60, 2 * 1440, 8 * 1440, 12 * 1440]) : nil
    replica =
      chance.oneIn(3)
      ? (chance.pick(places), chance.within(1...90), lock == nil && chance.oneIn(2)) : nil
    key = chance.oneIn(4) ? chance.pick(places) : nil
  }

  /// The store in the words of a spec.
  var text: String {
    var fields = ["platform: \(spansZones ? "s3" : "other")", "at: \(place.name)"]
    if let lock { fields.append("versioning: true, lock: {mode: compliance, keep: \(lock)m}") }
    if let replica {
      fields.append(
        "replicas: {r: {at: \(replica.place.name), mode: async, lag: \(replica.lag)m, "
          + "delete-markers: \(replica.repeatsDeletions)}}")
    }
    if let key { fields.append("encryption: {key: alias/k, kept: \(key.name)}") }
    return "\(name): {\(fields.joined(separator: ", "))}"
  }
}

/// One source of restore points.
struct EstateLevel {
  /// How it comes by its points.
  enum Kind {
    /// Runs that read the live data, or a replica of it.
    case dump(ofReplica: Int?)
    /// Runs that copy the newest point of another level that can be read, or with no rhythm each of its points at once.
    case copy(Int)
    /// Runs that keep what changed since the run before, of no use without a full point and all of those in between.
    case increment(Int)
    /// A stream of the live data elsewhere, so far behind at most.
    case replica(EstatePlace, lag: Int)
    /// Every moment up to five minutes ago, kept by the platform within the region.
    case log
  }

  let name: String
  let kind: Kind
  var rhythm: EstateClock.Rhythm?
  var delay = 0
  var takes = 0...0
  /// In minutes; nil means for ever.
  var keep: Int?
  var store: Int?

  /// The level in the words of a spec.
  func text(_ levels: [EstateLevel], _ stores: [EstateStore]) -> String {
    var fields: [String] = []
    switch kind {
    case .dump(let replica):
      fields.append("method: dump")
      if let replica { fields.append("from: \(levels[replica].name)") }
    case .copy(let source): fields.append("method: copy, from: \(levels[source].name)")
    case .increment(let base): fields.append("method: incremental, from: \(levels[base].name)")
    case .replica(let place, let lag): return "\(name): {at: \(place.name), mode: async, lag: \(lag)m}"
    case .log: return "\(name): {method: point-in-time, keep: \((keep ?? 0) / 1440)d}"
    }
    if let rhythm { fields.append("schedule: \(rhythm.schedule)") }
    if delay > 0 { fields.append("delay: \(delay)m") }
    fields.append("takes: \(takes.lowerBound)m..\(takes.upperBound)m")
    fields.append("keep: \(keep.map { "\($0)m" } ?? "forever")")
    if let store { fields.append("to: \(stores[store].name)") }
    return "\(name): {\(fields.joined(separator: ", "))}"
  }
}

/// A component with its levels; `isPunctual` leaves nothing to chance.
struct EstateComponent {
  let name: String
  let place: EstatePlace
  let isManaged: Bool
  var levels: [EstateLevel] = []
  /// Components that must be back first, by name, of another system with that before a slash.
  var needs: [String] = []

  init(
    _ name: String, in places: [EstatePlace], _ stores: [EstateStore], isPunctual: Bool,
    _ chance: inout Chance
  ) {
    self.name = name
    place = chance.pick(places)
    isManaged = place.provider == "aws" && chance.oneIn(3)
    for number in 0..<chance.within(1...4) {
      levels.append(level("l\(number)", places, stores, isPunctual, &chance))
    }
  }

  /// Whether something of it happens so seldom that a stretch of days need not show the worst of it.
  var isSeldom: Bool {
    levels.contains { if case .monthly? = $0.rhythm { true } else { false } }
  }

  private func level(
    _ name: String, _ places: [EstatePlace], _ stores: [EstateStore], _ isPunctual: Bool,
    _ chance: inout Chance
  ) -> EstateLevel {
    if chance.oneIn(8) {
      return EstateLevel(
        name: name, kind: .replica(chance.pick(places), lag: chance.within(1...60)))
    }
    if isManaged, chance.oneIn(4), !levels.contains(where: { if case .log = $0.kind { true } else { false } })
    {
      return EstateLevel(name: name, kind: .log, keep: chance.within(1...7) * 1440)
    }
    let backups = levels.indices.filter { index in
      if case .replica = levels[index].kind { false } else { levels[index].store != nil }
    }
    let fulls = backups.filter { if case .dump = levels[$0].kind { true } else { false } }
    var kind = EstateLevel.Kind.dump(ofReplica: nil)
    var follows = false
    if let source = backups.randomElement(using: &chance), chance.oneIn(2) {
      kind = .copy(source)
      follows = chance.oneIn(3)
    } else if let base = fulls.randomElement(using: &chance), chance.oneIn(3) {
      kind = .increment(base)
    } else if chance.oneIn(3) {
      kind = .dump(
        ofReplica: levels.indices.first { if case .replica = levels[$0].kind { true } else { false } })
    }
    let low = chance.within(0...90)
    return EstateLevel(
      name: name, kind: kind, rhythm: follows ? nil : .random(&chance),
      delay: isPunctual || follows || chance.oneIn(2) ? 0 : chance.within(1...120),
      takes: low...(isPunctual ? low : low + chance.pick([0, 10, 60])),
      keep: chance.oneIn(6)
        ? nil
        : chance.pick([5 * 60, 20 * 60, 30 * 60, 2 * 1440 + 60, 6 * 1440 + 90, 10 * 1440 + 30, 70 * 1440]),
      store: chance.below(stores.count))
  }
}
