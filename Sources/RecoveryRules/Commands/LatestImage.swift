import Findings
import RecoveryModel
import SourceText

/// A procedure that deploys an image by a name which moves.
struct LatestImage: Rule {
  static let card = RuleCard(
    "latest-image", .warning,
    summary: "A procedure deploys the image that was pushed last, whichever that is.",
    why: """
      What has failed is as a rule what was pushed last: the recovery deploys it again. And whoever pushes in the meantime \
      changes what the recovery brings back, without a line of the plan being touched.
      """,
    mend:
      "Name the image that is known to be good, by its tag or digest: an input lets whoever runs it choose.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      guard procedure.isLive else { return nil }
      for command in system.commands.ofSteps(in: procedure) where command.words.contains(where: \.isLatest) {
        guard let image = command.parts.compactMap(\.latestImage).first else { continue }
        let spec = system.system.spec
        let moving = (image.upperBound - ":latest".utf8.count)..<image.upperBound
        return Self.finding(
          "`\(procedure.name)` deploys whatever image was pushed last",
          at: spec.span(of: moving, in: command.run),
          label: "may be the one that failed", subject: system.subject(procedure.name)
        ).help("name the last good image, by an input such as `$LAST_GOOD`")
      }
      return nil
    }
  }
}

extension ArraySlice<ShellLine.Word> {
  /// Where a command names an image by `latest` and starts it; nil where it does not, or only builds or stores the image.
  fileprivate var latestImage: Range<Int>? {
    let words = invocation
    guard let tool = words.first,
      ["kubectl", "oc", "gcloud", "docker", "podman", "az", "helm"].contains(tool.text),
      !words.contains(where: { ["build", "push", "tag", "pull", "inspect", "rmi"].contains($0.text) })
    else { return nil }
    // Versions of secrets are called so too, in the flag or behind it.
    return words.indices.first { index in
      words[index].isLatest
        && !words[Swift.max(words.startIndex, index - 1)...index].contains { $0.text.holds("secret") }
    }.map { words[$0].range }
  }
}

extension ShellLine.Word {
  /// Whether it ends in the tag that moves with each push.
  fileprivate var isLatest: Bool {
    text.utf8.last == UInt8(ascii: "t") && text.utf8.count > 7 && text.hasSuffix(":latest")
  }
}
