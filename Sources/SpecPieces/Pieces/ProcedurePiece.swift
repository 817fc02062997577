import PlatformFacts

/// A procedure as one begins to write it: how a component comes back from a backup, as its platform restores.
package struct ProcedurePiece {
  let name: String
  let component: String
  let backup: String
  let restoration: Restoration

  /// A procedure that brings a component back from a backup that was made by a method.
  package init(_ name: String, recovers component: String, from backup: String, by method: Method) {
    self.name = name
    self.component = component
    self.backup = backup
    restoration = method.restore
  }

  /// The procedure, in few lines or with all that one might want to know.
  package func field(isBrief: Bool = false) -> PieceField {
    let fact = restoration.fact.flatMap(Facts.named)
    let told = ["Estimates until a drill has measured them."] + (fact.map { ["\($0.statement)."] } ?? [])
    let steps = PieceField.Value.items(
      steps.map { [PieceField("name", $0.name), PieceField("takes", $0.takes)] })
    let ends: [PieceField] =
      isBrief
      ? [PieceField("detect", "10m"), PieceField("steps", steps)]
      : [
        PieceField("detect", "10m", "How long until somebody knows."),
        PieceField("steps", steps, told),
      ]
    return PieceField(
      name, .fields([PieceField("recovers", component), PieceField("from", backup)] + ends))
  }

  private var steps: [(name: String, takes: String)] {
    switch restoration.place {
    case .newResource: [("Restore to a new instance", "20m..50m"), ("Point the service at it", "5m")]
    case .inPlace:
      [
        ("Stop what writes to it", "5m"), ("Restore over what is there", "20m..50m"),
        ("Start what was stopped", "5m"),
      ]
    case .either: [("Restore it", "20m..50m"), ("Point the service at it", "5m")]
    case .promotion: [("Promote what is left", "10m"), ("Point the service at it", "5m")]
    }
  }
}
