import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure restores data before it builds what the data is restored into.
struct DataBeforeInfrastructure: Rule {
  static let card = RuleCard(
    "data-before-infrastructure", .error,
    summary: "A procedure for a lost place restores data before it builds the infrastructure there.",
    why:
      "A database is restored into a network and a security group; where these are built by a later step, they are not there.",
    mend: "Build first, then restore.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      let isAway = procedure.spec.when.contains {
        $0.known == .region || $0.known == .account || $0.known == .provider
      }
      guard procedure.isLive, isAway,
        let build = system.commands.ofSteps(in: procedure).first(where: { $0.build != nil }),
        let building = build.step, let words = build.build,
        let early = procedure.steps.indices.first(where: { index in
          restoresDatabase(procedure.steps[index], in: system) && procedure.steps.waits(building, for: index)
        })
      else { return nil }
      let step = procedure.steps[early]
      return Self.finding(
        "`\(procedure.name)` restores data by `\(step.title)` before it builds the infrastructure",
        at: step.spec.place.key,
        label: "restored into what is not there yet", subject: system.subject(procedure.name)
      ).and(system.system.spec.span(of: words, in: build.run), "built only here")
    }
  }

  /// Whether a step brings back a component that is no text under version control: a database, or what Velero restores
  /// into a cluster that must be there.
  private func restoresDatabase(_ step: Step, in system: ProvedSystem) -> Bool {
    func isDatabase(_ restore: Restore) -> Bool {
      let component = system.system.components[restore.component]
      if case .level(let index) = restore.from, component.levels[index].method?.name == "velero" {
        return true
      }
      return component.platform?.name != "git" && restore.from != .nothing && !component.isStateless
        && [Family.database, .cache].contains(component.platform?.family)
    }
    if let restore = step.restore { return isDatabase(restore) }
    return step.procedure.map { system.system.procedures[$0].restores.contains(where: isDatabase) } ?? false
  }
}

extension Command {
  /// The bytes of the words that build infrastructure from its description; nil where none do.
  fileprivate var build: Range<Int>? {
    guard ["apply", "up", "deploy", "create", "init"].contains(where: holds) else { return nil }
    func found(_ tool: String, _ verb: String) -> Range<Int>? {
      guard let place = words.firstIndex(where: { $0.text == tool }),
        let end = words[place...].prefix(4).first(where: { $0.text == verb })
      else { return nil }
      return words[place].range.lowerBound..<end.range.upperBound
    }
    for command in Self.builders {
      if let found = found(command.tool, command.verb) { return found }
    }
    return words.firstRange(of: Self.clusters)
  }

  /// Programs that build what is described, with the word by which they do.
  private static let builders: [(tool: String, verb: String)] = [
    ("terraform", "apply"), ("tofu", "apply"), ("terragrunt", "apply"), ("pulumi", "up"), ("cdk", "deploy"),
    ("cloudformation", "create-stack"), ("cloudformation", "deploy"),
  ]
  /// The words by which clusters are made.
  private static let clusters = [
    ["eksctl", "create", "cluster"], ["aws", "eks", "create-cluster"], ["az", "aks", "create"],
    ["gcloud", "container", "clusters", "create"], ["gcloud", "container", "clusters", "create-auto"],
    ["kops", "create", "cluster"], ["kubeadm", "init"], ["doctl", "kubernetes", "cluster", "create"],
  ]
}

extension [ShellLine.Word] {
  /// The bytes of the first words that are one of some commands; nil where none are.
  fileprivate func firstRange(of commands: [[String]]) -> Range<Int>? {
    for start in indices {
      for command in commands where self[start].text == command[0] && count - start >= command.count {
        let found = self[start..<(start + command.count)]
        guard found.elementsEqual(command, by: { $0.text == $1 }) else { continue }
        return self[start].range.lowerBound..<self[start + command.count - 1].range.upperBound
      }
    }
    return nil
  }
}

extension [Step] {
  /// Whether a step comes behind another, directly or over others.
  func waits(_ late: Int, for early: Int) -> Bool {
    var seen: Set<Int> = []
    var open = [late]
    while let next = open.popLast() {
      if next == early { return true }
      for before in self[next].after where seen.insert(before).inserted { open.append(before) }
    }
    return false
  }
}
