import ConfigTrees

/// What one subject adds to a Terraform module: blocks by file, and what the module asks and tells.
///
/// A block is known by its type and labels: what several subjects need is added by each of them and stands there once.
struct ModuleParts {
  /// Blocks with their comments, by the file that they belong to.
  private(set) var blocks: [ModuleFile: [Entry]] = [:]
  /// What the module asks of who calls it.
  private(set) var variables: [ModuleVariable] = []
  /// What the module tells: settings to wire into what the caller owns.
  private(set) var outputs: [ModuleOutput] = []

  /// Nothing yet.
  init() {}

  /// A block with the comment above it.
  struct Entry: Equatable {
    /// The comment.
    let comment: String?
    /// The block.
    let block: HCLBlock
  }

  /// Whether there is nothing to write.
  var isEmpty: Bool { blocks.isEmpty && outputs.isEmpty }

  /// Adds a block with a comment above it.
  mutating func add(_ file: ModuleFile, _ comment: String? = nil, _ block: HCLBlock) {
    add(Entry(comment: comment, block: block), to: file)
  }

  private mutating func add(_ entry: Entry, to file: ModuleFile) {
    let isThere = blocks[file]?.contains { other in
      other.block.type == entry.block.type && other.block.labels == entry.block.labels
    }
    if isThere != true { blocks[file, default: []].append(entry) }
  }

  /// Adds a resource; `provider` is the alias where it is not the provider's default.
  mutating func resource(
    _ file: ModuleFile, _ type: String, _ name: String, in provider: ProviderAlias? = nil,
    says comment: String? = nil,
    _ items: [HCLItem]
  ) {
    add(file, comment, HCLBlock("resource", [type, name], HCLBody(ModuleParts.head(provider) + items)))
  }

  /// Adds a data source.
  mutating func data(
    _ file: ModuleFile, _ type: String, _ name: String, in provider: ProviderAlias? = nil,
    _ items: [HCLItem] = []
  ) {
    add(file, nil, HCLBlock("data", [type, name], HCLBody(ModuleParts.head(provider) + items)))
  }

  /// What a block begins with where an alias manages it.
  static func head(_ provider: ProviderAlias?) -> [HCLItem] {
    provider.map { [.attribute("provider", $0.reference)] } ?? []
  }

  /// Adds a variable, once; gives back the expression that reads it.
  @discardableResult
  mutating func variable(_ variable: ModuleVariable) -> HCLExpression {
    if !variables.contains(where: { $0.name == variable.name }) { variables.append(variable) }
    return .reference("var", variable.name)
  }

  /// Adds an output.
  mutating func output(_ output: ModuleOutput) { outputs.append(output) }

  /// Takes over everything of another subject.
  mutating func add(_ other: ModuleParts) {
    for (file, entries) in other.blocks {
      for entry in entries { add(entry, to: file) }
    }
    for variable in other.variables { self.variable(variable) }
    outputs += other.outputs
  }
}

/// A file of a module beside `versions.tf`, `variables.tf` and `outputs.tf`.
enum ModuleFile: String, CaseIterable {
  /// What several files use.
  case main
  /// AWS Backup and copies of automated backups.
  case backup
  /// Buckets, with their versions, locks and lifecycles.
  case buckets
  /// Copies of buckets.
  case replication
  /// Jobs by the clock.
  case schedules
  /// Restore tests.
  case drills
  /// Assertions about what the module does not own.
  case checks
}

/// A variable of a module.
struct ModuleVariable {
  /// The name.
  let name: String
  /// What it is, for who fills it in.
  let description: String
  /// The type.
  var type = "string"
  /// What holds where the caller says nothing; nil where the caller must say.
  var fallback: HCLExpression?
  /// What the value must look like, as a regular expression, and the sentence for a value that does not.
  var pattern: (expression: String, message: String)?
  /// A value for the example file.
  var example: HCLExpression = ""
}

/// An output of a module.
struct ModuleOutput {
  /// The name.
  let name: String
  /// What to do with it.
  let description: String
  /// The value.
  let value: HCLExpression
}
