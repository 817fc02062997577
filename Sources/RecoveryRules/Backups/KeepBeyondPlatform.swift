import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// A retention that the platform of a backup, or the service of a log, does not offer.
struct KeepBeyondPlatform: Rule {
  static let card = RuleCard(
    "keep-beyond-platform", .error,
    summary: "A backup or a log is to be kept longer, or otherwise, than its platform can keep it.",
    why:
      "The platform refuses the setting, or quietly keeps what it can; the plan counts on points that are gone.",
    mend: "Keep what the platform can keep, and add a level (an export, a copy) for what must be kept longer."
  )

  func findings(in system: ProvedSystem) -> [Finding] {
    let logs =
      system.system.spec.logs.isEmpty ? [] : LogKeep.refused(in: system).map { $0.finding(in: system) }
    return system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard let method = level.method, let keep = level.keep, let known = keep.known,
        !method.keep.allows(known)
      else {
        return nil
      }
      return .beyond(component, level, method, keep, in: system)
    } + logs
  }
}

extension KeepLimit {
  /// Whether the platform takes this retention.
  fileprivate func allows(_ keep: Keep) -> Bool {
    switch keep {
    case .copies(let count): allows(copies: count)
    case .forever: shape == .free
    case .period(let period):
      period.seconds % 86_400 == 0 && allows(days: Int(clamping: period.longest.seconds / 86_400))
        || shape == .free
    }
  }

  /// What the platform takes, in words.
  fileprivate var words: String {
    switch shape {
    case .days(let range): "\(range.lowerBound) to \(range.upperBound) days"
    case .daysAmong(let list): list.map(String.init).joined(separator: ", ") + " days"
    case .copies(let range): "\(range.lowerBound) to \(range.upperBound) copies"
    case .free: "any time"
    case .nothing: "no earlier point at all"
    }
  }

  /// The least that it takes and that is no less than asked, else the most that it takes, as a spec writes it.
  fileprivate func nearest(to keep: Keep) -> String? {
    let asked: Int
    switch keep {
    case .period(let period): asked = Int(clamping: (period.longest.seconds + 86_399) / 86_400)
    case .copies(let count): asked = count
    case .forever: asked = .max
    }
    switch shape {
    case .days(let range): return "\(days(atLeast: asked) ?? range.upperBound)d"
    case .daysAmong(let list): return (days(atLeast: asked) ?? list.max()).map { "\($0)d" }
    case .copies(let range): return "\(min(max(asked, range.lowerBound), range.upperBound)) copies"
    case .free, .nothing: return nil
    }
  }
}

extension Finding {
  fileprivate static func beyond(
    _ component: Component, _ level: Level, _ method: Method, _ keep: Written<Keep>, in system: ProvedSystem
  ) -> Finding {
    let platform = component.platform?.title ?? "the platform"
    var finding = KeepBeyondPlatform.finding(
      "`\(method.name)` on \(platform) keeps \(method.keep.words), not \(keep.text)", at: keep.span,
      label: "not possible", subject: system.subject(component.name, level.name))
    if let cited = method.keep.fact.flatMap(system.plan.book.fact(named:)) { finding = finding.citing(cited) }
    if let better = keep.known.flatMap(method.keep.nearest) {
      finding = finding.fix(Fix("keep \(better)", [Edit(keep.span, better)]))
    }
    return finding
  }
}
