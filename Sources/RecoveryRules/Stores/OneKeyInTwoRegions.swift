import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// One key of KMS is named in two regions, although it is of one.
struct OneKeyInTwoRegions: Rule {
  static let card = RuleCard(
    "one-key-in-two-regions", .error,
    summary: "The same KMS key is named in two regions, but only a multi-Region key is in both.",
    why: """
      A KMS key works in its own region, and no two have one id; only that of a multi-Region key, which begins with \
      `mrk-`, stands in several. One of the two names leads to no key: the copy fails, or whatever is to open it.
      """,
    mend: "Name the key of each region, or make one a multi-Region key and replicate it.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var first: [String: Mention] = [:]
    var said: Set<String> = []
    var findings: [Finding] = []
    func take(_ text: Written<String>, _ subject: @autoclosure () -> String) {
      for key in KeyName.all(in: text.known ?? "") {
        let span = system.system.spec.span(of: key.range, in: text)
        guard let earlier = first[key.id] else {
          first[key.id] = Mention(region: key.region, span: span)
          continue
        }
        guard earlier.region != key.region, said.insert(key.id).inserted else { continue }
        let finding = Self.finding(
          "key `\(key.id)` is named in \(key.region) and in \(earlier.region), but is of one region",
          at: span,
          label: "here in \(key.region)", subject: subject()
        ).and(earlier.span, "here in \(earlier.region)")
          .help("name the key of each region, or use a multi-Region key, whose id begins with `mrk-`")
        findings.append(Facts.named("kms.regional").map(finding.citing) ?? finding)
      }
    }
    let texts = system.telltales.map {
      (owner: $0.owner.subject(in: system.system.spec), written: $0.written)
    }
    for store in system.system.spec.stores.byName(\.name.text) {
      if let key = store.encryption?.key { take(key, system.subject(store.name.text)) }
    }
    for (owner, text) in texts.byName(\.owner) {
      take(text, system.subject(owner))
    }
    return findings
  }
}

/// Where a key was first named.
private struct Mention {
  let region: String
  let span: SourceSpan
}
