import RecoveryModel

/// The approvals that are new in a change: only they answer for what it makes weaker. One that was there answered for
/// another change.
struct ApprovalTable {
  private struct Approval {
    let owner: String
    let isOfPolicy: Bool
    let name: String
    let target: String?
  }

  private let approvals: [Approval]
  /// Who approved the waivers of the plan after, by `system/name`, where that is new in the change: an approval that was
  /// there answered for what the waiver was then.
  private let waivers: [String: String]

  /// The approvals of a plan that were not in the one before, word for word.
  init(from before: Plan, to after: Plan, renamed newNames: [String: String]) {
    var known: Set<String> = []
    for system in before.systems {
      for approval in system.spec.approvals {
        known.insert("\(newNames[system.name] ?? system.name) \(approval.words)")
      }
    }
    for policy in before.policies {
      for approval in policy.approvals { known.insert("policy \(policy.name.text) \(approval.words)") }
    }
    let old = Dictionary(
      before.systems.map { (newNames[$0.name] ?? $0.name, $0.spec.waivers) },
      uniquingKeysWith: { first, _ in first })
    waivers = Dictionary(
      after.systems.flatMap { system in
        system.spec.waivers.compactMap { waiver in
          guard let who = waiver.approved?.known,
            !(old[system.name] ?? []).contains(where: {
              $0.isFollowed(by: waiver) && $0.approved?.known == who
            })
          else { return nil }
          return ("\(system.name)/\(waiver.name.text)", who)
        }
      }, uniquingKeysWith: { first, _ in first })
    approvals =
      after.systems.flatMap { system in
        system.spec.approvals.filter { !known.contains("\(system.name) \($0.words)") }.map {
          Approval(owner: system.name, isOfPolicy: false, name: $0.name.text, target: $0.target?.known)
        }
      }
      + after.policies.flatMap { policy in
        policy.approvals.filter { !known.contains("policy \(policy.name.text) \($0.words)") }.map {
          Approval(owner: policy.name.text, isOfPolicy: true, name: $0.name.text, target: $0.target?.known)
        }
      }
  }

  /// Every one of them, as `owner/name`.
  var names: [String] { approvals.map { "\($0.owner)/\($0.name)" } }

  /// The changes of a system, each with the approval that answers for it: one of the system's own for the thing or for
  /// all of it, or one of a policy that names the system, or the system and the thing.
  func applied(to changes: [Change], of system: String, noting used: inout Set<String>) -> [Change] {
    changes.map { change in
      // A waiver is itself a note of who accepted what, and why.
      if change.kind == .waiver, let thing = change.things.first, let who = waivers["\(system)/\(thing)"] {
        var copy = change
        if change.asksForApproval { copy.approval = who }
        return copy
      }
      return answered(change, noting: &used) { approval, thing in
        guard approval.isOfPolicy else {
          return approval.owner == system && (approval.target.map { thing.isPart(of: $0) } ?? true)
        }
        guard let target = approval.target else { return false }
        return target == system || "\(system)/\(thing)".isPart(of: target)
      }
    }
  }

  /// The changes of another document; nil where it is no policy, for others hold no approvals.
  func applied(to changes: [Change], ofPolicy name: String?, noting used: inout Set<String>) -> [Change] {
    changes.map { change in
      answered(change, noting: &used) { approval, thing in
        approval.isOfPolicy && (name == nil || approval.owner == name)
          && (approval.target.map { thing.isPart(of: $0) } ?? true)
      }
    }
  }

  private func answered(
    _ change: Change, noting used: inout Set<String>, _ answers: (Approval, String) -> Bool
  ) -> Change {
    guard change.asksForApproval else { return change }
    var names: [String] = []
    for thing in change.things.isEmpty ? [""] : change.things {
      guard let approval = approvals.first(where: { answers($0, thing) }) else { return change }
      let name = "\(approval.owner)/\(approval.name)"
      if !names.contains(name) { names.append(name) }
    }
    used.formUnion(names)
    var copy = change
    copy.approval = names.joined(separator: ", ")
    return copy
  }
}

extension ApprovalSpec {
  /// All that it says, in one line.
  fileprivate var words: String {
    [name.text, target?.text ?? "", because?.text ?? "", approved?.text ?? "", date?.text ?? ""]
      .joined(separator: "\u{1}")
  }
}

extension WaiverSpec {
  /// Whether a later waiver is this one: by its name, or by what it accepts.
  fileprivate func isFollowed(by later: WaiverSpec) -> Bool {
    name.text == later.name.text
      || (rule != nil && rule?.known == later.rule?.known && target?.known == later.target?.known)
  }
}

extension String {
  /// Whether it is the name of a thing, or of a part of it.
  fileprivate func isPart(of thing: String) -> Bool { self == thing || hasPrefix(thing + ".") }
}
