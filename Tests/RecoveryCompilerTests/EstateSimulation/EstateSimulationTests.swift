import ConfigTrees
import Foundation
import RecoveryCompiler
import SourceText
import TestTools
import Testing

/// Whole specs, from their text to the JSON of `prove`, against people and programs that only let time pass.
@Suite("What is proved of whole estates against what happens to them") struct EstateSimulationTests {
  /// How many random estates; `HOLDFAST_SIMULATIONS` asks for more, and for how close the bounds are.
  static let asked = ProcessInfo.processInfo.environment["HOLDFAST_SIMULATIONS"].flatMap { Int($0) }
  static let count = asked ?? 60

  /// What is proved of a component in a scope.
  struct Proof {
    let component: EstateComponent
    let reach: EstateFailure.Reach
    let json: JSONValue
  }

  /// The promises of each system.
  static func proofs(_ estate: RandomEstate) throws -> [[Proof]] {
    let compilation = CatalogueFolder.compiled(Array(estate.text.utf8), path: "estate.yaml")
    let slips = compilation.findings.filter {
      $0.severity == .error && ($0.rule.hasPrefix("unknown-") || $0.rule.hasPrefix("bad-"))
    }
    #expect(slips.map(\.message) == [], "\(estate.text)")
    return try estate.systems.indices.map { index in
      let json = try JSONReader.read(ProofReport(compilation, system: index).json)
      guard case .array(let promises)? = json["promises"] else { throw Missing() }
      return promises.compactMap { promise in
        let component = estate.systems[index].components.first { promise["component"] == .string($0.name) }
        let reach = EstateFailure.Reach.allCases.first { promise["scope"] == .string($0.rawValue) }
        guard let component, let reach else { return nil }
        return Proof(component: component, reach: reach, json: promise)
      }
    }
  }

  private struct Missing: Error {}

  /// The minutes of a proved loss: nil where everything may be lost.
  static func minutes(_ loss: JSONValue?) throws -> Int? {
    if loss?["outcome"] == "everything" { return nil }
    guard case .integer(let seconds)? = loss?["since"]?["seconds"] else { throw Missing() }
    return seconds / 60
  }

  /// A proved loss beside the most that failures at some moments cost; nil is everything.
  struct Trial {
    let bound: Int?
    let seen: Int?
    /// Whether it is what a procedure reads of a component in which nothing is left to chance.
    let isPlain: Bool
    let label: String
  }

  /// Every loss that is proved of an estate, tried at so many moments.
  static func trials(_ seed: Int, moments most: Int) throws -> [Trial] {
    let estate = RandomEstate(seed: seed)
    var chance = Chance(seed: UInt64(seed))
    var trials: [Trial] = []
    for (system, proofs) in zip(estate.systems, try proofs(estate)) {
      let struck = system.clock.struck
      for component in system.components {
        let history = EstateHistory(component, system.stores, system.clock, &chance)
        for proof in proofs where proof.component.name == component.name {
          let noticed = [.logical, .account].contains(proof.reach) ? system.noticed : 0
          let failures = history.moments(struck, noticed: noticed).shuffled(using: &chance).prefix(most).map {
            EstateFailure(reach: proof.reach, minute: $0, noticed: noticed)
          }
          for (bound, levels) in try bounds(proof, in: system) where !failures.isEmpty {
            let losses = failures.map { history.loss(in: $0, of: levels) }
            trials.append(
              Trial(
                bound: bound, seen: losses.contains(nil) ? nil : losses.compactMap { $0 }.max(),
                isPlain: estate.isPunctual && levels.count == 1 && noticed == 0 && !component.isSeldom,
                label: "\(seed) \(component.name) \(proof.reach) of \(levels)\n\(estate.text)"))
          }
        }
      }
    }
    return trials
  }

  @Test(
    "no failure costs more than is proved, with the best level nor with what a procedure reads",
    arguments: 1...count)
  func losses(_ seed: Int) throws {
    for trial in try Self.trials(seed, moments: 60) {
      guard let bound = trial.bound else { continue }
      #expect(trial.seen.map { $0 <= bound } ?? false, "\(trial.label)")
    }
  }

  @Test("where nothing is left to chance as much is lost as is proved, and mostly everything where that is")
  func closeness() throws {
    let trials = try (1...max(12, Self.count / 5)).flatMap { try Self.trials(1_000_000 + $0, moments: .max) }
    let gaps = trials.filter(\.isPlain).compactMap { trial in
      trial.seen.flatMap { seen in trial.bound.map { $0 - seen } }
    }
    let lost = trials.filter { $0.bound == nil }
    let seen = lost.count { $0.seen == nil }
    if Self.asked != nil {
      print("levels that procedures read, punctual: \(gaps.count), within 1m: \(gaps.count { $0 <= 1 })")
      print("everything proved lost: \(lost.count), seen lost: \(seen)")
    }
    #expect(gaps.count >= 10 && gaps.count { $0 <= 1 } * 10 >= gaps.count * 9)
    #expect(seen * 10 >= lost.count * 9)
  }

  /// What is proved to be lost at most with all levels, and with those that a procedure reads.
  static func bounds(_ proof: Proof, in system: RandomEstate.System) throws -> [(Int?, [Int])] {
    let component = proof.component
    var bounds = [(try minutes(proof.json["bestMechanism"]), Array(component.levels.indices))]
    guard case .array(let answers)? = proof.json["answers"] else { throw Missing() }
    for answer in answers {
      let procedure = system.procedures.first { answer["procedure"] == .string($0.name) }
      guard let from = procedure?.from else { continue }
      let read = component.levels.indices.filter { component.levels[$0].name == from }
      bounds.append((try minutes(answer["loss"]), read))
    }
    return bounds
  }

  @Test(
    "everything is back when that is proved, at its slowest and at its quickest, and no later with few people",
    arguments: 1...count)
  func times(_ seed: Int) throws {
    let estate = RandomEstate(seed: seed)
    var chance = Chance(seed: UInt64(seed))
    for (system, proofs) in zip(estate.systems, try Self.proofs(estate)) {
      for proof in proofs {
        guard case .array(let answers)? = proof.json["answers"], let answer = answers.first else { continue }
        #expect(answers.count == 1)
        let label = "\(seed) \(system.name)/\(proof.component.name) \(proof.reach)\n\(estate.text)"
        guard case .integer(let worst)? = answer["time"]?["seconds"],
          case .integer(let best)? = answer["bestSeconds"]
        else { throw Missing() }
        func seconds(_ choose: (ClosedRange<Int>) -> Int) throws -> Int {
          try #require(estate.back(proof.component.name, of: system, proof.reach, &chance, choose)) * 60
        }
        if estate.isPlain {
          #expect(try worst == seconds(\.upperBound) && best == seconds(\.lowerBound), "\(label)")
          continue
        }
        for _ in 0..<3 {
          let (slow, quick) = (try seconds(\.upperBound), try seconds(\.lowerBound))
          // What may stand where the failure strikes is waited for at best too.
          #expect(slow <= worst && (best <= quick || estate.places != EstatePlace.named), "\(label)")
        }
      }
    }
  }
}
