import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension ComponentComparison {
  /// Which failures each copy outlives, among those for which something is promised on both sides.
  var survivalChanges: [Change] {
    before.levels.enumerated().compactMap { index, level -> Change? in
      guard let other = after.level(named: level.name), level.isLive, after.levels[other].isLive else {
        return nil
      }
      var (lost, won, old, new): ([Scope], [Scope], [Scope], [Scope]) = ([], [], [], [])
      for scope in Scope.allCases {
        guard let one = proofsBefore.promise(of: before.index, in: scope)?.best.survives(index),
          let two = proofsAfter.promise(of: after.index, in: scope)?.best.survives(other)
        else { continue }
        if one { old.append(scope) }
        if two { new.append(scope) }
        if one, !two { lost.append(scope) }
        if two, !one { won.append(scope) }
      }
      guard !lost.isEmpty || !won.isEmpty else { return nil }
      return Change(
        .scope, of: "\(name).\(level.name)", "outlives", from: old.words, to: new.words,
        .of(isWeaker: !lost.isEmpty))
    }
  }

  /// How long each copy is kept, wherever that is said; and copies that come from a scheme or go with it.
  var copyChanges: [Change] {
    var changes: [Change] = []
    for level in before.levels where level.origin == .backup {
      guard let other = after.level(named: level.name).map({ after.levels[$0] }) else {
        if isFromScheme(level, of: before) {
          changes.append(
            Change(.copy, of: "\(name).\(level.name)", "backup", from: level.words, to: nil, .weaker))
        }
        continue
      }
      let (old, new) = (level.keep, other.keep)
      guard old?.text != new?.text else { continue }
      changes.append(
        Change(
          .retention, of: "\(name).\(level.name)", "keep", from: old?.text, to: new?.text,
          Weighing.keep(old?.text, new?.text)))
    }
    for level in after.levels where level.origin == .backup && before.level(named: level.name) == nil {
      guard isFromScheme(level, of: after) else { continue }
      changes.append(
        Change(.copy, of: "\(name).\(level.name)", "backup", from: nil, to: level.words, .stronger))
    }
    return changes
  }

  /// Whether a policy's scheme says it, and not the component itself.
  private func isFromScheme(_ level: Level, of component: Component) -> Bool {
    component.spec.backups[level.name] == nil
  }
}

extension WorstLoss {
  /// Whether a level is left in the failure; nil where it was not looked at.
  fileprivate func survives(_ level: Int) -> Bool? {
    levels.first { $0.level == level }.map { $0.survival.isLeft }
  }
}

extension [Scope] {
  /// Their names, or that there is none.
  fileprivate var words: String { isEmpty ? "nothing" : map(\.rawValue).joined(separator: ", ") }
}

extension Level {
  /// What it is, in a few words.
  fileprivate var words: String {
    let parts = [
      backup?.method?.text, schedules.isEmpty ? nil : schedules.map(\.text).joined(separator: ", "),
      keep.map { "kept \($0.text)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
