import PlatformFacts
import RecoveryModel

extension ReplicaSpec {
  /// Whether it exists.
  var isLive: Bool { (status?.known ?? .live) == .live }
}

extension SystemPlan {
  /// The store of the system that receives a replica; nil where the replica is a bucket of its own.
  func receiver(of replica: ReplicaSpec) -> Store? {
    replica.to?.known.flatMap { name in stores.first { $0.name == name } }
  }

  /// The stores that are copied into a store.
  func senders(to store: Store) -> [Store] {
    stores.filter { other in
      other.index != store.index
        && other.spec.replicas.contains { $0.isLive && $0.to?.known == store.name }
    }
  }

  /// The replicas of a store that are buckets of their own, by index: not another store of the system, and not the
  /// second region of a bucket of Cloud Storage, which is one bucket in two places.
  func ownBuckets(of store: Store) -> [Int] {
    store.spec.replicas.indices.filter { index in
      let replica = store.spec.replicas[index]
      return replica.isLive && receiver(of: replica) == nil && !store.isSecondRegion(index)
    }
  }

  /// Whether a store keeps overwritten and deleted objects: it says so, or on S3 a lock or a replica needs it, at
  /// either end; on Cloud Storage a lock takes its place.
  func keepsVersions(_ store: Store) -> Bool {
    let said = store.spec.versioning?.known == true
    switch store.platform?.store {
    case .gcs?: return said && store.spec.lock == nil
    case .s3?:
      return said || store.spec.lock != nil || !store.spec.replicas.isEmpty || !senders(to: store).isEmpty
    default: return said || store.spec.lock != nil
    }
  }
}

extension Store {
  /// Whether a replica is the second region of the same bucket of Cloud Storage.
  func isSecondRegion(_ replica: Int) -> Bool {
    guard platform?.store == .gcs, spec.replicas[replica].to == nil,
      let other = replicaPlaces[replica].region, let own = place.region
    else { return false }
    return other != own && replicaPlaces[replica].account == place.account
  }
}
