import ConfigTrees
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

/// The promises of a system and their proofs for programs: what `schemas/objectives.schema.json` describes.
package enum ObjectivesFile {
  /// The version of the schema; a change that could break a reader raises it.
  static let schemaVersion = 1

  /// The promises and proofs of a system of a plan.
  package static func file(for system: SystemPlan, _ proofs: SystemProofs, in plan: Plan) -> OutputFile {
    let tree = ObjectivesTree(system: system, proofs: proofs).tree
    return OutputFile(path: Names.folder(of: system.name) + "/objectives.json", bytes: tree.bytes)
  }
}

/// The parts of an `objectives.json`.
package struct ObjectivesTree {
  /// The system.
  let system: SystemPlan
  /// What is proved of it.
  let proofs: SystemProofs

  /// The trees of a system.
  package init(system: SystemPlan, proofs: SystemProofs) {
    self.system = system
    self.proofs = proofs
  }

  /// The whole object.
  var tree: JSONValue {
    [
      "schemaVersion": .integer(ObjectivesFile.schemaVersion),
      "generated": .string("from the spec of system \(system.name); edit the spec, not this file"),
      "system": .string(system.name),
      "title": system.spec.title.json(),
      "owner": system.spec.owner.json(),
      "class": system.spec.className.json(),
      "timezone": .string(system.zone.description),
      "compliance": .array(system.spec.compliance.map(\.json)),
      "promises": .array(proofs.promises.map(promise)),
      "components": .array(system.components.map(component)),
      "procedures": .array(system.procedures.map(procedure)),
    ]
  }
}
