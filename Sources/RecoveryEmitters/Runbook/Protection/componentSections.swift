import ConfigTrees
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// The components, each with its backups and replicas.
  var componentSections: [RunbookSection] {
    if system.components.isEmpty { return [] }
    let intro = RunbookSection(.components, "Components and their backups") { _ in
      [.paragraph("What each is, what copies of it there are, and how far back they reach.")]
    }
    return [intro]
      + system.components.map { component in
        let title: [MarkdownInline] =
          [.code(component.name)] + (component.spec.title.map { [", ", $0.inline] } ?? [])
        return RunbookSection(.component(component.index), 3, title) { _ in
          self.facts(of: component) + self.levelTable(of: component) + self.levelFacts(of: component)
            + self.lostWith(component) + self.coverage(of: component)
        }
      }
  }

  /// What a component is.
  private func facts(of component: Component) -> [MarkdownBlock] {
    let written = component.spec
    var facts = FactList()
    facts.add("Runs on", platform(written.platform, component.platform))
    facts.add("Called", written.resource.codes())
    facts.add("Stands in", component.place == Place() ? [] : [.text(words(component.place))])
    facts.add("Environment", written.environment.inlines())
    facts.add("Owner", written.owner.map { who($0) } ?? [])
    facts.add("Status", written.status?.known == .live ? [] : written.status.inlines())
    facts.add("State", written.stateless.inlines("keeps nothing that could be lost"))
    facts.add("Size", written.size.inlines())
    facts.add("Holds", written.holds.inlines())
    facts.add("Parts", written.parts.inlines())
    facts.add("Needs", written.needs.codes())
    facts.add("Scheme of backups", written.scheme.codes())
    facts.add("Maintenance", written.maintenance.inlines())
    facts.add("Vendor", written.vendor.map { who($0) } ?? [])
    facts.add("Without the vendor", written.alternative.inlines())
    return facts.blocks + notes(written.notes)
  }

  /// A platform as its makers write it.
  func platform(_ written: Written<String>?, _ found: Platform?) -> [MarkdownInline] {
    found.map { [.text($0.title)] } ?? written.inlines()
  }

  /// One row for each backup, copy and replica.
  private func levelTable(of component: Component) -> [MarkdownBlock] {
    if component.levels.isEmpty {
      return component.isStateless
        ? [] : [.paragraph([.strong("No backups"), ": whatever it holds is lost with it."])]
    }
    let heads = [
      "Copy", "How", "When", "Longest gap", "Takes", "Kept", "Where", "Newest point at worst", "Verified",
    ]
    return [.filled(heads, component.levels.indices.map { row(of: $0, in: component) })]
  }

  private func row(of index: Int, in component: Component) -> [[MarkdownInline]] {
    let level = component.levels[index]
    let lag = lag(of: index, in: component.index)
    let planned: [MarkdownInline] = level.isLive ? [] : [.lineBreak, .strong("not in use")]
    return [
      [.code(level.name)] + planned, how(level), level.schedules.inlines(), gap(of: level, in: lag),
      level.takes.inlines(), level.keep.inlines(), words(whereabouts: level),
      lag.map { [.text($0.words)] } ?? [], verified(level.backup?.verify),
    ]
  }

  /// What makes the points of a level.
  private func how(_ level: Level) -> [MarkdownInline] {
    if let backup = level.backup { return level.method.map { [.text($0.title)] } ?? backup.method.inlines() }
    guard let replica = level.replica else { return [] }
    var words: [[MarkdownInline]] = [[.text(level.keepsPast ? "copy" : "replica")], replica.mode.inlines()]
    if let promote = replica.promote { words.append(["promoted: ", promote.inline]) }
    return words.joined(with: ", ")
  }

  /// The longest time between two points, as the proof has it.
  private func gap(of level: Level, in lag: Sum?) -> [MarkdownInline] {
    let term = lag?.terms.first { $0.kind == .gap(of: level.name) || $0.kind == .floor(of: level.name) }
    switch term?.amount {
    case .known(let span)?: return [.text(span.description)]
    case .unknown?: return [.unknown]
    case .unbounded?: return ["without bound"]
    case nil: return []
    }
  }

  private func verified(_ verify: VerifySpec?) -> [MarkdownInline] {
    guard let verify else { return [] }
    return [verify.by.map { ["by ", $0.inline] } ?? [], verify.schedules.inlines()].joined(with: ", ")
  }
}
