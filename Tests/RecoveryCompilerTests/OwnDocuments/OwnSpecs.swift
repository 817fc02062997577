import Findings
import Foundation
import RecoveryAnalysis
import RecoveryCompiler
import RecoveryModel
import SourceText

/// Specs of several files, and what comes of them in words that do not depend on where they stand.
enum OwnSpecs {
  /// What comes of files by name.
  static func compiled(_ files: [String: String]) -> Compilation {
    var sources = SourceSet()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      _ = sources.add(path: path, bytes: Array(text.utf8))
    }
    return compile(sources, asOf: PlanFolder.today, threads: 1)
  }

  /// The project's policies.
  static func policies() throws -> [String: String] {
    let folder = PlanFolder.top.appending(path: "specs/policies")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasSuffix(".yaml") }.map {
        ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
      })
  }

  /// What is found, without places, and under the names of the built-in platforms.
  static func said(_ compilation: Compilation) -> [String] {
    compilation.findings.map { finding in
      let parts =
        ["\(finding.severity) \(finding.rule) \(finding.subject): \(finding.message)", finding.label.text]
        + finding.related.map(\.text) + finding.notes.map { "\($0)" } + finding.fixes.map(\.title)
      return parts.joined(separator: " | ").replacingOccurrences(of: "own-", with: "")
    }.sorted()
  }

  /// What is proved, promise by promise.
  static func proved(_ compilation: Compilation) -> [String] {
    zip(compilation.plan.systems, compilation.proofs.systems).flatMap { system, proofs in
      proofs.promises.map { proof in
        let name = system.components[proof.promise.component].name
        let fates = proof.best.levels.map { "\($0.level) \($0.survival.reason)" }.joined(separator: ", ")
        return "\(name) \(proof.promise.scope): \(words(proof.best)); \(words(proof.loss)); \(fates)"
      }
    }
  }

  private static func words(_ loss: WorstLoss) -> String {
    switch loss.outcome {
    case .nothing: "nothing"
    case .everything: "everything"
    case .unknown: "unknown"
    case .since(let level, let sum): "\(level): \(sum.text)"
    }
  }
}
