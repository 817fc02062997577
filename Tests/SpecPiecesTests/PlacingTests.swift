import Foundation
import PlatformFacts
import SourceText
import SpecLayout
import TestTools
import Testing
import YAMLTree

@testable import SpecPieces

@Suite("A piece put into a file") struct PlacingTests {
  /// A small piece, which says nothing of a platform.
  private static let piece = PieceField("new", .fields([PieceField("platform", "redis")]))

  private func file(_ text: String) -> YAMLFile {
    YAMLFile.parse(SourceFile(path: "spec.yaml", bytes: Array(text.utf8), id: FileID(0)))
  }

  private func placed(
    _ text: String, _ kind: PieceKind = .component, system: String? = nil
  ) -> Result<String, PlacedPiece.Refusal> {
    do throws(PlacedPiece.Refusal) {
      let target = try TargetSystem(system, in: file(text))
      return .success(String(decoding: try PlacedPiece(Self.piece, kind, into: target).bytes, as: UTF8.self))
    } catch {
      return .failure(error)
    }
  }

  /// Texts in which what is put in stands between marks.
  static let cases: [(about: String, text: String)] = [
    (
      "behind the last thing of its section",
      "holdfast: 1\nsystem: a\ncomponents:\n  one: {stateless: true}\n«  new:\n    platform: redis\n»stores: {}\n"
    ),
    (
      "behind the comments that stand in the section, and apart where the others are",
      "holdfast: 1\nsystem: a\ncomponents:\n  one: {stateless: true}\n\n  # The second.\n  two:\n    stateless: true # yes\n    # title: no\n«\n  new:\n    platform: redis\n»\n# The stores.\nstores: {}\n"
    ),
    (
      "into a section that is empty",
      "holdfast: 1\nsystem: a\ncomponents:   # none yet\n«  new:\n    platform: redis\n»notes: x\n"
    ),
    (
      "into a section of its own, where the language has it",
      "holdfast: 1\nsystem: a\ntimezone: UTC\n«components:\n  new:\n    platform: redis\n»recovery: {}\n"
    ),
    (
      "between braces",
      "holdfast: 1\nsystem: a\ncomponents: {one: {stateless: true}«, new: {platform: redis}»}\n"
    ),
    ("between empty braces", "holdfast: 1\nsystem: a\ncomponents: {«new: {platform: redis}»}\n"),
    (
      "between braces on several lines",
      "holdfast: 1\nsystem: a\ncomponents: {\n  one: {stateless: true}«, new: {platform: redis}» # the one\n}\n"
    ),
    (
      "into a document on one line",
      "{holdfast: 1, system: a«, components: {new: {platform: redis}}»}\n"
    ),
    (
      "behind a last line without an end",
      "holdfast: 1\nsystem: a\ncomponents:\n  one: {stateless: true}«\n  new:\n    platform: redis\n»"
    ),
    (
      "behind a text that keeps the empty lines below it",
      "holdfast: 1\nsystem: a\ncomponents:\n  one:\n    stateless: true\n    notes: |+\n      kept\n\n\n«  new:\n    platform: redis\n»stores: {}\n"
    ),
    (
      "as far in as the others stand",
      "holdfast: 1\nsystem: a\ncomponents:\n      one:\n          stateless: true\n«      new:\n        platform: redis\n»"
    ),
    (
      "with the ends of lines that the file has",
      "holdfast: 1\r\nsystem: a\r\ncomponents:\r\n  one: {stateless: true}\r\n«  new:\r\n    platform: redis\r\n»"
    ),
    (
      "behind what an alias stands for",
      "holdfast: 1\nsystem: a\ncomponents:\n  one: &x {stateless: true}\n  two: *x\n«  new:\n    platform: redis\n»"
    ),
    (
      "before the end of its document",
      "holdfast: 1\nsystem: a\ncomponents:\n  one: {stateless: true}\n«  new:\n    platform: redis\n»---\nholdfast: 1\npolicy: p\n"
    ),
  ]

  @Test("it stands where it belongs, and nothing else moves", arguments: cases)
  func places(_ sample: (about: String, text: String)) throws {
    let parts = sample.text.split(separator: "«").map {
      $0.split(separator: "»", omittingEmptySubsequences: false)
    }
    let before = parts.map { String($0.last ?? "") }.joined()
    let after = sample.text.replacing("«", with: "").replacing("»", with: "")
    #expect(try placed(before).get() == after, "\(sample.about)")
  }

