import ComparisonReports
import ConfigTrees
import RecoveryCompiler
import SourceText
import SpecComparison
import Testing

@Suite("A change with thousands of findings") struct ManyFindingsTests {
  /// So many systems in so many files, each of which promises more than it can keep.
  private static func compiled(_ count: Int, files: Int, rpo: String) -> Compilation {
    var texts = [String](repeating: "", count: files)
    for number in 0..<count {
      texts[number % files] += """
        ---
        holdfast: 1
        system: s\(number)
        owner: payments
        objectives: {rto: 2h, rpo: \(rpo)}
        components:
          database:
            platform: rds-postgres
            resource: r\(number)
            region: eu-west-1
            backups: {automated: {method: automated, window: 03:00..04:00, keep: 30d}}

        """
    }
    var sources = SourceSet()
    for (index, text) in texts.enumerated() {
      _ = sources.add(path: "specs/\(index).yaml", bytes: Array(text.utf8))
    }
    return compile(sources, asOf: Pair.today, threads: 2)
  }

  private static let before = compiled(700, files: 7, rpo: "15m")
  private static let after = compiled(700, files: 7, rpo: "1m")

  private func report(_ before: Compilation, _ after: Compilation) -> ComparisonReport {
    ComparisonReport(
      compareSpecs(before, after), base: ComparedBase(name: "main", commit: "0123456789abcdef", errors: 0),
      errors: 0, toolVersion: "0.0.0")
  }

  @Test("fifty of each rule are told, the others counted with their files")
  func text() {
    let text = String(decoding: report(Self.before, Self.after).render(as: .text), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { $0.contains("unachievable-rpo") }
    #expect(lines.count == 51)
    #expect(lines[0].hasPrefix("  new   error[unachievable-rpo]: `database` can lose 5m"))
    let rest = String(lines.last ?? "")
    #expect(rest.hasPrefix("  new   ... and 650 more of unachievable-rpo: 100 in specs/"), "\(rest)")
    #expect(rest.hasSuffix(" in 2 other files"), "\(rest)")
    // What is counted is all there is.
    let counts = rest.split(separator: ": ").last?.split(separator: ", ").compactMap {
      Int($0.prefix { $0 != " " })
    }
    #expect(counts?.reduce(0, +) == 650)
  }

  @Test("what is gone is told in the files in which it was")
  func gone() {
    let text = String(decoding: report(Self.after, Self.before).render(as: .text), as: UTF8.self)
    #expect(text.contains("  gone  ... and 650 more of unachievable-rpo: 100 in specs/"))
  }

  @Test("a comment keeps within what services take, and says what it leaves out")
  func markdown() {
    let text = String(decoding: report(Self.before, Self.after).render(as: .markdown), as: UTF8.self)
    #expect(text.utf8.count <= 60_000)
    #expect(
      text.contains("more of unachievable-rpo: ") && text.contains("Findings: 700 new, 0 gone"),
      "\(text.suffix(2000))")
  }

  @Test("a program is given them all")
  func json() throws {
    let tree = try JSONReader.read(report(Self.before, Self.after).render(as: .json))
    guard case .array(let introduced)? = tree["findings"]?["introduced"] else {
      Issue.record("no findings")
      return
    }
    #expect(introduced.count == 700)
  }
}
