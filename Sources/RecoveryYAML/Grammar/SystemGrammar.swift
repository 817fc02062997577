import Quantities
import RecoveryModel

extension Grammars {
  /// A system, whole.
  static let system = Grammar<SystemSpec>(
    "system", "A system as its team describes it",
    [
      .version, .kind("system", "The system's name; it makes the document one about a system"),
      .title { $1(&$0.title) },
      .owner { $1(&$0.owner) },
      .className { $1(&$0.className) },
      .timezone { $1(&$0.timezone) },
      .texts("compliance", .text, { $1(&$0.compliance) }, "The frameworks that bind it"),
      .runsOn { $1(&$0.runsOn) },
      .one("crew", { $1(&$0.crew) }, "How many people can work at a time"),
      .clause("objectives", objectives, { $1(&$0.objectives) }, "What is promised"),
      .named("places", place, { $1(&$0.places) }, "What fails together"),
      .named("components", component, { $1(&$0.components) }, "What can be lost"),
      .named("stores", store, { $1(&$0.stores) }, "What backups go to"),
      .named("keys", key, { $1(&$0.keys) }, "Keys on which copies depend"),
      .named("recovery", procedure, { $1(&$0.recovery) }, "How things are brought back"),
      .custom(
        "checks", .map(.list(.either([.prose, .clause("check")]))), "Groups of checks by name",
        read: { node, system, reading in reading.checkGroups(node, into: &system.checks) },
        said: { system in
          system.checks.flatMap { group in
            checkGroup.statements(of: group).map { $0.within(group.name.text) }
          }
        }),
      .named("scenarios", scenario, { $1(&$0.scenarios) }, "Incidents by name"),
      .named("priorities", priority, { $1(&$0.priorities) }, "What is brought back first"),
      .named("jobs", job, { $1(&$0.jobs) }, "Runs that make or check several backups"),
      .named("drills", drill, { $1(&$0.drills) }, "Rehearsals"),
      .named("alerts", alert, { $1(&$0.alerts) }, "Alerts that somebody answers"),
      .custom(
        "routines", .map(.many(.prose)), "Work that is done again and again, by its name or rhythm",
        read: { node, system, reading in system.routines += reading.routines(node) },
        said: { $0.routines.flatMap { $0.does.statements("routines." + $0.name.text) } }),
      .named("logs", log, { $1(&$0.logs) }, "Logs and how long they are kept"),
      .named("people", person, { $1(&$0.people) }, "People, roles, teams and vendors"),
      .list("escalation", escalation, { $1(&$0.escalation) }, "Who is told when"),
      .named("notices", notice, { $1(&$0.notices) }, "What outsiders are told"),
      .clause("review", review, { $1(&$0.review) }, "When the plan is looked at again"),
      .named("documents", document, { $1(&$0.documents) }, "Documents that belong to it"),
      .named("waivers", waiver, { $1(&$0.waivers) }, "Findings that are accepted for a time"),
      .named("approvals", approval, { $1(&$0.approvals) }, "Weakenings that somebody decided on"),
      .notes { $1(&$0.notes) },
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
  static func className(_ spot: @escaping One<String>) -> Field {
    reference("class", [.policyClass], spot, "The class of a policy")
  }

  /// The timezone.
  static func timezone(_ spot: @escaping One<Zone>) -> Field {
    one("timezone", spot, "The timezone of schedules that have an hour")
  }
}
