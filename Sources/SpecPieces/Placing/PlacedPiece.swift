import Findings
import RecoveryYAML
import SourceText
import YAMLTree

/// A piece put into a file at the place where it belongs; every other byte of the file stays as it is.
package struct PlacedPiece {
  /// The bytes of the file with the piece in it.
  package let bytes: [UInt8]

  /// Why a piece cannot be placed, in words.
  package struct Refusal: Error {
    /// What is in the way.
    package let reason: String

    /// What is in the way, in words.
    package init(reason: String) { self.reason = reason }
  }

  /// Puts a piece into a system of a file; what is read of the result must be what was there and the piece.
  package init(
    _ piece: PieceField, _ kind: PieceKind, into target: TargetSystem
  ) throws(Refusal) {
    let file = target.file
    let section = target.section(kind)
    if section?.entries.contains(where: { $0.key.text == piece.key }) == true {
      throw Refusal(
        reason: "\(target.name) has a \(kind.rawValue) `\(piece.key)` already; choose another name")
    }
    let places = PiecePlaces(target, kind)
    for edit in places.edits(of: piece) {
      let fitted = file.source.breaksWithReturns ? Edit(edit.span, edit.text.withReturns) : edit
      guard let bytes = [fitted].applied(to: file.source) else { continue }
      let after = YAMLFile.parse(SourceFile(path: file.source.path, bytes: bytes, id: file.source.id))
      guard after.problems.isEmpty, Self.holds(after, all: file, and: piece, in: target, kind) else {
        continue
      }
      self.bytes = bytes
      return
    }
    throw Refusal(
      reason:
        "`\(kind.section)` of \(target.name) is written so that nothing can be put into it without a change to "
        + "what is there; print the piece without --in, and put it there by hand")
  }

  /// Whether a file says all that another does, and in one system a thing more, which the reader takes.
  private static func holds(
    _ after: YAMLFile, all before: YAMLFile, and piece: PieceField, in target: TargetSystem, _ kind: PieceKind
  ) -> Bool {
    guard after.documents.count == before.documents.count,
      readSpec(after).findings.count <= readSpec(before).findings.count
    else { return false }
    return zip(before.documents, after.documents).enumerated().allSatisfy { index, pair in
      guard index == target.document else { return pair.0.says(pair.1) }
      return pair.0.says(pair.1, andIn: kind.section, piece.key)
    }
  }
}

extension YAMLNode {
  /// Whether another node says the same.
  fileprivate func says(_ other: YAMLNode) -> Bool {
    guard kind == other.kind, bytes.elementsEqual(other.bytes), tag == other.tag else { return false }
    let (own, theirs) = (Array(entries), Array(other.entries))
    guard own.count == theirs.count,
      zip(own, theirs).allSatisfy({ $0.key.bytes.elementsEqual($1.key.bytes) && $0.value.says($1.value) })
    else { return false }
    let (items, others) = (Array(items), Array(other.items))
    return items.count == others.count && zip(items, others).allSatisfy { $0.says($1) }
  }

  /// Whether another root says the same, and under one key one thing more.
  fileprivate func says(_ other: YAMLNode, andIn section: String, _ name: String) -> Bool {
    let own = Array(entries)
    var theirs = Array(other.entries)
    guard let place = theirs.firstIndex(where: { $0.key.text == section }) else { return false }
    let inner = Array(theirs.remove(at: place).value.entries)
    let before = own.first { $0.key.text == section }.map { Array($0.value.entries) } ?? []
    let rest = own.filter { $0.key.text != section }
    guard inner.filter({ $0.key.text == name }).count == 1 else { return false }
    let kept = inner.filter { $0.key.text != name }
    return [(before, kept), (rest, theirs)].allSatisfy { one, two in
      one.count == two.count
        && zip(one, two).allSatisfy { $0.key.bytes.elementsEqual($1.key.bytes) && $0.value.says($1.value) }
    }
  }
}
