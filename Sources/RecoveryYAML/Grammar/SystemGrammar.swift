import Quantities
import RecoveryModel

extension Grammars {
  /// A system, whole.
  static let system = Grammar<SystemSpec>(
    "system", "A system as its team describes it",
    [
      .version, .kind("system", "The system's name; it makes the document one about a system"),
      .title({ $0.title }, { $0.title = $1 }),
      .owner({ $0.owner }, { $0.owner = $1 }),
      .className({ $0.className }, { $0.className = $1 }),
      .timezone({ $0.timezone }, { $0.timezone = $1 }),
      .texts("compliance", .text, { $0.compliance }, { $0.compliance = $1 }, "The frameworks that bind it"),
      .runsOn({ $0.runsOn }, { $0.runsOn = $1 }),
      .one("crew", { $0.crew }, { $0.crew = $1 }, "How many people can work at a time"),
      .clause("objectives", objectives, { $0.objectives }, { $0.objectives = $1 }, "What is promised"),
      .named("places", place, { $0.places }, { $0.places = $1 }, "What fails together"),
      .named("components", component, { $0.components }, { $0.components = $1 }, "What can be lost"),
      .named("stores", store, { $0.stores }, { $0.stores = $1 }, "What backups go to"),
      .named("keys", key, { $0.keys }, { $0.keys = $1 }, "Keys on which copies depend"),
      .named("recovery", procedure, { $0.recovery }, { $0.recovery = $1 }, "How things are brought back"),
      .custom(
        "checks", .map(.list(.either([.prose, .clause("check")]))), "Groups of checks by name",
        read: { node, system, reading in reading.checkGroups(node, into: &system.checks) },
        said: { system in
          system.checks.flatMap { group in
            checkGroup.statements(of: group).map { $0.within(group.name.text) }
          }
        }),
      .named("scenarios", scenario, { $0.scenarios }, { $0.scenarios = $1 }, "Incidents by name"),
      .named("priorities", priority, { $0.priorities }, { $0.priorities = $1 }, "What is brought back first"),
      .named("jobs", job, { $0.jobs }, { $0.jobs = $1 }, "Runs that make or check several backups"),
      .named("drills", drill, { $0.drills }, { $0.drills = $1 }, "Rehearsals"),
      .named("alerts", alert, { $0.alerts }, { $0.alerts = $1 }, "Alerts that somebody answers"),
      .custom(
        "routines", .map(.many(.prose)), "Work that is done again and again, by its name or rhythm",
        read: { node, system, reading in system.routines += reading.routines(node) },
        said: { $0.routines.flatMap { $0.does.statements("routines." + $0.name.text) } }),
      .named("logs", log, { $0.logs }, { $0.logs = $1 }, "Logs and how long they are kept"),
      .named("people", person, { $0.people }, { $0.people = $1 }, "People, roles, teams and vendors"),
      .list("escalation", escalation, { $0.escalation }, { $0.escalation = $1 }, "Who is told when"),
      .named("notices", notice, { $0.notices }, { $0.notices = $1 }, "What outsiders are told"),
      .clause("review", review, { $0.review }, { $0.review = $1 }, "When the plan is looked at again"),
      .named("documents", document, { $0.documents }, { $0.documents = $1 }, "Documents that belong to it"),
      .named("waivers", waiver, { $0.waivers }, { $0.waivers = $1 }, "Findings that are accepted for a time"),
      .named(
        "approvals", approval, { $0.approvals }, { $0.approvals = $1 }, "Weakenings that somebody decided on"),
      .notes({ $0.notes }, { $0.notes = $1 }),
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
  static func className(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    reference("class", [.policyClass], get, set, "The class of a policy")
  }

  /// The timezone.
  static func timezone(_ get: @escaping Getter<Written<Zone>?>, _ set: @escaping Setter<Written<Zone>?>)
    -> Field
  {
    one("timezone", get, set, "The timezone of schedules that have an hour")
  }
}
