import PlatformFacts

extension Component {
  /// Who must promote a replica of it before it serves; nil where it does so by itself, or may, and where nothing writes
  /// to it, so that every copy serves as it is.
  package func promotion(of replica: Level) -> ReplicaMode.Promotion? {
    guard isWritten else { return nil }
    switch replica.replica?.promote?.known {
    case .automatic: return nil
    case .manual: return .manual
    case nil: break
    }
    guard replica.replica?.promote?.isUnknown != true else { return nil }
    if let mode = replica.replicaMode { return mode.promotion == .automatic ? nil : mode.promotion }
    let modes = platform?.replicas.map(\.promotion) ?? []
    guard let first = modes.first, !modes.contains(.automatic) else { return nil }
    return modes.allSatisfy { $0 == first } ? first : .manual
  }

  /// Whether it is something that clients write to, so that one copy must be the first.
  private var isWritten: Bool {
    !isStateless && [Family.database, .cache].contains(platform?.family)
  }
}