  @Test("what cannot be done is said")
  func refusals() {
    func reason(_ text: String, _ kind: PieceKind = .component, system: String? = nil) -> String {
      switch placed(text, kind, system: system) {
      case .success(let text): text
      case .failure(let refusal): refusal.reason
      }
    }
    #expect(
      reason("holdfast: 1\nsystem: a\ncomponents: {new: {stateless: true}}\n")
        == "a has a component `new` already; choose another name")
    #expect(reason("holdfast: 1\npolicy: a\n") == "spec.yaml holds no system")
    #expect(reason("holdfast: 1\nsystem: a\n", system: "b") == "spec.yaml has no system b; there is a")
    #expect(
      reason("holdfast: 1\nsystem: a\n---\nholdfast: 1\nsystem: b\n")
        == "spec.yaml holds several systems; name one with --system: a, b")
    #expect(reason("holdfast: 1\nsystem: [\n").hasPrefix("spec.yaml cannot be read: "))
    #expect(
      reason("holdfast: 1\nsystem: a\nstores: &x {}\ncomponents: *x\n").contains(
        "is written so that nothing can be put into it"))
    #expect(reason("holdfast: 1\nsystem: a\ncomponents: [one]\n").contains("put it there by hand"))
  }

  @Test("in one of several systems")
  func several() throws {
    let text = "holdfast: 1\nsystem: a\n---\nholdfast: 1\nsystem: b\n"
    let (one, two) = (try placed(text, system: "a").get(), try placed(text, .store, system: "b").get())
    #expect(
      one == "holdfast: 1\nsystem: a\ncomponents:\n  new:\n    platform: redis\n---\nholdfast: 1\nsystem: b\n"
    )
    #expect(two == text + "stores:\n  new:\n    platform: redis\n")
  }

  @Test("every spec of the project takes one of each kind, and stays laid out")
  func everySpec() throws {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "specs")
    let paths = (FileManager.default.subpaths(atPath: top.path) ?? []).filter { $0.hasSuffix(".yaml") }
      .sorted()
    #expect(paths.count > 200)
    var (taken, refused) = (0, 0)
    for path in paths {
      let source = SourceFile(
        path: path, bytes: Array(try Data(contentsOf: top.appending(path: path))), id: FileID(0))
      let file = YAMLFile.parse(source)
      guard file.problems.isEmpty else { continue }
      let names = file.documents.compactMap { $0.value(of: "system")?.text }
      guard let name = names.first, names.filter({ $0 == name }).count == 1 else { continue }
      for kind in PieceKind.allCases {
        do throws(PlacedPiece.Refusal) {
          let bytes = try PlacedPiece(Self.piece(kind), kind, into: TargetSystem(name, in: file)).bytes
          taken += 1
          guard SpecLayout.bytes(of: source) == source.bytes else { continue }
          let after = SourceFile(path: path, bytes: bytes, id: FileID(0))
          #expect(SpecLayout.bytes(of: after) == bytes, "\(path) \(kind)")
        } catch {
          refused += 1
          Issue.record("\(path) \(kind): \(error.reason)")
        }
      }
    }
    #expect(taken > 600 && refused == 0)
  }

  @Test("a mutilated file is refused, or keeps every byte that it had", arguments: 0..<8)
  func mutilated(_ seed: UInt64) throws {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "specs/systems")
    var chance = Chance(seed: seed)
    for name in ["interview-drills.yaml", "kessan.yaml"] {
      guard let data = try? Data(contentsOf: top.appending(path: name)) else { continue }
      for _ in 0..<40 {
        var bytes = Array(data)
        for _ in 0..<Int.random(in: 1...4, using: &chance) {
          let place = Int.random(in: bytes.indices, using: &chance)
          switch Int.random(in: 0..<4, using: &chance) {
          case 0: bytes.removeSubrange(place...)
          case 1: bytes.remove(at: place)
          case 2:
            bytes.insert(Array("\n\t:#-{}[]&*|>'\" ".utf8).randomElement(using: &chance) ?? 0x20, at: place)
          default: bytes[place] = UInt8.random(in: 0...255, using: &chance)
          }
          if bytes.isEmpty { bytes = [0x0A] }
        }
        let file = YAMLFile.parse(SourceFile(path: name, bytes: bytes, id: FileID(0)))
        for kind in PieceKind.allCases {
          guard let target = try? TargetSystem(nil, in: file),
            let placed = try? PlacedPiece(Self.piece(kind), kind, into: target)
          else { continue }
          // What is put in is one stretch.
          let head = zip(bytes, placed.bytes).prefix { $0 == $1 }.count
          let tail = zip(bytes.reversed(), placed.bytes.reversed()).prefix { $0 == $1 }.count
          #expect(placed.bytes.count > bytes.count && head + tail >= bytes.count)
        }
      }
    }
  }

  private static func piece(_ kind: PieceKind) -> PieceField {
    switch kind {
    case .component: PieceField("brand-new", .fields([PieceField("platform", "redis")]))
    case .store: PieceField("brand-new", .fields([PieceField("platform", "s3")]))
    case .procedure: PieceField("brand-new", .fields([PieceField("detect", "10m", "Soon.")]))
    }
  }
}
