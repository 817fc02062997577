import ConfigTrees

/// A setting that must be on a resource which the team owns.
struct OwnedSetting {
  /// The argument of the team's own resource, with what to give it.
  let argument: HCLMember
  /// What must hold of the live resource, as the data source shows it; nil where it shows nothing of it.
  var condition: HCLExpression?
  /// Why, as a sentence: the spec's words.
  let because: String
}

/// A resource of the team, as Terraform's data sources find it.
struct OwnedResource {
  /// The type of the resource and of its data source.
  let type: String
  /// The argument by which the data source finds it.
  let key: String
}
