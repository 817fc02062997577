import PlatformFacts
import Quantities

/// A component as one begins to write it: what its platform asks for, and its first backup.
package struct ComponentPiece {
  /// Its name.
  package let name: String
  /// What it stands on.
  package let platform: Platform
  /// Where it stands; nothing is written of it where the platform has no regions.
  let place: PieceField?
  /// What the platform calls it.
  let resource: String
  private let choice: BackupChoice?

  /// A component on a platform, with a backup that loses at most so much where there is one, and the usual one else.
  package init(
    _ name: String, on platform: Platform, resource: String, place: PieceField?, losing most: TimeSpan? = nil
  ) {
    self.name = name
    self.platform = platform
    self.resource = resource
    self.place = platform.hasRegion ? place : nil
    choice =
      most.flatMap { BackupChoice(of: platform, losing: $0) } ?? BackupChoice.usual(of: platform).choice
  }

  /// Whether its backup goes to a store.
  package var needsStore: Bool { choice?.method.needsStore ?? false }
  /// Whether its backup runs at an hour, which is one of a timezone.
  package var hasHour: Bool { choice?.interval == .days(1) || choice?.base != nil }
  /// The method of its backup, by which the backup is called too.
  package var method: Method? { choice?.method }

  /// Whether a method of its platform loses no more than so much.
  package func keeps(to loss: TimeSpan) -> Bool { BackupChoice(of: platform, losing: loss) != nil }

  /// How much is promised to be lost at most where nobody says it.
  package static func usualLoss(on platform: Platform) -> TimeSpan { BackupChoice.usual(of: platform).loss }

  /// The component, whose backup goes to a store of that name where it needs one; in few lines, or with all that one might
  /// want to know.
  package func field(store: String, isBrief: Bool = false) -> PieceField {
    var fields = [PieceField("platform", platform.name)]
    let others = platform.methods.map(\.name).filter { $0 != choice?.method.name && $0 != choice?.base?.name }
    fields.append(
      isBrief
        ? PieceField("resource", resource)
        : PieceField("resource", resource, "What \(platform.title) calls it."))
    if let place { fields.append(place) }
    if let choice {
      let backups = [choice.base, choice.method].compactMap { $0 }.map {
        backup($0, of: choice, to: store, isBrief: isBrief)
      }
      fields.append(
        isBrief || others.isEmpty
          ? PieceField("backups", .fields(backups))
          : PieceField(
            "backups", .fields(backups),
            "Its platform has these methods too: \(others.joined(separator: ", "))."))
    }
    return PieceField(name, .fields(fields))
  }

  private func backup(_ method: Method, of choice: BackupChoice, to store: String, isBrief: Bool)
    -> PieceField
  {
    let isBase = method.name == choice.base?.name
    var fields = [PieceField("method", method.name)]
    if let schedule = schedule(of: method, choice) { fields.append(PieceField("schedule", schedule)) }
    if method.fields.contains(.window), method.schedule != .own {
      fields.append(PieceField("window", "03:00..04:00"))
    }
    if method.fields.contains(.takes), method.schedule != .continuous || method.isOwnLog {
      let takes = method.isOwnLog ? BackupChoice.shipping.takes : BackupChoice.run
      fields.append(
        isBrief
          ? PieceField("takes", "\(takes)")
          : PieceField("takes", "\(takes)", "An estimate until a run has been measured."))
    }
    if let keep = method.keep.beginning {
      let fact = method.keep.fact.flatMap(Facts.named)
      if let fact, !isBrief {
        fields.append(PieceField("keep", keep, "\(fact.statement)."))
      } else {
        fields.append(PieceField("keep", keep))
      }
    }
    if method.needsStore { fields.append(PieceField("to", store)) }
    if choice.base != nil, !isBase, let base = choice.base { fields.append(PieceField("from", base.name)) }
    if method.writesNames {
      let isDaily = choice.base != nil || choice.interval == .days(1)
      fields.append(PieceField("writes", "\(name)/%Y%m%d\(isDaily ? "" : "T%H%M")"))
    }
    if method.fields.contains(.run), !method.runsItself, !isBrief { fields += run(method) }
    return PieceField(method.name, isBrief ? .line(fields) : .fields(fields))
  }

  /// What stands where its command would.
  private func run(_ method: Method) -> [PieceField] {
    let name = method.writesNames ? " It writes what $BACKUP_FILE names." : ""
    return [.left("By \(method.title); without a command no job is written.\(name)", "run: 'the command'")]
  }

  private func schedule(of method: Method, _ choice: BackupChoice) -> String? {
    if method.name == choice.base?.name { return "daily 02:00" }
    guard let interval = choice.interval, method.fields.contains(.schedule) else {
      return method.schedule == .onEvent && method.fields.contains(.schedule) ? "on push" : nil
    }
    return interval == .days(1) ? "daily 02:00" : "every \(interval)"
  }
}
