import RecoveryModel

/// What people call the clause that holds a command.
extension CommandWalk.Holder {
  /// How a sentence names it: "a step of `restore`".
  func words(in spec: SystemSpec) -> String {
    switch self {
    case .backup, .job: "`\(subject(in: spec))`"
    case .verification: "the verification of `\(subject(in: spec))`"
    case .verifyingCheck, .check: "a check of `\(subject(in: spec))`"
    case .step: "a step of `\(subject(in: spec))`"
    case .drill: "drill `\(subject(in: spec))`"
    }
  }

  /// What a finding about it is about.
  func subject(in spec: SystemSpec) -> String {
    switch self {
    case .backup(let component, let backup), .verification(let component, let backup),
      .verifyingCheck(let component, let backup, _):
      let component = spec.components[component]
      return "\(component.name.text).\(component.backups[backup].name.text)"
    case .job(let index): return spec.jobs[index].name.text
    case .step(let procedure, _): return spec.recovery[procedure].name.text
    case .check(let group, _): return spec.checks[group].name.text
    case .drill(let index): return spec.drills[index].name.text
    }
  }

  /// Whether a person runs it by hand, and so sees what fails on the way.
  func isByHand(in spec: SystemSpec) -> Bool {
    switch self {
    case .backup(let component, let backup):
      spec.components[component].backups[backup].manual?.known == true
    case .job(let index): spec.jobs[index].manual?.known == true
    case .verification, .verifyingCheck, .step, .check, .drill: false
    }
  }

  /// What people call the thing that it does, the nearest name first.
  func names(in spec: SystemSpec) -> [Written<String>] {
    switch self {
    case .backup(let component, let index):
      let backup = spec.components[component].backups[index]
      return [backup.title, backup.name.written, backup.notes].compactMap { $0 }
    case .verification: return []
    case .verifyingCheck(let component, let backup, let check):
      let verify = spec.components[component].backups[backup].verify
      return [verify?.checks[check].name].compactMap { $0 }
    case .job(let index):
      return [spec.jobs[index].name.written, spec.jobs[index].notes].compactMap { $0 }
    case .step(let procedure, let index):
      let steps = spec.recovery[procedure].steps + spec.recovery[procedure].afterwards
      return [steps[index].name, steps[index].id, steps[index].notes].compactMap { $0 }
    case .check(let group, let check):
      return [spec.checks[group].checks[check].name].compactMap { $0 }
    case .drill(let index): return [spec.drills[index].name.written].compactMap { $0 }
    }
  }
}

extension Key {
  /// The name as a text.
  fileprivate var written: Written<String>? { Written(text, at: span) }
}
