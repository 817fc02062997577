import ConfigTrees
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// The arithmetic behind each promise, scopes with the same proof together; nil where nothing is promised.
  var arithmeticSection: RunbookSection? {
    guard !proofs.promises.isEmpty else { return nil }
    return RunbookSection(.arithmetic, 3, ["The arithmetic"]) { links in
      let proved = self.system.components.indices.flatMap { self.arithmetic(of: $0, links) }
      return [.list(MarkdownList(.bullet, proved))]
    }
  }

  /// One item for each group of scopes of a component whose proofs read the same.
  private func arithmetic(of component: Int, _ links: RunbookLinks) -> [MarkdownListItem] {
    var groups: [(scopes: [Scope], lines: [MarkdownListItem])] = []
    for proof in proofs.promises where proof.promise.component == component {
      let lines = lines(of: proof, links)
      if let index = groups.firstIndex(where: { $0.lines == lines }) {
        groups[index].scopes.append(proof.promise.scope)
      } else {
        groups.append(([proof.promise.scope], lines))
      }
    }
    return groups.map { group in
      let scopes = group.scopes.map(\.rawValue).joined(separator: ", ")
      return MarkdownListItem(
        [.code(system.components[component].name), ", ", .text(scopes)],
        nested: [.list(MarkdownList(.bullet, group.lines))])
    }
  }

  private func lines(of proof: PromiseProof, _ links: RunbookLinks) -> [MarkdownListItem] {
    var lines = proof.answers.flatMap { answer -> [MarkdownListItem] in
      let procedure = system.procedures[answer.procedure]
      let name = links.link([.text(procedure.title)], to: .procedure(procedure.index))
      let note = answer.isFallback ? " (written for a wider scope)" : ""
      var lines = [MarkdownListItem([name, .text("\(note), time: \(answer.time.text)")])]
      for (state, sum) in answer.states.sorted(by: { $0.key < $1.key }) where state != "full" {
        lines.append(MarkdownListItem([name, .text(", until \(state): \(sum.text)")]))
      }
      if proof.promise.rpo != nil {
        lines.append(MarkdownListItem([name, .text(", loss: \(answer.loss.proof)")]))
      }
      return lines
    }
    if proof.answers.isEmpty {
      lines.append(
        MarkdownListItem([
          .text(
            proof.isUntouched
              ? "the failure leaves it as it is"
              : "no procedure answers; the best backup would lose: \(proof.best.proof)")
        ]))
    }
    if let noticed = proof.promise.noticed, proof.promise.scope == .logical || proof.promise.scope == .account
    {
      lines.append(
        MarkdownListItem([
          "damage may be noticed ", noticed.inline, " later, so points must reach back so far",
        ]))
    }
    for fate in proof.best.levels where !fate.survival.isLeft {
      let level = system.components[proof.promise.component].levels[fate.level]
      lines.append(MarkdownListItem([.code(level.name), .text(" \(fate.survival.reason)")]))
    }
    return lines
  }
}
