import ConfigTrees
import Findings

/// The rules that a log's results name, described as far as the caller has described them.
struct SARIFRules {
  private let rules: [RuleDescription]
  private let indices: [String: Int]

  /// The rules that were broken: the described ones in the caller's order, then any unknown by first appearance.
  init(brokenIn report: Report) {
    let broken = Set(report.allFindings.map(\.rule))
    var rules: [RuleDescription] = []
    var indices: [String: Int] = [:]
    func take(_ rule: RuleDescription) {
      guard indices[rule.name] == nil else { return }
      indices[rule.name] = rules.count
      rules.append(rule)
    }
    for rule in report.rules where broken.contains(rule.name) { take(rule) }
    for finding in report.allFindings where indices[finding.rule] == nil {
      take(RuleDescription(name: finding.rule, summary: "", markdown: "", severity: finding.severity))
    }
    self.rules = rules
    self.indices = indices
  }

  /// The index of a broken rule in the log's list.
  func index(of rule: String) -> Int { indices[rule] ?? -1 }

  /// The log's list of rules.
  var tree: JSONValue { .array(rules.map(Self.tree)) }

  private static func tree(_ rule: RuleDescription) -> JSONValue {
    var members = [JSONMember("id", .string(rule.name))]
    if !rule.summary.isEmpty {
      members.append(JSONMember("shortDescription", ["text": .string(rule.summary)]))
      members.append(JSONMember("fullDescription", ["text": .string(rule.summary)]))
    }
    members.append(JSONMember("defaultConfiguration", ["level": .string(rule.severity.rawValue)]))
    if !rule.markdown.isEmpty {
      members.append(
        JSONMember("help", ["text": .string(rule.markdown), "markdown": .string(rule.markdown)]))
    }
    return .object(members)
  }
}
