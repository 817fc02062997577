import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension ModuleSubjects {
  /// A comment that says which promises rest on some levels, with what is proved of each; nil where none does.
  func servedPromises(by isServing: (Component, Int) -> Bool) -> String? {
    var lines: [(text: String, scopes: [String])] = []
    for proof in proofs.promises {
      guard case .atMost(let bound)? = proof.promise.rpo?.known,
        case .since(let level, let sum) = proof.loss.outcome
      else { continue }
      let component = system.components[proof.promise.component]
      guard isServing(component, level) else { continue }
      let text = "\(component.name) loses \(sum.total), \(bound) promised"
      if let index = lines.firstIndex(where: { $0.text == text }) {
        lines[index].scopes.append(proof.promise.scope.rawValue)
      } else {
        lines.append((text, [proof.promise.scope.rawValue]))
      }
    }
    guard !lines.isEmpty else { return nil }
    return lines.map { "Serves: \($0.text) (\($0.scopes.joined(separator: ", ")))." }.joined(separator: "\n")
  }

  /// The comment above a resource: what it is for, and the promises that rest on it.
  func comment(_ text: String, serving isServing: (Component, Int) -> Bool) -> String {
    [text, servedPromises(by: isServing)].compactMap { $0 }.joined(separator: "\n")
  }
}
