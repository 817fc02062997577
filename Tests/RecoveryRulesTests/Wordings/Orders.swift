/// The spec that most wordings are about: a database that is exported every night to another region and account.
///
/// A test writes the sections in which its spec differs, and names those that it lacks; what a picture shows of a line
/// that no test writes stands here.
enum Orders {
  /// The sections of the whole spec.
  private static let whole = """
    holdfast: 1
    system: orders
    objectives: {rpo: 6h}
    components:
      database:
        platform: rds-postgres
        region: eu-west-1
        account: production
    backups:
      nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
    stores:
      archive: {platform: s3, region: eu-central-1, account: backup}
    recovery:
      restore:
        recovers: database
        from: nightly
        steps: [{name: Restore, takes: 1h}]
    """

  /// The order in which sections stand; any other one stands behind them.
  private static let order = [
    "holdfast", "system", "class", "places", "objectives", "components", "backups", "stores", "recovery",
  ]

  /// The spec with some sections instead of, or besides, its own.
  ///
  /// `backups:` are those of `database`, where no `components:` bring others. What stands behind `---` follows as it is.
  static func spec(_ sections: String = "", without left: Set<String> = []) -> String {
    let given = parts(of: sections)
    var parts = parts(of: whole).filter { !left.contains($0.name) }
    if given.contains(where: { $0.name == "components" }) { parts.removeAll { $0.name == "backups" } }
    parts.removeAll { part in given.contains { $0.name == part.name } }
    let ordered = (parts + given).enumerated().sorted { rank($0) < rank($1) }.map(\.element)
    return ordered.map { $0.name == "backups" ? indented($0.lines) : $0.lines }.joined().joined(
      separator: "\n")
  }

  private typealias Part = (name: String, lines: [String])

  /// The sections of a text: each begins where a line is not indented, and the last at `---`.
  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    for line in text.split(separator: "\n").map(String.init) {
      if line.first == " " || parts.last?.name == "---" {
        parts[parts.count - 1].lines.append(line)
      } else {
        parts.append((line == "---" ? line : String(line.prefix { $0 != ":" }), [line]))
      }
    }
    return parts
  }

  private static func rank(_ entry: (offset: Int, element: Part)) -> (Int, Int) {
    (order.firstIndex(of: entry.element.name) ?? order.count, entry.offset)
  }

  private static func indented(_ lines: [String]) -> [String] { lines.map { "    \($0)" } }
}
