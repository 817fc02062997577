import Findings
import RecoveryModel
import Synchronization
import YAMLTree

/// The specs of many files: what speaks of every system is read, and a system of a sound file is read when it is asked for.
package final class OpenedSpecs: SystemSpecs {
  package let keys: [Key]
  /// The policies, in the order of their files.
  package let policies: [PolicySpec]
  /// The platforms of one's own, in the order of their files.
  package let platforms: [PlatformSpec]
  /// The frameworks of one's own, in the order of their files.
  package let frameworks: [FrameworkSpec]
  private let systems: [Piece]
  private let early: [Finding]
  /// What was found in systems since, by their place: one may be read more than once, and finds the same each time.
  private let late = Mutex<[Int: [Finding]]>([:])

  /// A system that is read, or will be.
  private enum Piece {
    case read(SystemSpec)
    case waiting(WaitingSystem)

    /// The same with the tree from which it is read.
    var withTree: Piece { if case .waiting(let system) = self { .waiting(system.withTree) } else { self } }
  }

  /// The specs of these files, in their order.
  package init(_ files: [OpenedSpec]) {
    var keys: [Key] = []
    var systems: [Piece] = []
    var readings: [SpecReading] = []
    keys.reserveCapacity(files.count)
    systems.reserveCapacity(files.count)
    for file in files {
      switch file {
      case .systems(let waiting, let reading):
        keys += waiting.map(\.name)
        systems += waiting.map(Piece.waiting)
        readings.append(reading)
      case .read(let reading):
        keys += reading.systems.map(\.name)
        systems += reading.systems.map(Piece.read)
        readings.append(reading)
      }
    }
    (self.keys, self.systems) = (keys, systems)
    policies = readings.flatMap(\.policies)
    platforms = readings.flatMap(\.platforms)
    frameworks = readings.flatMap(\.frameworks)
    early = readings.flatMap(\.findings)
  }

  /// Everything that they say.
  package var spec: Spec {
    Spec(systems: self, policies: policies, platforms: platforms, frameworks: frameworks)
  }

  package subscript(place: Int) -> SystemSpec { read(systems[place], at: place) }

  /// All trees are built before the first is read, so that the code for either is fetched once for all of them.
  package func together(_ places: [Int]) -> [SystemSpec] {
    let pieces = places.map { systems[$0].withTree }
    return zip(places, pieces).map { read($1, at: $0) }
  }

  private func read(_ piece: Piece, at place: Int) -> SystemSpec {
    switch piece {
    case .read(let system): return system
    case .waiting(let system):
      let reading = system.read()
      if !reading.findings.isEmpty { late.withLock { $0[place] = reading.findings } }
      return reading.systems[0]
    }
  }

  /// What is wrong with all that was read so far, in the order of the files.
  package var findings: [Finding] {
    early + late.withLock { late in late.sorted { $0.key < $1.key }.flatMap(\.value) }
  }
}
