import Findings
import Foundation
import SourceText
import TestTools
import Testing

@testable import Reports

/// Specs and paths that try to drive the reader of a report.
@Suite struct HostileTextTests {
  private static let attacks = [
    "\u{1B}[2J\u{1B}]0;title\u{7}", "\u{9B}31m", "::set-output name=x::y", "%0A::error::x", "a\r\nb\nc\rd",
    "]]><x/>", "\"'\\,{}", "🔥👩‍💻\u{202E}\u{2066}", "\u{FEFF}\u{0}\u{7F}", "\u{2028}\u{2029}", "{0} [a](b)",
    "\u{FFFE}\u{10FFFF}",
  ]

  /// A report in which every text is the attack.
  private func report(_ attack: String, bytes: [UInt8]) -> Report {
    var sources = SourceSet()
    _ = sources.add(path: "p\(attack).yaml", bytes: bytes)
    let span = SourceSpan(file: FileID(0), start: 0, end: bytes.count)
    let middle = SourceSpan(file: FileID(0), start: bytes.count / 2, end: bytes.count / 2 + 1)
    let finding = Finding(
      "r\(attack)", .error, "m\(attack)", at: middle, label: "l\(attack)", subject: attack
    )
    .and(span, attack).proof(attack).help(attack).fact(attack, source: attack).note(attack)
    .fix(Fix(attack, [Edit(middle, attack)]))
    let rule = RuleDescription(name: "r\(attack)", summary: attack, markdown: attack, severity: .error)
    return Report(
      findings: [finding], sources: sources, checkedFiles: ["p\(attack).yaml", attack], rules: [rule],
      toolVersion: attack)
  }

  @Test("no attack reaches a terminal as anything but text", arguments: attacks)
  func terminal(attack: String) {
    let report = report(attack, bytes: Array("x: \(attack)\ny: \(attack)".utf8))
    for format in [ReportFormat.text, .line, .github, .junit] {
      let text = report.text(as: format)
      #expect(!text.unicodeScalars.contains { $0.isUnshowable && $0 != "\n" }, "\(format)")
    }
    #expect(report.text(as: .line).count { $0 == "\n" } == 1)
    #expect(report.text(as: .github).count { $0 == "\n" } == 1)
    #expect(report.text(as: .github).hasPrefix("::error file=p"))
  }

  @Test("attacks come back unchanged from the formats that quote", arguments: attacks)
  func quoted(attack: String) throws {
    let report = report(attack, bytes: Array("x: \(attack)".utf8))
    let json = try JSONSerialization.jsonObject(with: Data(report.render(as: .json))) as? [String: Any]
    let finding = try #require((json?["findings"] as? [[String: Any]])?.first)
    #expect((finding["message"] as? String)?.utf8.elementsEqual("m\(attack)".utf8) == true)
    let sarif = try JSONSerialization.jsonObject(with: Data(report.render(as: .sarif)))
    #expect(sarif is [String: Any])
  }

  @Test("files of random bytes are reported in every format without a crash, and always in valid UTF-8")
  func randomBytes() throws {
    var random = Chance(seed: 99)
    for round in 0..<120 {
      let bytes = (0..<random.below(80)).map { _ in
        random.below(3) == 0
          ? [0x0A, 0x0D, 0x09, 0x1B, 0xC3, 0xEF][random.below(6)] : UInt8(random.below(256))
      }
      let report = report(Self.attacks[round % Self.attacks.count], bytes: bytes)
      for format in ReportFormat.allCases {
        let rendered = report.render(as: format, colour: round % 2 == 0, width: round)
        #expect(String(validating: rendered, as: UTF8.self) != nil, "\(format)")
      }
    }
  }

  @Test("spans beyond the end of their file are shown at its end")
  func beyond() {
    var sources = SourceSet()
    _ = sources.add(path: "a", bytes: Array("k: v".utf8))
    let far = SourceSpan(file: FileID(0), start: 100, end: 200)
    let text = FindingPicture(Finding("r", .error, "m", at: far, label: "x"), in: sources).text
    #expect(text.contains("--> a:1:5\n  |\n1 | k: v\n  |     ^ x\n"))
  }
}
