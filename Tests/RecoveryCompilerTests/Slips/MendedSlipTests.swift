import Findings
import Foundation
import RecoveryCompiler
import SourceText
import TestTools
import Testing
import YAMLTree

/// What comes of specs with a slip when the edits that are offered for it are made.
@Suite("Slips that are mended") struct MendedSlipTests {
  @Test("an example with a slip is mended without harm", arguments: CatalogueFolder.cards)
  func example(_ card: RuleCard) throws {
    for (number, side) in ["broken", "fixed"].enumerated() {
      var sources = SourceSet()
      _ = sources.add(path: "\(side).yaml", bytes: try CatalogueFolder.spec(card.name, side))
      hold(
        sources, changing: 0, seed: card.name.utf8.reduce(number) { $0 * 31 % 10_007 + Int($1) }, every: 10)
    }
  }

  @Test("a plan with a slip is mended without harm", arguments: AsDocumentedTests.plans)
  func plan(_ name: String) throws {
    let sources = try PlanFolder.compiled("specs/systems/\(name).yaml").sources
    let changed = try #require(sources.files.indices.first { sources.files[$0].path.contains(name) })
    hold(sources, changing: changed, seed: name.utf8.count, every: 4)
  }

  @Test("a spec in which every key stands is mended without harm")
  func everything() throws {
    let url = CatalogueFolder.top.appending(path: "Tests/HoldfastTests/Everything/everything.yaml")
    var sources = SourceSet()
    _ = sources.add(path: "everything.yaml", bytes: [UInt8](try Data(contentsOf: url)))
    hold(sources, changing: 0, seed: 1, every: 2)
  }

  /// Some slips in one of the files, each by itself: every so many of their kinds, and more of each where
  /// `HOLDFAST_SIMULATIONS` asks for it.
  private func hold(_ sources: SourceSet, changing changed: Int, seed: Int, every step: Int) {
    let text = String(decoding: sources.files[changed].bytes, as: UTF8.self)
    let known = Set(inspect(sources, asOf: PlanFolder.today, threads: 1).findings.map(\.message))
    for round in 0..<max(1, (EstateSimulationTests.asked ?? 0) / 50) {
      for (kind, slip) in SlippedText.Slip.allCases.enumerated() where (kind + seed + round) % step == 0 {
        var chance = Chance(seed: UInt64(seed * 1009 + round * 101 + kind))
        guard let slipped = SlippedText(slip, in: text, &chance) else { continue }
        var set = SourceSet()
        for (place, file) in sources.files.enumerated() {
          _ = set.add(path: file.path, bytes: place == changed ? Array(slipped.text.utf8) : file.bytes)
        }
        let complaints = MendedSlip.complaints(set, known: known)
        #expect(complaints == [], "\(sources.files[changed].path): \(slipped.what)")
      }
    }
  }
}

/// What harm the edits do that are offered for files.
private struct MendedSlip {
  private let before: Inspection
  private var complaints: [String] = []

  /// Every edit is tried but those for findings that are known, of which the other tests speak.
  static func complaints(_ sources: SourceSet, known: Set<String>) -> [String] {
    var slip = MendedSlip(before: inspect(sources, asOf: PlanFolder.today, threads: 1))
    slip.tryTogether()
    for finding in slip.before.findings where !known.contains(finding.message) {
      for fix in finding.fixes { slip.tryAlone(fix, of: finding) }
    }
    return slip.complaints
  }

  private init(before: Inspection) { self.before = before }

  /// `check --fix`: it brings no error, leaves every line that it does not speak of, and has nothing to do a second time.
  private mutating func tryTogether() {
    let repair = SafeRepair(before, asOf: PlanFolder.today, threads: 1) { _ in true }
    let told = "--fix: " + repair.mended.map(\.line).joined(separator: "; ")
    hold(repair.inspection.sources, told)
    let (old, new) = (before.errors, repair.inspection.errors)
    for (key, count) in new where count > old[key, default: 0] { complaints.append("\(told): brings \(key)") }
    let lost = zip(before.sources.files, repair.inspection.sources.files).reduce(0) {
      $0 + $1.0.lines.subtracting($1.1.lines).count
    }
    if lost > repair.mended.count { complaints.append("\(told): \(lost) lines are others") }
    let again = SafeRepair(repair.inspection, asOf: PlanFolder.today, threads: 1) { _ in true }
    complaints += again.mended.map { "\(told): and the second time \($0.line)" }
  }

  /// One edit, safe or not: its finding is gone.
  private mutating func tryAlone(_ fix: Fix, of finding: Finding) {
    let told = "\(finding.rule): \(finding.message): \(fix.title)"
    var set = SourceSet()
    for file in before.sources.files {
      guard let bytes = fix.edits.applied(to: file) else { return complaints.append("\(told): does not fit") }
      _ = set.add(path: file.path, bytes: bytes)
    }
    hold(set, told)
    let after = inspect(set, asOf: PlanFolder.today, threads: 1)
    func count(_ findings: [Finding]) -> Int {
      findings.count { $0.rule == finding.rule && $0.message == finding.message }
    }
    if count(after.findings) >= count(before.findings) { complaints.append("\(told): is still there") }
  }

  /// What was YAML still is, with its comments; but what a command had lost behind ` #` is part of it again.
  private mutating func hold(_ new: SourceSet, _ told: String) {
    for (one, other) in zip(before.sources.files, new.files) where one.bytes != other.bytes {
      let (old, now) = (YAMLFile.parse(one), YAMLFile.parse(other))
      guard old.problems.isEmpty else { continue }
      complaints += now.problems.map { "\(told): \($0.message)" }
      let text = String(decoding: other.bytes, as: UTF8.self)
      let lost = told.contains("quote the command") ? [] : old.comments.dropFirst(now.comments.count)
      complaints += (old.comments.filter { !text.contains($0) } + lost).map { "\(told): loses \($0)" }
    }
  }
}

extension Inspection {
  /// How many errors there are of a rule on a thing.
  fileprivate var errors: [String: Int] {
    findings.reduce(into: [:]) {
      if $1.severity == .error { $0["\($1.rule) of \($1.subject)", default: 0] += 1 }
    }
  }
}

extension SourceFile {
  fileprivate var lines: Set<ArraySlice<UInt8>> { Set(bytes.split(separator: 0x0A)) }
}

extension YAMLFile {
  /// The comments, in order.
  fileprivate var comments: [String] {
    var isText = [Bool](repeating: false, count: source.bytes.count)
    func mark(_ node: YAMLNode) {
      guard node.aliasSite == nil else { return }
      if node.kind == .scalar { for place in node.span.start..<node.span.end { isText[Int(place)] = true } }
      for entry in node.entries {
        mark(entry.key)
        mark(entry.value)
      }
      node.items.forEach(mark)
    }
    documents.forEach(mark)
    var comments: [String] = []
    var place = 0
    while let start = source.bytes[place...].firstIndex(of: UInt8(ascii: "#")) {
      let end = source.bytes[start...].firstIndex(of: 0x0A) ?? source.bytes.count
      if !isText[start] { comments.append(String(decoding: source.bytes[start..<end], as: UTF8.self)) }
      place = isText[start] ? start + 1 : end
    }
    return comments
  }
}
