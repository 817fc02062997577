import ConfigTrees
import RecoveryModel

/// The lifecycle documents of a system's object stores and of their replicas.
package enum LifecycleFiles {
  /// One document for each store that keeps objects, and for each replica of one: what a rule removes in the store is
  /// not removed in a replica by replication.
  package static func files(for system: SystemPlan) -> [OutputFile] {
    system.stores.filter(\.isLive).flatMap { store -> [OutputFile] in
      guard let plan = LifecyclePlan(for: store, in: system) else { return [] }
      let own = Names.lifecycle(system.name, store: store.name, replica: nil)
      let copies = system.ownBuckets(of: store).map { index in
        Names.lifecycle(system.name, store: store.name, replica: store.spec.replicas[index].name.text)
      }
      return ([own] + copies).map { path in
        let container = store.spec.bucket?.known ?? store.spec.resource?.known ?? store.name
        return OutputFile(path: path, bytes: plan.document(container: container).bytes)
      }
    }
  }
}

extension LifecyclePlan {
  /// The document in the words of the store's own tools; `container` is the name that Azure's prefixes begin with.
  package func document(container: String) -> JSONValue {
    switch kind {
    case .gcs: gcsDocument
    case .azureBlob: azureDocument(container: container)
    default: s3Document
    }
  }
}
