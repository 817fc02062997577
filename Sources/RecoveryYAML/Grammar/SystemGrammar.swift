import Quantities
import RecoveryModel

extension Grammars {
  /// A system, whole.
  static let system = Grammar<SystemSpec>(
    "system", "A system as its team describes it",
    [
      .version, .kind("system", "The system's name; it makes the document one about a system"),
      .title(\.title),
      .owner(\.owner),
      .className(\.className),
      .timezone(\.timezone),
      .texts("compliance", .text, \.compliance, "The frameworks that bind it"),
      .runsOn(\.runsOn),
      .one("crew", \.crew, "How many people can work at a time"),
      .clause("objectives", objectives, \.objectives, "What is promised"),
      .named("places", place, \.places, "What fails together"),
      .named("components", component, \.components, "What can be lost"),
      .named("stores", store, \.stores, "What backups go to"),
      .named("keys", key, \.keys, "Keys on which copies depend"),
      .named("recovery", procedure, \.recovery, "How things are brought back"),
      .custom(
        "checks", .map(.list(.either([.prose, .clause("check")]))), "Groups of checks by name",
        read: { node, system, reading in reading.checkGroups(node, into: &system.checks) },
        said: { system in
          system.checks.flatMap { group in
            checkGroup.statements(of: group).map { $0.within(group.name.text) }
          }
        }),
      .named("scenarios", scenario, \.scenarios, "Incidents by name"),
      .named("priorities", priority, \.priorities, "What is brought back first"),
      .named("jobs", job, \.jobs, "Runs that make or check several backups"),
      .named("drills", drill, \.drills, "Rehearsals"),
      .named("alerts", alert, \.alerts, "Alerts that somebody answers"),
      .custom(
        "routines", .map(.many(.prose)), "Work that is done again and again, by its name or rhythm",
        read: { node, system, reading in system.routines += reading.routines(node) },
        said: { $0.routines.flatMap { $0.does.statements("routines." + $0.name.text) } }),
      .named("logs", log, \.logs, "Logs and how long they are kept"),
      .named("people", person, \.people, "People, roles, teams and vendors"),
      .list("escalation", escalation, \.escalation, "Who is told when"),
      .named("notices", notice, \.notices, "What outsiders are told"),
      .clause("review", review, \.review, "When the plan is looked at again"),
      .named("documents", document, \.documents, "Documents that belong to it"),
      .named("waivers", waiver, \.waivers, "Findings that are accepted for a time"),
      .named("approvals", approval, \.approvals, "Weakenings that somebody decided on"),
      .notes(\.notes),
    ])
}

/// Fields that stand at the head of a document or hold for all of it.
extension Field where C: Clause {
  /// The version of the language; the document's head has been read before.
  static var version: Field {
    custom("holdfast", .oneOf(["1"]), "The version of the language", read: { _, _, _ in }).required
  }

  /// The document's kind and name; the document's head has been read before.
  static func kind(_ key: String, _ summary: String) -> Field {
    custom(key, .name, summary, read: { _, _, _ in }).required
  }

  /// The class of a policy.
  static func className(_ path: One<String>) -> Field {
    reference("class", [.policyClass], path, "The class of a policy")
  }

  /// The timezone.
  static func timezone(_ path: One<Zone>) -> Field {
    one("timezone", path, "The timezone of schedules that have an hour")
  }
}
