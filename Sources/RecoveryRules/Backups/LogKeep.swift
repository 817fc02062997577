import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// How long a log is to be kept in a service that takes a few numbers of days only.
struct LogKeep {
  private let log: LogSpec
  private let keep: Written<Keep>
  private let place: Written<String>
  private let platform: Platform
  private let fact: Fact
  private let days: [Int]

  /// The logs of a system whose service does not take what is asked of it.
  static func refused(in system: ProvedSystem) -> [LogKeep] {
    system.system.spec.logs.compactMap { log in
      guard let keep = log.keep, case .period(let period)? = keep.known else { return nil }
      for place in log.in {
        guard let name = place.known, let platform = platform(named: name, in: system),
          platform.family == .logs,
          let fact = platform.facts.lazy.compactMap(system.plan.book.fact(named:)).first(where: \.listsDays),
          let days = fact.value.allowed, !days.contains(where: period.means)
        else { continue }
        return LogKeep(log: log, keep: keep, place: place, platform: platform, fact: fact, days: days)
      }
      return nil
    }
  }

  /// The platform of a component or store of that name, or the one that the name itself means.
  private static func platform(named name: String, in system: ProvedSystem) -> Platform? {
    system.system.component(named: name)?.platform
      ?? system.system.stores.first { $0.name == name }?.platform ?? system.plan.book.platform(named: name)
  }

  /// The finding about it, with the next number of days that the service takes.
  func finding(in system: ProvedSystem) -> Finding {
    var finding = KeepBeyondPlatform.finding(
      "\(platform.title) does not keep logs for \(keep.text)", at: keep.span, label: "not possible",
      subject: system.subject(log.name.text)
    ).and(place.span, "kept here").citing(fact)
    guard case .period(let period)? = keep.known else { return finding }
    let asked = Int(clamping: (period.longest.seconds + 86_399) / 86_400)
    if let enough = days.filter({ $0 >= asked }).min() {
      finding = finding.fix(Fix("keep `\(log.name.text)` \(enough)d", [Edit(keep.span, "\(enough)d")]))
    } else {
      finding = finding.help("keep it `forever`, or ship it to a store that keeps it so long")
    }
    return finding
  }
}

extension Fact {
  /// Whether it lists the numbers of days that can be asked for.
  fileprivate var listsDays: Bool { value.allowed != nil && value.unit == "days" }
}

extension Period {
  /// Whether so many days are what people and services call this period: `3mo` are 90 days, and `13mo` are 400.
  fileprivate func means(_ days: Int) -> Bool {
    let slack = Int64(months)
    let (least, most) = (shortest.seconds / 86_400 - slack, longest.seconds / 86_400 + slack)
    return shortest.seconds % 86_400 == 0 && least <= Int64(days) && Int64(days) <= most
  }
}
