/// What sort of thing a piece is.
package enum PieceKind: String, CaseIterable, Sendable {
  case component, store, procedure

  /// The key of a system under which such things stand.
  package var section: String {
    switch self {
    case .component: "components"
    case .store: "stores"
    case .procedure: "recovery"
    }
  }
}
