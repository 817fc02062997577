import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension ObjectivesTree {
  /// A promise of a component in a scope, and what is proved of it.
  package func promise(_ proof: PromiseProof) -> JSONValue {
    let promise = proof.promise
    let component = system.components[promise.component]
    return [
      "component": .string(component.name),
      "scope": .string(promise.scope.rawValue),
      "noticed": seconds(promise.noticed),
      "recoveryTime": .array(promise.rto.map { recoveryTime($0, of: proof) }),
      "recoveryPoint": recoveryPoint(of: proof),
      "worstLoss": loss(proof.loss, of: component),
      "bestMechanism": loss(proof.best, of: component),
      "worstTime": proof.slowest?.time.json ?? .null,
      "answers": .array(proof.answers.map { answer($0, of: component) }),
    ]
  }

  private func recoveryTime(_ rto: RecoveryTimePromise, of proof: PromiseProof) -> JSONValue {
    let standing = proof.standing(of: rto)
    return [
      "state": rto.state.map { .string($0.text) } ?? .null,
      "seconds": seconds(rto.within),
      "source": source(proof.promise.rtoSource),
      "verdict": verdict(standing.verdict),
      "slackSeconds": standing.slack?.json ?? .null,
      "tightest": proof.worst(against: rto)?.time.tightest(standing.verdict).map(JSONValue.string) ?? .null,
    ]
  }

  private func recoveryPoint(of proof: PromiseProof) -> JSONValue {
    guard let rpo = proof.promise.rpo else { return .null }
    let bound: JSONValue
    switch rpo.known {
    case .atMost(let span)?: bound = span.json
    case .nothingAtStake?: bound = "none"
    case nil: bound = "unknown"
    }
    return [
      "seconds": bound, "source": source(proof.promise.rpoSource), "verdict": verdict(proof.pointVerdict),
      "slackSeconds": proof.pointSlack?.json ?? .null,
      "tightest": proof.loss.sum?.tightest(proof.pointVerdict).map(JSONValue.string) ?? .null,
    ]
  }

  private func answer(_ answer: Answer, of component: Component) -> JSONValue {
    [
      "procedure": .string(system.procedures[answer.procedure].name),
      "fallback": .bool(answer.isFallback),
      "bestSeconds": answer.best.json,
      "time": answer.time.json,
      "loss": loss(answer.loss, of: component),
      "states": .object(answer.states.sorted { $0.key < $1.key }.map { JSONMember($0.key, $0.value.json) }),
    ]
  }

  private func loss(_ loss: WorstLoss, of component: Component) -> JSONValue {
    switch loss.outcome {
    case .nothing: ["outcome": "nothing", "level": nil, "since": nil]
    case .since(let level, let sum):
      ["outcome": "since", "level": .string(component.levels[level].name), "since": sum.json]
    case .everything: ["outcome": "everything", "level": nil, "since": nil]
    case .unknown: ["outcome": "unknown", "level": nil, "since": nil]
    }
  }

  /// Seconds, `unknown`, or null where nothing is written.
  private func seconds(_ written: Written<TimeSpan>?) -> JSONValue {
    written.map { $0.known?.json ?? "unknown" } ?? .null
  }

  private func verdict(_ verdict: Verdict?) -> JSONValue {
    verdict.map { .string($0.rawValue) } ?? "unanswered"
  }

  private func source(_ source: PromiseSource?) -> JSONValue {
    switch source {
    case .component?: ["kind": "component", "name": nil]
    case .system?: ["kind": "system", "name": .string(system.name)]
    case .policyClass(let name)?: ["kind": "class", "name": .string(name)]
    case nil: .null
    }
  }
}
