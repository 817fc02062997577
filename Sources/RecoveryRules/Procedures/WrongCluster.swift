import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure changes a cluster before it chooses the one that is left.
struct WrongCluster: Rule {
  static let card = RuleCard(
    "wrong-cluster", .warning,
    summary: "A procedure for a lost region changes a cluster before it chooses the one that is left.",
    why: """
      `kubectl` speaks to the cluster that was chosen last. Until a step chooses another one, that is the cluster of the \
      region that is lost: the command waits for an answer that does not come, or changes what nobody uses any more.
      """,
    mend: "Choose the cluster first, or name it in each command by `--context`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    guard system.commands.all.contains(where: \.mayChooseCluster) else { return [] }
    return system.system.procedures.compactMap { procedure in
      guard procedure.isLive,
        procedure.spec.when.contains(where: { $0.known == .region || $0.known == .provider })
      else { return nil }
      var acts: [ClusterAct] = []
      for index in procedure.steps.indices {
        var seen: Set<Int> = [procedure.index]
        acts += system.clusterActs(of: procedure, step: index, top: index, &seen)
      }
      guard let choice = acts.firstIndex(where: \.chooses),
        let early = acts[..<choice].first(where: {
          $0.step == acts[choice].step || procedure.steps.waits(acts[choice].step, for: $0.step)
        })
      else { return nil }
      return .wrong(early, before: acts[choice], procedure, in: system)
    }
  }
}

/// A command that chooses a cluster, or changes the one that was chosen.
private struct ClusterAct {
  let command: Command
  /// The words that say what it does: `kubectl set`.
  let words: ArraySlice<ShellLine.Word>
  /// Whether it chooses a cluster; else it changes one.
  let chooses: Bool
  /// The step of the procedure at hand from which it is run, by itself or within another procedure.
  let step: Int

  /// The same as the text says it.
  var title: String { words.map(\.text).joined(separator: " ") }
  /// The bytes that say so.
  var range: Range<Int> {
    words[words.startIndex].range.lowerBound..<words[words.endIndex - 1].range.upperBound
  }
}

extension ProvedSystem {
  /// What a step does to clusters, within the procedures for which it stands as well, in order.
  fileprivate func clusterActs(
    of procedure: Procedure, step index: Int, top: Int, _ seen: inout Set<Int>
  ) -> [ClusterAct] {
    if let inner = procedure.steps[index].procedure {
      guard seen.insert(inner).inserted else { return [] }
      let called = system.procedures[inner]
      return called.steps.indices.flatMap { clusterActs(of: called, step: $0, top: top, &seen) }
    }
    return commands.ofSteps(in: procedure).filter { $0.step == index }.flatMap { command in
      command.parts.compactMap { part in
        part.clusterAct.map {
          ClusterAct(command: command, words: $0, chooses: part.choosesCluster, step: top)
        }
      }
    }
  }
}

extension Command {
  /// Whether it can say for which cluster the commands behind it are: few do, and only these need to be taken apart.
  fileprivate var mayChooseCluster: Bool {
    step != nil
      && ["use-context", "kubectx", "get-credentials", "update-kubeconfig"].contains(where: holds)
  }
}

extension ArraySlice<ShellLine.Word> {
  /// Whether it says for which cluster the commands behind it are.
  fileprivate var choosesCluster: Bool {
    let words = map(\.text)
    return words.starts(with: ["kubectl", "config", "use-context"]) || words.first == "kubectx"
      || words.starts(with: ["gcloud", "container", "clusters", "get-credentials"])
      || words.starts(with: ["aws", "eks", "update-kubeconfig"])
      || words.starts(with: ["az", "aks", "get-credentials"])
  }

  /// The words that choose a cluster, or put something into the one that was chosen; nil where it does neither, or says
  /// itself which cluster it means.
  fileprivate var clusterAct: ArraySlice<ShellLine.Word>? {
    if choosesCluster { return prefix { !$0.isFlag }.prefix(4) }
    guard let tool = first, tool.text == "kubectl" || tool.text == "helm",
      !contains(where: { word in
        ["--context", "--kube-context", "--kubeconfig", "--cluster"].contains { word.text.hasPrefix($0) }
      })
    else { return nil }
    var rest = dropFirst()
    while let flag = rest.first, flag.isFlag {
      rest = rest.dropFirst(["-n", "--namespace"].contains(flag.text) ? 2 : 1)
    }
    guard let verb = rest.first else { return nil }
    let puts: Set = ["apply", "create", "set", "patch", "replace", "rollout", "run", "install", "upgrade"]
    let starts = verb.text == "scale" && !contains { $0.text == "--replicas=0" || $0.text == "0" }
    return puts.contains(verb.text) || starts ? self[startIndex...rest.startIndex] : nil
  }
}

extension Finding {
  fileprivate static func wrong(
    _ early: ClusterAct, before choice: ClusterAct, _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    return WrongCluster.finding(
      "`\(procedure.name)` runs `\(early.title)` before it chooses the cluster that is left",
      at: spec.span(of: early.range, in: early.command.run), label: "this is still for the other cluster",
      subject: system.subject(procedure.name)
    ).and(spec.span(of: choice.range, in: choice.command.run), "chosen only here")
      .help("choose the cluster first, or name it by `--context`")
  }
}
