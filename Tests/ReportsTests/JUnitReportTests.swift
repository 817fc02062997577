import CXML
import Findings
import Foundation
import SourceText
import Testing

@testable import Reports

/// JUnit documents read back by libxml2's parser.
@Suite struct JUnitReportTests {
  /// One element: its name, its attributes, the text right in it, and how deep it stands.
  private struct Element: Equatable {
    var name: String
    var attributes: [String: String]
    var text: String
    var depth: Int
  }

  /// The elements in document order; nil where the document is not well formed.
  private func elements(_ bytes: [UInt8]) -> [Element]? {
    let options = Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue)
    let document = bytes.withUnsafeBytes { raw in
      xmlReadMemory(raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), nil, nil, options)
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    var found: [Element] = []
    collect(xmlDocGetRootElement(document), 0, &found)
    return found
  }

  private func collect(_ first: xmlNodePtr?, _ depth: Int, _ found: inout [Element]) {
    var next = first
    while let node = next {
      next = node.pointee.next
      guard node.pointee.type == XML_ELEMENT_NODE else { continue }
      var element = Element(name: string(node.pointee.name), attributes: [:], text: "", depth: depth)
      var attribute = node.pointee.properties
      while let current = attribute {
        element.attributes[string(current.pointee.name)] = taken(
          xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1))
        attribute = current.pointee.next
      }
      if xmlChildElementCount(node) == 0 { element.text = taken(xmlNodeGetContent(node)) }
      found.append(element)
      collect(node.pointee.children, depth + 1, &found)
    }
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }

  private func taken(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
    defer { free(text) }
    return string(UnsafePointer(text))
  }

  @Test("each file is a suite, each finding a case, and only errors fail")
  func structure() throws {
    let found = try #require(elements(Sample.report.render(as: .junit)))
    #expect(
      found.map { "\($0.depth)\($0.name)" } == [
        "0testsuites", "1testsuite", "2testcase", "3system-out", "1testsuite", "2testcase", "3failure",
        "2testcase", "3system-out", "1testsuite", "2testcase",
      ])
    #expect(
      found[0].attributes
        == ["name": "holdfast", "tests": "4", "failures": "1", "errors": "0", "skipped": "0"])
    let suites = found.filter { $0.name == "testsuite" }.map(\.attributes)
    #expect(suites.map { $0["name"] } == ["policies/house.yaml", "specs/a b.yaml", "specs/clean.yaml"])
    #expect(suites.map { $0["tests"] } == ["1", "2", "1"])
    #expect(suites.map { $0["failures"] } == ["0", "1", "0"])
    let failure = found[6]
    #expect(failure.attributes == ["message": "loses 25h", "type": "unachievable-rpo"])
    #expect(failure.text == FindingPicture(Sample.report.findings[1], in: Sample.report.sources).text)
    #expect(found[5].attributes["name"] == "unachievable-rpo: loses 25h")
    #expect(found[5].attributes["line"] == "2")
    #expect(found[10].attributes["name"] == "no findings")
  }

  @Test("a finding in a file that was not checked has a suite too")
  func uncheckedFile() throws {
    let marked = MarkedSources("«a»", path: "policy.yaml")
    let report = Report(
      findings: [Finding("r", .error, "m", at: marked.spans[0])], sources: marked.sources, checkedFiles: [],
      rules: [], toolVersion: "1")
    let found = try #require(elements(report.render(as: .junit)))
    #expect(found.count == 4 && found[1].attributes["name"] == "policy.yaml")
    #expect(try #require(elements(Sample.clean([]).render(as: .junit))).count == 1)
  }

  @Test("what XML forbids or would obey is read back as harmless text")
  func hostile() throws {
    let message = "]]> <b a='\"'>&amp; \u{0}\u{1B}[31m\n\u{FFFE}\u{FFFF} 🔥 %0A"
    let marked = MarkedSources("k: «]]><x>&\u{1B}\u{C}»\n", path: "a<&\"\u{1}.yaml")
    let report = Sample.one(
      Finding("r", .error, message, at: marked.spans[0], label: message), marked.sources)
    let found = try #require(elements(report.render(as: .junit)))
    #expect(found[1].attributes["name"] == "a<&\"\\u{1}.yaml")
    let expected = "]]> <b a='\"'>&amp; \\u{0}\\u{1b}[31m\\u{a}\\u{fffe}\\u{ffff} 🔥 %0A"
    #expect(found[3].attributes["message"] == expected)
    #expect(found[3].text.contains("1 | k: ]]><x>&\\u{1b}\\u{c}\n"))
  }
}
