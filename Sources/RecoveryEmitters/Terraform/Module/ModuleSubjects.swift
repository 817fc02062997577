import ConfigTrees
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

/// Everything that a system's Terraform module says, subject by subject.
struct ModuleSubjects {
  let system: SystemPlan
  let proofs: SystemProofs
  let providers: ProviderTable

  /// The subjects of a system.
  init(system: SystemPlan, proofs: SystemProofs, plan: Plan) {
    self.system = system
    self.proofs = proofs
    providers = ProviderTable(system)
  }

  /// All parts of the module.
  func parts() -> ModuleParts {
    var parts = ModuleParts()
    for component in system.components where component.isLiveData {
      parts.add(backupPlan(of: component))
      parts.add(copiedAutomatedBackups(of: component))
      parts.add(automaticFileBackups(of: component))
      parts.add(googleBackups(of: component))
      parts.add(volumeSnapshots(of: component))
      parts.add(ownedSettings(of: component))
    }
    parts.add(restoreTests())
    for store in system.stores where store.isLive {
      switch (store.platform?.store, store.platform?.provider) {
      case (.s3?, .aws?): parts.add(s3Buckets(of: store))
      case (.gcs?, .google?): parts.add(cloudStorageBuckets(of: store))
      default: break
      }
    }
    parts.add(scheduledJobs())
    guard !parts.isEmpty else { return parts }
    return withTags(parts)
  }

  /// The module with the tags that all its resources carry.
  private func withTags(_ parts: ModuleParts) -> ModuleParts {
    guard parts.blocks.values.contains(where: { $0.contains { $0.block.type == "resource" } }) else {
      return parts
    }
    var tagged = ModuleParts()
    let tags: HCLExpression = ["managed-by": "holdfast", "system": .string(system.name)]
    tagged.add(
      .main, "What every resource of this module carries.", HCLBlock("locals", [], [.attribute("tags", tags)])
    )
    tagged.add(parts)
    return tagged
  }

  /// The attribute by which a resource carries the module's tags.
  static let tags = HCLItem.attribute("tags", .reference("local", "tags"))
}

extension Component {
  /// Whether it exists and has something to lose.
  var isLiveData: Bool { (spec.status?.known ?? .live) == .live && !isStateless }
}
