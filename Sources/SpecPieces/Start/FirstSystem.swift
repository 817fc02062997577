import PlatformFacts
import Quantities

/// The system with which somebody begins: one component, its backup, the way back, and a drill of it.
package struct FirstSystem {
  /// What it is called.
  package let name: String
  /// What its component stands on.
  package let platform: Platform
  /// How soon it is back, in the words of whoever promises it.
  package let rto: String
  /// How much may be lost, in the same words.
  package let rpo: String
  /// Where it stands.
  package let region: String

  /// How soon it is back where nobody says it.
  package static let usualRTO = TimeSpan.hours(2)

  /// A system that promises so much.
  package init(_ name: String, on platform: Platform, rto: String, rpo: String, in region: String) {
    self.name = name
    self.platform = platform
    self.rto = rto
    self.rpo = rpo
    self.region = region
  }

  /// It in YAML; an editor finds the schema of specs at a path.
  package func text(schema: String) -> String {
    "# yaml-language-server: $schema=\(schema)\n" + PieceText.lines(fields)
  }

  private var fields: [PieceField] {
    let place = PieceField("region", region)
    let component = ComponentPiece(
      platform.usualName, on: platform, resource: "\(name)-prod", place: place, losing: try? TimeSpan(rpo))
    let store = component.needsStore ? platform.usualStore : nil
    let archive = store.flatMap {
      // What lies in one zone is no refuge from the loss of that zone.
      StorePiece(
        "archive", on: $0, resource: "\(name)-backups",
        place: $0.isLostWithZone ? PieceField(region: $0.region(beside: region)) : place)
    }
    var fields = [
      PieceField(
        "holdfast", "1", "What \(name) promises, how it is backed up, and how it is brought back."),
      PieceField("system", name), PieceField("owner", "\(name)-team"),
    ]
    if component.hasHour { fields.append(PieceField("timezone", "UTC")) }
    fields += [
      PieceField("class", FirstPolicy.className, "What a class asks stands in ../policies/house.yaml."),
      PieceField(
        "objectives", .line([PieceField("rto", rto), PieceField("rpo", rpo)]),
        "Back within \(rto), and without the last \(rpo) at most. Try \(lessThanHeld) and check again."),
      PieceField("components", .fields([component.field(store: "archive", isBrief: true)])),
    ]
    if let archive { fields.append(PieceField("stores", .fields([archive.field(isBrief: true)]))) }
    guard let method = component.method else { return fields }
    let way = ProcedurePiece("restore", recovers: component.name, from: method.name, by: method)
    let drill = [
      PieceField("type", "restore"), PieceField("schedule", "quarterly"),
      PieceField("covers", .list(["restore"])),
    ]
    return fields + [
      PieceField(
        "recovery", .fields([way.field(isBrief: true)]),
        "The way back: the recovery time is proved from its steps."),
      PieceField(
        "drills", .fields([PieceField("restore", .line(drill))]), "A procedure that nobody tries is a hope."),
    ]
  }

  /// A promise that is likely not to hold, to be tried.
  private var lessThanHeld: String { rpo != "1m" ? "rpo: 1m" : "rto: 1m" }
}
