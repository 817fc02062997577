import PlatformFacts
import Quantities

/// A built-in platform as a user would write it down, word for word, under a name of one's own.
struct PlatformDocument {
  let platform: Platform

  /// The name under which it stands.
  static func name(_ name: String) -> String { "own-\(name)" }

  /// The whole document.
  var text: String {
    var lines = [
      "holdfast: 1", "platform: \(Self.name(platform.name))", "title: \(quoted(platform.title))",
      "run-by: \(platform.provider.rawValue)", "family: \(platform.family.rawValue)",
      "lies-in: \(platform.liesIn.rawValue)",
    ]
    if let store = platform.store { lines.append("store-kind: \(store.rawValue)") }
    if !platform.facts.isEmpty { lines.append(restsOn(platform.facts)) }
    if !platform.methods.isEmpty {
      lines.append("methods:")
      for method in platform.methods {
        lines += ["  \(method.name):"] + fields(of: method).map { "    \($0)" }
      }
    }
    if !platform.replicas.isEmpty {
      lines.append("modes:")
      for mode in platform.replicas { lines += ["  \(mode.name):"] + fields(of: mode).map { "    \($0)" } }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fields(of method: Method) -> [String] {
    var lines = [
      "title: \(quoted(method.title))", "keeps-past: \(method.keepsPast)",
      "outlives: [\(scopes(method.survives))]", "outlives-with-store: \(method.survivesWithStore)",
      "unbounded: \(method.unbounded)", "rhythm: \(rhythm(method.schedule))",
      "runs-itself: \(method.runsItself)", "keeps: {\(limit(method.keep))}",
    ]
    if let floor = method.floor { lines.append("floor: \(floor)") }
    if let least = method.minimumInterval { lines.append("least-interval: \(least)") }
    if let window = method.startsWithin {
      lines.append("begins: {usual: \(window.usual), least: \(window.least), rests-on: \(window.fact)}")
    }
    if !method.excludes.isEmpty {
      let others = method.excludes.map { "\($0.method): {rests-on: \($0.fact)}" }
      lines.append("not-beside: {\(others.joined(separator: ", "))}")
    }
    if let setting = method.setting { lines.append("setting: \(setting)") }
    let keys = MethodFields.byKey.filter { method.fields.contains($0.field) }.map(\.key)
    lines.append("fields: [\((keys.isEmpty ? ["none"] : keys).joined(separator: ", "))]")
    let restores =
      ["where: \(method.restore.place.rawValue)"] + (method.restore.fact.map { [restsOn([$0])] } ?? [])
    lines.append("restores: {\(restores.joined(separator: ", "))}")
    if !method.facts.isEmpty { lines.append(restsOn(method.facts)) }
    return lines
  }

  private func fields(of mode: ReplicaMode) -> [String] {
    var lines = [
      "title: \(quoted(mode.title))", "synchronous: \(mode.isSynchronous)",
      "outlives: [\(scopes(mode.reaches))]", "promotion: \(mode.promotion.rawValue)",
    ]
    if let lag = mode.lag { lines.append("lag: \(lag)") }
    if !mode.facts.isEmpty { lines.append(restsOn(mode.facts)) }
    return lines
  }

  private func limit(_ keep: KeepLimit) -> String {
    var parts: [String] = []
    switch keep.shape {
    case .days(let range): parts.append("days: \(range.lowerBound)..\(range.upperBound)")
    case .daysAmong(let list): parts.append("days-among: [\(list.map(String.init).joined(separator: ", "))]")
    case .copies(let range): parts.append("copies: \(range.lowerBound)..\(range.upperBound)")
    case .nothing: parts.append("nothing: true")
    case .free: break
    }
    if let usual = keep.usual { parts.append("unsaid: \(usual)") }
    if let fact = keep.fact { parts.append(restsOn([fact])) }
    return parts.joined(separator: ", ")
  }

  private func rhythm(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .continuous: "continuous"
    case .fixed(let span): "every \(span)"
    case .own: "own"
    case .onEvent: "on event"
    case .none: "none"
    }
  }

  private func scopes(_ scopes: Scopes) -> String {
    scopes.members.map(\.rawValue).joined(separator: ", ")
  }

  private func restsOn(_ facts: [String]) -> String { "rests-on: [\(facts.joined(separator: ", "))]" }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }
}
