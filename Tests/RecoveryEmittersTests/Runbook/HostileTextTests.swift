import ConfigTrees
import Foundation
import TestTools
import Testing

@testable import RecoveryEmitters

/// Text of a spec never becomes markup, wherever it stands.
@Suite struct HostileTextTests {
  /// Text that tries to leave a table, a heading, a link, a fence, a comment and a diagram; YAML-escaped.
  static let nasty =
    #""x | y ` ``` <script>alert(1)</script> <img src=q onerror=e> %% {{a}} ](http://evil.example/) [b](http://evil.example/)\n\n# Heading\n```\n<b>--> ;:#&amp; http://evil.example/ mallory@evil.example""#

  let sample = CompiledSample(TextSample.yaml.replacingOccurrences(of: "TEXT", with: nasty))

  @Test("the spec is read, with its text in it")
  func isRead() {
    #expect(sample.plan.systems.count == 1)
    #expect(sample.runbook.contains("alert(1)"))
    #expect(sample.plan.systems.first?.procedures.first?.steps.count == 3)
  }

  @Test(
    "no text of a spec is HTML, a link or a heading once a real program has rendered it",
    .enabled(if: Cmark.isThere))
  func rendered() throws {
    let html = try Cmark.rendered(sample.runbook)
    for markup in [
      "<script", "<img", "<b>", "evil.example/\"", "href=\"javascript", ">Heading</h", "href=\"http",
    ] {
      #expect(!html.contains(markup), "\(markup)")
    }
    #expect(html.contains("&lt;script&gt;"))
  }

  @Test("an address that no reader can be sent to is shown and not followed")
  func addresses() {
    let runbook = CompiledSample(
      RichSample.yaml.replacingOccurrences(
        of: "\n  status-page: {title",
        with:
          #"\n  code: {url: "javascript:alert(1)"}\n  plain: {title: Plain, url: docs/plan.md}\n  status-page: {title"#
          .replacingOccurrences(of: "\\n", with: "\n"))
    ).runbook
    #expect(runbook.contains("- Plain, `docs/plan.md`"))
    #expect(runbook.contains("- code, `javascript:alert(1)`"))
    #expect(runbook.contains("- [Status page](https://status.drills.example/)"))
  }

  @Test("every link leads to a heading that is there", .enabled(if: Cmark.isThere), arguments: [true, false])
  func links(isHostile: Bool) throws {
    let sample = isHostile ? sample : CompiledSample(RichSample.yaml)
    let html = try Cmark.rendered(sample.runbook)
    let anchors = try #require(sample.document?.anchors)
    let targets = html.components(separatedBy: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(targets.count > 10)
    for target in targets {
      #expect(anchors.contains(String(target).removingPercentEncoding ?? ""), "\(target)")
    }
    #expect(html.components(separatedBy: "<h").count >= anchors.count)
  }

  @Test("every text of a spec stands in its runbook")
  func everything() {
    let parts = TextSample.yaml.components(separatedBy: "TEXT")
    let marked = parts.dropLast().enumerated().map { "\($1)MARK\($0)K" }.joined() + (parts.last ?? "")
    let sample = CompiledSample(marked)
    #expect(parts.count > 80)
    #expect(sample.findings == [])
    let runbook = sample.runbook
    for index in 0..<(parts.count - 1) where !runbook.contains("MARK\(index)K") {
      Issue.record("left out: \(parts[index].suffix(40))")
    }
  }

  @Test("the objectives of a hostile spec are JSON")
  func objectives() throws {
    #expect(try JSONReader.read(Array(sample.objectives.utf8))["system"] == "hostile")
  }
}

/// The renderer of CommonMark with GitHub's tables and task lists, where it is installed.
enum Cmark {
  private static let path = "/usr/bin/cmark-gfm"

  /// Whether it is installed.
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// The HTML of a Markdown text, with raw HTML let through so that it can be found.
  static func rendered(_ markdown: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).md")
    try markdown.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["--unsafe", "-e", "table", "-e", "tasklist", "-e", "autolink", file.path]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.everything()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
