import PlatformFacts

/// The words that people use elsewhere for what the language says in one word.
enum KeyWords {
  /// The key that is likely meant by a word in a clause with these keys: the word itself in another spelling,
  /// what others call by it, or the nearest key. It is certain where nothing else can be meant.
  ///
  /// Of several keys that others call by one word it is one that may hold what stands there: `team: payments` is the
  /// owner, and `team: {anna: {...}}` are the people.
  static func meant(
    by plain: String, among keys: [String], holding fits: (String) -> Bool = { _ in true }
  ) -> (key: String, isSynonym: Bool, isCertain: Bool)? {
    if keys.contains(plain) { return (plain, false, true) }
    let called = synonyms[plain]?.filter(keys.contains) ?? []
    if let key = called.first(where: fits) ?? called.first {
      return (key, true, called.count == 1 && !broad.contains(plain))
    }
    if let near = Spelling.nearest(to: plain, among: keys) {
      return (near, false, Spelling.onlyNear(plain, among: keys) == near)
    }
    guard let other = Spelling.nearest(to: plain, among: words), isOneSlip(plain, other)
    else {
      return nil
    }
    return synonyms[other]?.first(where: keys.contains).map { ($0, false, false) }
  }

  /// Words that others use for a key and for more than it: a timeout is not how long a run takes.
  private static let broad: Set<String> = [
    "timeout", "offset", "level", "tier", "volume", "tables", "prefix", "data", "rate", "order", "days",
    "age",
    "max-age", "wait", "delete", "remove", "type", "kind", "mode", "test", "tests", "estimate", "id", "base",
    "services", "actual", "path", "priority",
  ]

  /// The words of others in order, so that of equals the same is always chosen.
  private static let words = synonyms.keys.sorted()

  /// Whether two longer words are one slip apart.
  private static func isOneSlip(_ one: String, _ other: String) -> Bool {
    other.utf8.count > 4 && Spelling.slips(between: Array(one.utf8), and: Array(other.utf8)) == 1
  }

  /// For each word the keys that it may mean; which it is follows from the clause.
  static let synonyms: [String: [String]] = Dictionary(
    groups.flatMap { key, words in words.map { ($0, [key]) } }, uniquingKeysWith: +)

  /// For each key the words that others use for it.
  private static let groups: [(key: String, words: [String])] =
    timing + copying + procedures + system + places + people + others

  private static let timing = [
    (
      "keep",
      [
        "retention", "retain", "retention-period", "retention-days", "keep-for", "kept-for", "lifetime",
        "max-age",
      ]
    ),
    (
      "schedule",
      [
        "frequency", "interval", "cron", "every", "cadence", "period", "schedules", "rhythm", "runs",
        "cron-schedule",
        "recurrence",
      ]
    ),
    (
      "takes",
      [
        "duration", "time", "estimate", "estimated-time", "estimated-duration", "timeout", "elapsed-time",
        "runtime",
        "length",
      ]
    ),
    ("rto", ["recovery-time-objective", "recovery-time", "max-downtime"]),
    ("rpo", ["recovery-point-objective", "recovery-point", "max-data-loss", "data-loss"]),
    ("timezone", ["tz", "time-zone"]),
    ("delay", ["start-delay", "offset"]),
    ("lag", ["replication-lag", "max-lag", "delay-behind"]),
    ("lasting", ["for", "holds", "sustained", "duration"]),
    ("over", ["threshold", "above", "exceeds"]),
    ("respond", ["response", "response-time", "sla"]),
    (
      "last", ["last-run", "last-test", "last-tested", "last-drill", "last-held", "last-review", "last-date"]
    ),
    ("next", ["next-run", "next-test", "next-due", "next-drill", "next-date", "due"]),
    ("until", ["expires", "expiry", "expiration", "expires-on", "valid-until", "end"]),
    ("after", ["days", "age", "older-than", "wait", "depends-on"]),
    ("within", ["deadline", "target-time", "budget"]),
    ("detect", ["detection", "detection-time", "time-to-detect", "mttd"]),
    ("declare", ["decision", "decide", "decision-time", "declaration"]),
    ("window", ["backup-window", "time-window"]),
    ("maintenance", ["maintenance-window", "upkeep"]),
  ]

  private static let copying = [
    ("to", ["destination", "target", "store", "dest", "storage", "bucket", "into"]),
    ("from", ["source", "restore-from", "backup", "base"]),
    ("method", ["type", "strategy", "kind", "technique", "mode"]),
    ("writes", ["file", "filename", "output", "path", "key-pattern", "object", "prefix"]),
    ("run", ["command", "script", "cmd", "exec", "shell", "commands", "execute"]),
    ("runs-on", ["runner", "scheduler", "runs-in", "executor", "run-on"]),
    ("verify", ["verification", "validation", "validate", "test"]),
    ("lock", ["object-lock", "immutability", "immutable", "worm"]),
    ("encryption", ["encrypted", "encrypt", "kms", "sse"]),
    ("key", ["kms-key", "kms-key-id", "key-id", "encryption-key"]),
    ("versioning", ["versioned", "versions"]),
    ("class", ["storage-class", "tier", "storage-tier", "transition", "criticality", "level"]),
    ("expire", ["delete", "expiration", "remove", "expires"]),
    ("delete-markers", ["deletes", "replicate-deletes", "deletions"]),
    ("promote", ["promotion", "failover"]),
    ("mode", ["type", "replication", "replication-mode"]),
    ("throughput", ["speed", "rate", "bandwidth"]),
    ("includes", ["include", "only", "tables"]),
    ("excludes", ["exclude", "except", "skip"]),
  ]

