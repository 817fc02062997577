import Findings

/// A run's findings as a JUnit document: a suite for each file, a case for each finding in it.
///
/// Errors are failures; warnings and notes are passing cases that say so in `system-out`, since a build server
/// must not turn red for what does not fail the run. A clean file is one passing case.
struct JUnitReport {
  /// What is reported.
  let report: Report
  /// Where it stands.
  let sources: LocatedSources

  /// The document; empty only when memory has run out.
  var bytes: [UInt8] {
    guard let page = XMLPage() else { return [] }
    let suites = suites
    let tests = suites.reduce(0) { $0 + max(1, $1.findings.count) }
    let totals = Self.totals(tests: tests, failures: report.counts.errors)
    page.element("testsuites", [("name", "holdfast")] + totals) {
      for suite in suites { write(suite, on: page) }
    }
    return page.finish()
  }

  private struct Suite {
    let path: String
    var findings: [Finding]
  }

  /// The checked files in their order, then any others that findings lie in.
  private var suites: [Suite] {
    var suites: [Suite] = []
    var places: [String: Int] = [:]
    func place(of path: String) -> Int {
      if let place = places[path] { return place }
      places[path] = suites.count
      suites.append(Suite(path: path, findings: []))
      return suites.count - 1
    }
    for path in report.checkedFiles { _ = place(of: path) }
    for finding in report.findings {
      suites[place(of: sources.path(of: finding.label.span))].findings.append(finding)
    }
    return suites
  }

  private func write(_ suite: Suite, on page: XMLPage) {
    let path = suite.path.shown
    let failures = FindingCounts(suite.findings).errors
    let totals = Self.totals(tests: max(1, suite.findings.count), failures: failures)
    page.element("testsuite", [("name", path)] + totals) {
      if suite.findings.isEmpty {
        page.element("testcase", [("name", "no findings"), ("classname", path)])
      }
      for finding in suite.findings { write(finding, path, on: page) }
    }
  }

  private func write(_ finding: Finding, _ path: String, on page: XMLPage) {
    let place = sources.start(of: finding.label.span)
    let name = "\(finding.rule): \(finding.message)".shown
    page.element(
      "testcase",
      [("name", name), ("classname", path), ("file", path), ("line", String(place.line))]
    ) {
      let picture = FindingPicture(finding, in: sources, width: nil).text
      if finding.severity == .error {
        page.element("failure", [("message", finding.message.shown), ("type", finding.rule.shown)]) {
          page.text(picture)
        }
      } else {
        page.element("system-out", []) { page.text(picture) }
      }
    }
  }

  private static func totals(tests: Int, failures: Int) -> [(String, String)] {
    [("tests", String(tests)), ("failures", String(failures)), ("errors", "0"), ("skipped", "0")]
  }
}
