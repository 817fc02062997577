import PlatformFacts
import Quantities

/// The levels of one component: its backups, its replicas, and the copies of its backups in replicas of stores.
struct LevelResolution {
  let system: SystemResolution
  let component: ComponentSpec
  let platform: Platform?
  let place: Place
  let stores: [Store]

  /// All levels, backups first, in written order.
  func levels(backups: [BackupSpec]) -> [Level] {
    var levels: [Level] = []
    levels.reserveCapacity(backups.count + component.replicas.count)
    for backup in backups { levels.append(level(of: backup, among: backups)) }
    for replica in component.replicas { levels.append(level(ofReplica: replica)) }
    for index in backups.indices { addCopies(of: index, to: &levels) }
    return levels
  }

  /// The level of a backup: in its store, or where the platform keeps it.
  private func level(of backup: BackupSpec, among backups: [BackupSpec]) -> Level {
    let method = backup.method?.known.flatMap { name in
      platform?.method(named: name) ?? self.method(ofAnything: name)
    }
    let store = backup.to?.known.flatMap { name in stores.first { $0.name == name } }
    let job = system.spec.jobs.first { job in
      job.makes.contains { $0.known == "\(component.name.text).\(backup.name.text)" }
    }
    let isLive = (backup.status?.known ?? .live) == .live && store?.isLive ?? true
    return Level(
      origin: .backup, backup: backup, name: backup.name.text, clause: backup.place,
      source: backup.from?.known.flatMap { name in
        backups.firstIndex { $0.name.text == name }
          ?? component.replicas.index(of: name).map { backups.count + $0 }
      },
      method: method,
      hasUnknownMethod: platform != nil && method == nil && backup.method?.known != nil, replicaMode: nil,
      place: store?.place
        ?? system.place(backup.location, platform: platform, around: place).orRegion(of: place),
      store: store?.index, keepsPast: method?.keepsPast ?? true, isLive: isLive,
      schedules: backup.schedules.isEmpty ? job?.schedules ?? [] : backup.schedules,
      takes: backup.takes ?? job?.takes, keep: backup.keep, lock: backup.lock ?? store?.spec.lock)
  }

  /// A method that anything can have, since one's own job makes it. Of a service that others run nobody reaches the
  /// volume beneath, so that its snapshots are the platform's own or none.
  private func method(ofAnything name: String) -> Method? {
    if name == "snapshot", let provider = platform?.provider {
      switch provider {
      case .aws, .azure, .google, .supabase: return nil
      case .github, .kubernetes, .selfHosted, .other: break
      }
    }
    return system.book.platform(named: "other")?.method(named: name)
  }

  /// The level of a replica of the component.
  private func level(ofReplica replica: ReplicaSpec) -> Level {
    let store = replica.to?.known.flatMap { name in stores.first { $0.name == name } }
    return Level(
      origin: .replica, replica: replica, name: replica.name.text, clause: replica.place, source: nil,
      method: nil,
      replicaMode: platform?.replicaMode(of: replica),
      place: store?.place ?? system.place(replica.location, platform: platform, around: place),
      store: store?.index, keepsPast: false, isLive: (replica.status?.known ?? .live) == .live, schedules: [],
      takes: nil, keep: nil, lock: store?.spec.lock)
  }

  /// The copies of a backup's points in the replicas of the store that it goes to.
  private func addCopies(of index: Int, to levels: inout [Level]) {
    let level = levels[index]
    guard let storeIndex = level.store else { return }
    let store = stores[storeIndex]
    for (number, replica) in store.spec.replicas.enumerated() {
      let copy = Level(
        origin: .storeReplica(of: index), replica: replica,
        name: "\(level.name) in \(store.name).\(replica.name.text)", clause: replica.place, source: index,
        method: nil, replicaMode: store.platform?.replicaMode(of: replica),
        place: store.replicaPlaces[number], store: storeIndex, keepsPast: level.keepsPast,
        isLive: level.isLive && (replica.status?.known ?? .live) == .live, schedules: [], takes: nil,
        keep: level.keep, lock: nil)
      levels.append(copy)
    }
  }
}

extension Platform {
  /// The mode in which a replica copies: the one that it names, by a word of a spec or by the platform's own name;
  /// a replica that names none follows as the platform's ordinary one does.
  fileprivate func replicaMode(of replica: ReplicaSpec) -> ReplicaMode? {
    guard let mode = replica.mode else { return replicaMode(named: "async") }
    return mode.known.flatMap { replicaMode(named: $0.rawValue) }
  }
}

extension Place {
  /// This place, in the region of the other where it names none: a platform keeps its own backups beside the data
  /// unless it is told otherwise.
  fileprivate func orRegion(of other: Place) -> Place {
    guard region == nil, location == nil, site == nil else { return self }
    let result = Place(self)
    result.region = other.region
    result.site = other.site
    result.account = account ?? other.account
    return result
  }
}