  private static let procedures = [
    ("needs", ["depends-on", "dependencies", "dependency", "depends", "requires", "after"]),
    ("recovers", ["components", "component", "restores", "recover", "covers"]),
    ("restore", ["component", "restores", "recovers"]),
    ("when", ["scopes", "scope", "failures", "triggers", "applies-to"]),
    ("requires", ["prerequisites", "preconditions", "access", "needs"]),
    ("steps", ["actions", "tasks", "procedure", "instructions"]),
    ("afterwards", ["post-recovery", "follow-up", "cleanup"]),
    ("name", ["title", "step", "description", "action"]),
    ("manual", ["by-hand", "human"]),
    ("instead", ["replaces", "alternative-to", "fallback"]),
    ("checks", ["check", "validation", "verification", "verify", "validations", "tests"]),
    ("procedure", ["runbook", "playbook", "call"]),
    ("expect", ["expected", "expects", "output"]),
    ("at-least", ["min", "minimum", "at-minimum"]),
    ("at-most", ["max", "maximum"]),
    ("covers", ["procedures", "procedure", "tests", "scenarios", "recovers"]),
    ("answer", ["answers", "response", "procedures", "procedure"]),
    ("strikes", ["affects", "components", "affected"]),
    ("scope", ["failure", "when", "scopes"]),
  ]

  private static let system = [
    ("components", ["component", "services", "resources", "assets"]),
    ("stores", ["store", "storage", "buckets", "repositories"]),
    ("recovery", ["procedures", "procedure", "playbooks", "runbooks", "recovery-procedures", "steps"]),
    ("backups", ["backup", "backup-strategy", "snapshots"]),
    ("replicas", ["replication", "replica", "standby", "standbys", "read-replicas"]),
    ("drills", ["drill", "tests", "testing", "exercises", "dr-tests", "rehearsals"]),
    ("alerts", ["alert", "monitoring", "alarms"]),
    ("objectives", ["objective", "targets", "slo", "slos", "sla", "goals", "promises"]),
    ("scenarios", ["scenario", "incidents", "disasters"]),
    ("escalation", ["escalations", "escalation-path", "escalation-policy"]),
    ("notices", ["notifications", "communication", "communications"]),
    ("people", ["contacts", "contact", "team", "teams", "roles", "staff"]),
    ("waivers", ["exceptions", "exemptions", "waiver", "ignore", "suppressions"]),
    ("documents", ["document", "docs", "references", "links"]),
    ("priorities", ["priority", "recovery-order", "order"]),
    ("compliance", ["frameworks", "regulations", "standards"]),
    ("holds", ["data", "data-classes", "classification", "contains"]),
    ("classes", ["class", "tiers"]),
    ("severities", ["severity", "rules"]),
  ]

  private static let places = [
    ("at", ["place", "where", "in", "located"]),
    ("places", ["place", "locations", "sites", "regions"]),
    ("zone", ["availability-zone", "az"]),
    ("site", ["datacenter", "data-center", "dc", "building"]),
    ("account", ["project", "subscription", "aws-account"]),
    ("provider", ["cloud", "vendor"]),
    ("region", ["aws-region", "location"]),
    ("platform", ["type", "engine", "technology", "kind", "service"]),
    ("resource", ["identifier", "instance", "arn", "resource-id", "id"]),
    ("size", ["data-size", "volume"]),
  ]

  private static let people = [
    ("owner", ["team", "owned-by", "responsible", "maintainer", "owners", "executor", "by", "held-by"]),
    ("email", ["mail", "e-mail"]),
    ("phone", ["telephone", "mobile", "tel", "phone-number"]),
    ("slack", ["channel", "slack-channel"]),
    ("pager", ["pagerduty", "opsgenie"]),
    ("does", ["role", "responsibility", "responsibilities", "activities", "steps"]),
    ("notify", ["notifies", "contacts", "who", "tell", "contact"]),
    ("by", ["reviewer", "reviewers", "who", "channels", "via", "method", "owner"]),
    ("approved", ["approved-by", "approver", "approval"]),
    ("because", ["reason", "justification", "why", "rationale"]),
    ("for", ["component", "target", "subject", "applies-to"]),
    ("repeat", ["update-every", "updates", "every", "interval"]),
    ("message", ["text", "template"]),
  ]

  private static let others = [
    ("title", ["display-name", "label", "name", "full-name"]),
    ("notes", ["description", "comment", "comments", "note", "remarks", "details", "summary"]),
    ("status", ["state", "phase"]),
    ("trigger", ["on", "condition", "event"]),
    ("watches", ["monitors", "watch", "component", "target"]),
    ("do", ["action", "do-this", "response", "remediation", "run"]),
    ("measured", ["results", "result", "outcome", "actual"]),
    ("type", ["kind", "method"]),
    ("url", ["link", "href", "address"]),
    ("path", ["file", "filename", "location"]),
    ("inherits", ["extends", "parent"]),
    ("longest", ["max", "maximum", "max-duration"]),
    ("total", ["count", "copies"]),
  ]
}
