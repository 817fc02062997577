import PlatformFacts
import RecoveryYAML
import YAMLTree

/// Platforms and backups, which the DSL says by types of their own.
extension SwiftSpec {
  /// What a component or a store runs on, with its own name there.
  mutating func platform(
    _ platform: YAMLEntry, of node: YAMLNode, isStore: Bool, _ left: inout Set<String>
  ) -> SwiftArgument {
    var above = takeAll(platform)
    left.insert("platform")
    let name = platform.value.text
    let isKnown = isTyped(node, name) && (!isStore || Platforms.named(name)?.store != nil)
    var call = SwiftCall(callee: isKnown ? "." + SwiftNames.platform(name) : ".platform")
    if !isKnown {
      call.arguments.append(SwiftArgument(value: value(platform.value)))
    }
    let isBucket = isStore && ["s3", "gcs", "azure-blob", "supabase-storage"].contains(name)
    let resource = isBucket ? "bucket" : "resource"
    if let entry = entry(resource, of: node) {
      above += takeAll(entry)
      call.arguments.append(SwiftArgument(value: value(entry.value)))
      left.insert(resource)
    }
    if let entry = entry("region", of: node) {
      above += takeAll(entry)
      call.arguments.append(SwiftArgument(label: "region", value: value(entry.value)))
      left.insert("region")
    }
    return SwiftArgument(label: "on", value: .call(call), comments: above)
  }

  func value(_ node: YAMLNode) -> SwiftExpression {
    SwiftValues.expression(node, key: "", shape: .text) ?? .plain("")
  }

  /// Whether the types of the DSL can say a component: a built-in platform by its own name, which has every method that is
  /// asked of it, with the fields that are given.
  private func isTyped(_ node: YAMLNode, _ platform: String?) -> Bool {
    guard let platform, let known = Platforms.named(platform), known.name == platform else { return false }
    let backups = entry("backups", of: node)?.value
    return (backups.map { Array($0.entries) } ?? []).allSatisfy { backup in
      let method = entry("method", of: backup.value)?.value.text ?? ""
      return known.method(named: method) != nil && Self.fits(backup.value, method)
    }
  }

  private static func fits(_ backup: YAMLNode, _ method: String) -> Bool {
    guard let fields = SwiftNames.fields(ofMethod: method) else { return false }
    return backup.entries.allSatisfy { fields.contains($0.key.text) }
  }

  /// A backup, by the type of its method where that can say it.
  mutating func backup(_ entry: YAMLEntry) -> SwiftCall {
    let method = self.entry("method", of: entry.value)
    let word = method?.value.text ?? ""
    let name = entry.key.text
    guard let type = SwiftNames.methods[word], Self.fits(entry.value, word) else {
      return clause(entry.value, "backup", callee: "Backup", name: name)
    }
    let above = method.map { takeAll($0) } ?? []
    var call = clause(
      entry.value, "backup", callee: type, name: name == word ? nil : name, leaving: ["method"])
    call.comments += above
    return call
  }
}
