import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A field of a backup that its method knows nothing of.
struct SettingWithoutEffect: Rule {
  static let card = RuleCard(
    "setting-without-effect", .warning,
    summary: "A backup has a setting that its platform does not know for this method.",
    why: """
      A platform's own backups go where the platform keeps them, under names of its own: a bucket or a name written \
      beside them is believed and never filled.
      """,
    mend: "Leave the setting out; where it is needed, make the backup by a method that has it.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { pair in
      let (component, level) = (pair.component, pair.level)
      guard level.isLive, let method = level.method, let backup = level.backup else { return nil }
      let ignored = backup.settings(ignoredBy: method)
      return ignored.isEmpty ? nil : .withoutEffect(ignored, of: component, level, in: system)
    }
  }
}

/// A field of a backup as it was written.
private struct Setting {
  let key: String
  let span: SourceSpan
}

extension BackupSpec {
  /// The fields that say where, when or how it runs, and that a method knows nothing of; a command may be what configures
  /// the platform, so it is not one.
  fileprivate func settings(ignoredBy method: Method) -> [Setting] {
    var ignored: [Setting] = []
    func take<Value>(_ key: String, _ field: MethodFields, _ written: Written<Value>?) {
      guard let written, written.known != nil, !method.fields.contains(field),
        // A name that a person gives to a snapshot is its name on every platform.
        field != .writes || method.runsItself
      else { return }
      ignored.append(Setting(key: key, span: written.span))
    }
    take("window", .window, window)
    take("to", .to, to)
    take("writes", .writes, writes)
    take("fsync", .fsync, fsync)
    take("delay", .delay, delay)
    return ignored
  }
}

extension Finding {
  fileprivate static func withoutEffect(
    _ settings: [Setting], of component: Component, _ level: Level, in system: ProvedSystem
  ) -> Finding {
    let keys = settings.map { "`\($0.key):`" }
    let platform = component.platform?.title ?? "the platform"
    var finding = SettingWithoutEffect.finding(
      "\(keys.listed("and")) of `\(component.name).\(level.name)` \(keys.count == 1 ? "has" : "have") no effect",
      at: settings[0].span, label: "\(platform) knows nothing of it",
      subject: system.subject("\(component.name).\(level.name)"))
    for setting in settings.dropFirst() { finding = finding.and(setting.span, "nor of this") }
    return finding.and(
      level.backup?.method?.span, "by this method the platform decides"
    ).help("leave it out, or make the backup by a method that has it")
  }
}
