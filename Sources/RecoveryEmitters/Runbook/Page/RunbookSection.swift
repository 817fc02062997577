import ConfigTrees

/// One part of a runbook: a heading, and what stands below it.
///
/// Headings are known before bodies are written, so that a body can link to a part that comes later.
struct RunbookSection: Sendable {
  /// What links to it ask for.
  let target: RunbookTarget
  /// The level of its heading, 2 to 4.
  let level: Int
  /// Its heading.
  let heading: [MarkdownInline]
  /// What stands below; holds no headings.
  let body: @Sendable (RunbookLinks) -> [MarkdownBlock]

  /// A part with a heading of its own words.
  init(
    _ target: RunbookTarget, _ level: Int, _ heading: [MarkdownInline],
    _ body: @escaping @Sendable (RunbookLinks) -> [MarkdownBlock]
  ) {
    self.target = target
    self.level = level
    self.heading = heading
    self.body = body
  }

  /// A part of the second level.
  init(
    _ target: RunbookTarget, _ heading: String, _ body: @escaping @Sendable (RunbookLinks) -> [MarkdownBlock]
  ) {
    self.init(target, 2, [.text(heading)], body)
  }
}

/// A part of a runbook that others link to.
enum RunbookTarget: Hashable, Sendable {
  case incidents, firstMinutes, priorities, procedures, promises, arithmetic, components, stores, keys, jobs
  case alerts, checks, drills, routines, logs, scenarios, contacts, places, documents, review, waivers,
    claims, chart
  /// A procedure by its index in the system.
  case procedure(Int)
  /// A part of a procedure, which nothing links to.
  case procedurePart(Int, String)
  /// A component by its index in the system.
  case component(Int)
}
