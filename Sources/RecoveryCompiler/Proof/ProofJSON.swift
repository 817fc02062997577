import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryEmitters
import RecoveryModel

/// What is proved, for programs: what `schemas/proof.schema.json` describes.
enum ProofJSON {
  /// The version of the schema; a change that could break a reader raises it.
  static let schemaVersion = 1

  /// The bytes of a whole document.
  static func bytes(_ value: JSONValue) -> [UInt8] {
    var out = OutputBuffer()
    JSONPrinter().print(value, into: &out)
    return out.bytes
  }
}

extension ProofReport {
  /// The proofs of all components for a program.
  package var json: [UInt8] {
    let trees = ObjectivesTree(system: system, proofs: proofs)
    return ProofJSON.bytes([
      "schemaVersion": .integer(ProofJSON.schemaVersion), "view": "system", "system": .string(system.name),
      "settings": settings,
      "promises": .array(proofs.promises.map { trees.promise($0).with(origins(of: $0)) }),
    ])
  }

  /// Everything about one component for a program; nil where there is none of that name.
  package func json(ofComponent name: String) -> [UInt8]? {
    guard let component = system.components.first(where: { $0.name == name }) else { return nil }
    let trees = ObjectivesTree(system: system, proofs: proofs)
    let own = proofs.promises.filter { $0.promise.component == component.index }
    return ProofJSON.bytes([
      "schemaVersion": .integer(ProofJSON.schemaVersion), "view": "component", "system": .string(system.name),
      "component": .string(name), "settings": settings,
      "promises": .array(own.map { trees.promise($0).with(origins(of: $0)) }),
      "coverage": .array(coverageViews(of: component).map { $0.json(of: component) }),
    ])
  }
}

extension ProofReport {
  /// What holds for the system besides its promises, and who says so.
  private var settings: JSONValue {
    .array(
      EffectiveSettings(of: system, in: compilation.plan).rows.map { row in
        ["setting": .string(row[0]), "value": .string(row[1]), "from": .string(row[2])]
      })
  }

  /// Who says the promises of a component and scope, in the words of the text.
  private func origins(of proof: PromiseProof) -> JSONValue {
    let (promise, rto) = (proof.promise, proof.promise.rto.first)
    return [
      "rpo": origin(promise.rpoSource, promise.rpo?.span).map(JSONValue.string) ?? .null,
      "rto": origin(promise.rtoSource, rto?.within.span).map(JSONValue.string) ?? .null,
    ]
  }
}

extension JSONValue {
  /// An object with who says its promises.
  fileprivate func with(_ origins: JSONValue) -> JSONValue {
    guard case .object(let fields) = self else { return self }
    return .object(fields + [JSONMember("from", origins)])
  }
}

extension CoverageView {
  /// The coverage after some failures.
  fileprivate func json(of component: Component) -> JSONValue {
    let newest = coverage.newest.map { newest -> JSONValue in
      [
        "level": .string(component.levels[newest.level].name),
        "mirror": .bool(!component.levels[newest.level].keepsPast), "lag": newest.lag.json,
      ]
    }
    let law = coverage.law.map { law -> JSONValue in
      [
        "framework": .string(law.framework), "cites": .string(law.cites),
        "atLeastSeconds": law.least.longest.json,
      ]
    }
    return [
      "scopes": .array(scopes.map { .string($0.rawValue) }), "horizonSeconds": coverage.horizon.json,
      "newest": newest ?? .null, "law": law ?? .null,
      "levels": .array(coverage.reaches.map { $0.json(of: component) }),
      "bands": .array(coverage.bands.map { $0.json(of: component) }),
      "holes": .array(coverage.holes.map { $0.json(of: component) }),
    ]
  }
}

extension LevelReach {
  fileprivate func json(of component: Component) -> JSONValue {
    [
      "name": .string(component.levels[level].name), "lag": lag.json, "gapSeconds": gap.json,
      "usableFromSeconds": usable.json,
      "certainUntilSeconds": reach == .longest ? .null : max(.zero, reach).json,
      "staysUntilSeconds": stays == .longest ? .null : stays.json, "forever": .bool(isForever),
      "restsOn": .array(unknowns.map { .string($0.text) }),
    ]
  }
}

extension CoverageBand {
  fileprivate func json(of component: Component) -> JSONValue {
    let standing =
      switch self.standing {
      case .certain: "certain"
      case .unproved: "unproved"
      case .nothing: "nothing"
      }
    return [
      "fromSeconds": from.json, "toSeconds": to?.json ?? .null, "withinSeconds": gap?.json ?? .null,
      "levels": .array(levels.map { .string(component.levels[$0].name) }), "standing": .string(standing),
    ]
  }
}

extension CoverageHole {
  fileprivate func json(of component: Component) -> JSONValue {
    [
      "fromSeconds": from.json, "toSeconds": to.json, "finer": .string(component.levels[finer].name),
      "coarser": .string(component.levels[coarser].name),
    ]
  }
}
