import Quantities
import RecoveryModel
import SourceText

/// What holds for a system besides its promises, and who says so: nothing where no policy has a say.
struct EffectiveSettings {
  private let system: SystemPlan
  private let plan: Plan

  /// The settings of a system of a plan.
  init(of system: SystemPlan, in plan: Plan) {
    self.system = system
    self.plan = plan
  }

  /// A setting, its value, and where it comes from.
  var rows: [[String]] {
    guard !plan.policies.isEmpty else { return [] }
    return chosen + asked + allowed
  }

  /// What the system chooses, or a policy for it.
  private var chosen: [[String]] {
    let defaults = PolicyDefaults(plan.policies)
    let spec = system.spec
    return [
      row("class", spec.className?.text, defaults.className),
      row("timezone", spec.timezone?.text, defaults.timezone) ?? [
        "timezone", "UTC", "where nobody says it",
      ],
      row("runs-on", spec.runsOn?.text, defaults.runsOn),
    ].compactMap { $0 }
  }

  private func row<Value: CustomStringConvertible>(
    _ name: String, _ own: String?, _ usual: Written<Value>?
  ) -> [String]? {
    if let own { return [name, own, "of the system"] }
    return usual.map { [name, $0.text, PolicyOrigin(of: $0.span, in: plan).words] }
  }

  /// What the class asks for.
  private var asked: [[String]] {
    guard let policyClass = system.policyClass else { return [] }
    func from(_ span: SourceSpan) -> String {
      PolicyOrigin(of: span, in: plan).words(forClass: policyClass.name.text)
    }
    let copies = policyClass.copies
    let counts: [(String, Written<Int>?)] = [
      ("copies", copies?.total), ("regions with copies", copies?.regions),
      ("sites with copies", copies?.sites), ("accounts with copies", copies?.accounts),
      ("platforms with copies", copies?.platforms),
      ("immutable copies", copies?.immutable), ("verified copies", copies?.verified),
    ]
    return counts.compactMap { name, count in count.map { [name, "at least \($0.text)", from($0.span)] } }
      + policyClass.drills.map { ["\($0.type.text) drill", "every \($0.every.text)", from($0.every.span)] }
  }

  /// Where data may stand; of the classes of data those that the system holds.
  private var allowed: [[String]] {
    guard system.policyClass != nil || plan.policies.allSatisfy(\.classes.isEmpty) else { return [] }
    let held = Set(system.components.flatMap { $0.spec.holds.compactMap(\.known) })
    return plan.policies.flatMap { policy -> [[String]] in
      let from = "of policy \(policy.name.text)"
      let regions = policy.regions.isEmpty ? [] : [["regions", words(policy.regions), from]]
      return regions
        + policy.residency.filter { held.contains($0.data.text) }
        .map { ["regions of \($0.data.text) data", words($0.regions), from] }
    }
  }

  private func words(_ regions: [Written<String>]) -> String { regions.map(\.text).joined(separator: ", ") }
}
