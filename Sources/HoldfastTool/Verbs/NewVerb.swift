import ArgumentParser
import PlatformFacts
import RecoveryYAML
import SourceText
import SpecPieces
import YAMLTree

/// `holdfast new`: a component, a store or a procedure, with the fields that its platform needs.
struct NewVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a component, a store or a procedure with the fields that its platform needs.",
    discussion: """
      Prints the piece in YAML; with --in it is put where it belongs in a file, whose every other byte stays. A procedure \
      is one that recovers the first component that none recovers yet, or the one on the platform that is named.
      """)

  @Argument(help: "component, store or procedure.")
  var kind: PieceKind

  @Argument(help: "The name that it gets.")
  var name: String

  @Option(help: "The platform, by its name in a spec: rds-postgres, redis, s3.")
  var platform: String?

  @Option(
    name: .customLong("in"), help: ArgumentHelp("The spec file to put it into.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  @Option(help: "The system of the file, where it holds several.")
  var system: String?

  func run() throws {
    guard Names.isName(name) else {
      throw Failure.input(
        "`\(name)` is no name: small letters, digits and hyphens, a letter first, 63 at most")
    }
    let platform = try self.platform.map { (word) throws(Failure) in try PlatformAnswer.platform(named: word)
    }
    guard let file else { return try printed(on: platform) }
    if file == "-" {
      throw Failure.input("standard input cannot be changed; leave --in out, and it is printed")
    }
    if file.hasSuffix(".swift") {
      throw Failure.input(
        "\(file) is Swift, and `new` writes YAML only; `holdfast convert` writes YAML as Swift")
    }
    let source = SourceFile(path: file, bytes: try FileContent.read(file), id: FileID(0))
    let written: (bytes: [UInt8], system: String, remarks: [String])
    do throws(PlacedPiece.Refusal) {
      let target = try TargetSystem(system, in: YAMLFile.parse(source))
      let piece = try piece(on: platform, for: target)
      written = (try PlacedPiece(piece.field, kind, into: target).bytes, target.name, piece.remarks)
    } catch {
      throw Failure.input("\(error.reason); nothing was changed")
    }
    try SpecWriter(under: [file]).write([(source, written.bytes)])
    StandardOutput.write("\(file): \(kind.rawValue) `\(name)` added to \(written.system)\n")
    for remark in written.remarks { StandardOutput.write("\(remark)\n") }
  }

  private func printed(on platform: Platform?) throws(Failure) {
    do throws(PlacedPiece.Refusal) {
      StandardOutput.write(PieceText.lines([try piece(on: platform, for: nil).field]))
    } catch {
      throw .input(error.reason)
    }
  }

  /// The piece, and what else somebody should know: what is in its way, and what is to be done next.
  private func piece(on platform: Platform?, for target: TargetSystem?) throws(PlacedPiece.Refusal)
    -> (field: PieceField, remarks: [String])
  {
    if kind == .procedure { return (try procedure(on: platform, for: target), []) }
    guard let platform else {
      throw PlacedPiece.Refusal(reason: "a \(kind.rawValue) stands on a platform: --platform NAME")
    }
    let resource = target.map { "\($0.name)-\(name)" } ?? name
    let place = target?.place(like: platform) ?? PieceField(region: platform.usualRegion)
    if kind == .store {
      guard let store = StorePiece(name, on: platform, resource: resource, place: place) else {
        let others = Platforms.all.filter { $0.store != nil }.map(\.name).joined(separator: ", ")
        throw PlacedPiece.Refusal(reason: "backups cannot lie on \(platform.name); they can on \(others)")
      }
      return (store.field(), [])
    }
    let component = ComponentPiece(
      name, on: platform, resource: resource, place: place, losing: target?.rpo)
    let store = target?.stores.first ?? "archive"
    var remarks: [String] = []
    if let rpo = target?.rpo, !component.keeps(to: rpo) {
      remarks.append(
        "note: \(platform.name) has no method that loses at most \(rpo), as \(target?.name ?? "") promises; \(name) needs a "
          + "promise of its own, as in objectives: {rpo: \(ComponentPiece.usualLoss(on: platform))}")
    }
    if component.needsStore, target?.stores.isEmpty == true {
      remarks.append(
        "next: holdfast new store \(store) --platform \(platform.usualStore?.name ?? "s3") --in \(file ?? "FILE")"
      )
    }
    return (component.field(store: store), remarks)
  }

  private func procedure(on platform: Platform?, for target: TargetSystem?) throws(PlacedPiece.Refusal)
    -> PieceField
  {
    if let target {
      guard let found = target.componentToRecover(on: platform) else {
        let kind = platform.map { "component on \($0.name)" } ?? "component"
        throw PlacedPiece.Refusal(reason: "\(target.name) has no \(kind) with a backup to recover it from")
      }
      let word = target.method(of: found.backup, of: found.name) ?? ""
      guard let method = found.platform.method(named: word) else {
        throw PlacedPiece.Refusal(
          reason: "`\(found.name)` is backed up by \(word), which \(found.platform.name) does not have")
      }
      return ProcedurePiece(name, recovers: found.name, from: found.backup, by: method).field()
    }
    guard let platform else {
      throw PlacedPiece.Refusal(
        reason: "name the platform of what it recovers with --platform, or a file that holds it with --in")
    }
    let component = ComponentPiece(platform.usualName, on: platform, resource: name, place: nil)
    guard let method = component.method else {
      throw PlacedPiece.Refusal(reason: "\(platform.name) has no backups to recover anything from")
    }
    return ProcedurePiece(name, recovers: component.name, from: method.name, by: method).field()
  }
}

extension PieceKind: ExpressibleByArgument {}
