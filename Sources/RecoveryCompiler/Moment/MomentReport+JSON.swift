import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryEmitters
import RecoveryModel

extension MomentReport {
  /// The answer for a program: what `schemas/moment.schema.json` describes.
  package var json: [UInt8] {
    let disaster = proof.disaster
    return ProofJSON.bytes([
      "schemaVersion": .integer(ProofJSON.schemaVersion), "system": .string(system.name),
      "moment": disaster.moment.json, "scope": .string(disaster.scope.rawValue),
      "target": disaster.target.map(JSONValue.string) ?? .null,
      "struck": .array(proof.struck.map(json)),
      "standing": .array(proof.standing.map(name)),
      "procedures": .array(proof.procedures.map(json)),
    ])
  }

  private func json(_ struck: StruckComponent) -> JSONValue {
    [
      "component": name(struck.component), "loss": json(struck.loss, of: struck.component),
      "restored": struck.restored?.json ?? .null, "earliest": struck.earliest?.json ?? .null,
      "latest": struck.latest?.json ?? .null,
      "unknown": .array(struck.unknowns.map { .string($0.text) }),
      "returns": .array(
        struck.returns.map { back in
          [
            "procedure": .string(system.procedures[back.procedure].name), "fallback": .bool(back.isFallback),
            "loss": json(back.loss, of: struck.component), "earliest": back.earliest.json,
            "latest": back.latest.json, "unknown": .array(back.unknowns.map { .string($0.text) }),
          ]
        }),
    ]
  }

  private func json(_ loss: MomentLoss, of component: Int) -> JSONValue {
    switch loss {
    case .nothing: return ["outcome": "nothing", "point": nil]
    case .everything: return ["outcome": "everything", "point": nil]
    case .unknown: return ["outcome": "unknown", "point": nil]
    case .since(let point):
      let own: JSONValue = [
        "level": .string(system.components[component].levels[point.level].name), "taken": point.taken.json,
        "lostSeconds": (proof.disaster.moment - point.taken).json, "basis": .string(point.basis.rawValue),
        "restsOn": .array(point.unknowns.map { .string($0.text) }),
      ]
      return ["outcome": "since", "point": own]
    }
  }

  private func json(_ timed: MomentProcedure) -> JSONValue {
    let procedure = system.procedures[timed.procedure]
    return [
      "name": .string(procedure.name), "components": .array(timed.components.map(name)),
      "begins": ["earliest": timed.begins.earliest.json, "latest": timed.begins.latest.json],
      "steps": .array(
        zip(procedure.steps, timed.steps).map { step, moments in
          [
            "name": .string(step.title), "begins": moments.begins.json, "ends": moments.ends.json,
            "exact": .bool(moments.isExact),
          ]
        }),
    ]
  }

  private func name(_ component: Int) -> JSONValue { .string(system.components[component].name) }
}

extension Instant {
  /// The moment in UTC.
  fileprivate var json: JSONValue { .string(description) }
}
