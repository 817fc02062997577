import ConfigTrees
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel
import RecoveryRules

extension RunbookSubject {
  /// Where a procedure finds the data of a component, for each failure that it answers.
  ///
  /// The spec may name a backup whose own place is lost: what is read then is its copy elsewhere, and the person on call
  /// must not look in vain.
  func sources(of restore: Restore, in procedure: Procedure) -> [[MarkdownInline]] {
    let component = system.components[restore.component]
    let start: [MarkdownInline] = [.code(component.name), " comes from "]
    switch restore.from {
    case .level(let index): return sources(of: component, named: index, in: procedure)
    case .nothing: return [start + ["nothing: no data is restored"]]
    case .unknown: return [start + [.unknown]]
    case .unsaid: return sources(of: component, named: nil, in: procedure)
    case .dangling: return [start + ["a backup that does not exist"]]
    }
  }

  private func sources(of component: Component, named: Int?, in procedure: Procedure) -> [[MarkdownInline]] {
    var found: [(level: Int?, scopes: [Scope])] = []
    for (proof, answer) in answers(by: procedure.index) where proof.promise.component == component.index {
      let level: Int?
      switch answer.loss.outcome {
      case .since(let index, _): level = index
      case .everything: level = nil
      case .nothing, .unknown: continue
      }
      if let index = found.firstIndex(where: { $0.level == level }) {
        found[index].scopes.append(proof.promise.scope)
      } else {
        found.append((level, [proof.promise.scope]))
      }
    }
    let start: [MarkdownInline] = [.code(component.name), " comes from "]
    if found.isEmpty {
      return [start + (named.map { words(source: $0, of: component) } ?? ["the best backup that is left"])]
    }
    if found.count == 1, let level = found[0].level { return [start + words(source: level, of: component)] }
    return found.map { source in
      let source: (words: [MarkdownInline], scopes: [Scope]) = (
        source.level.map { words(source: $0, of: component) } ?? [.strong("nowhere: no copy is left")],
        source.scopes
      )
      return [.text("When \(source.scopes.happening), ")] + start + source.words
    }
  }

  /// A level, where it lies, and how old its newest point can be.
  private func words(source index: Int, of component: Component) -> [MarkdownInline] {
    let level = component.levels[index]
    let age = lag(of: index, in: component.index).map {
      MarkdownInline.text("; age of the newest point at worst: \($0.words)")
    }
    return [.code(level.name), " in "] + words(whereabouts: level) + (age.map { [$0] } ?? [])
  }
}
