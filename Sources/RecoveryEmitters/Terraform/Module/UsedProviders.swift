import ConfigTrees

/// The providers that the blocks of a module use, and under which aliases.
struct UsedProviders {
  private var aliases: [String: Set<String>] = [:]

  /// The providers of everything in a module.
  init(_ parts: ModuleParts) {
    for entries in parts.blocks.values { look(at: entries.map { .block($0.block) }) }
  }

  /// Their names, in order.
  var names: [String] { aliases.keys.sorted() }

  /// What the module requires of one: where it comes from, which versions, which aliases.
  func requirement(of name: String) -> [HCLMember] {
    var members = [
      HCLMember("source", .string("hashicorp/\(name)")),
      HCLMember("version", .string(UsedProviders.versions[name] ?? ">= 0")),
    ]
    let named = (aliases[name] ?? []).sorted()
    if !named.isEmpty {
      members.append(HCLMember("configuration_aliases", .list(named.map { .reference(name, $0) })))
    }
    return members
  }

  /// The versions whose schemas the emitted arguments are of.
  private static let versions = ["aws": "~> 6.0", "google": "~> 6.0", "kubernetes": "~> 2.30"]

  private mutating func look(at items: [HCLItem]) {
    for case .block(let block) in items {
      if block.type == "resource" || block.type == "data", let type = block.labels.first {
        let provider = String(type.prefix { $0 != "_" })
        aliases[provider, default: []].formUnion(UsedProviders.alias(in: block.body.items))
      }
      look(at: block.body.items)
    }
  }

  private static func alias(in items: [HCLItem]) -> [String] {
    items.compactMap { item in
      guard case .attribute(let attribute) = item, attribute.name == "provider",
        case .reference(let path) = attribute.value, path.count == 2
      else { return nil }
      return path[1]
    }
  }
}
