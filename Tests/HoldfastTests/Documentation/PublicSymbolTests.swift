import Foundation
import Testing

/// What is public is explained, and has its place in the documentation.
@Suite("Public symbols") struct PublicSymbolTests {
  @Test("each has a comment that is a sentence")
  func comments() throws {
    let symbols = try PublicSymbols.extracted()
    #expect(symbols.count > 700)
    for symbol in symbols {
      let paragraph = symbol.lines.prefix { !$0.isEmpty }.joined(separator: " ")
      #expect(paragraph.count > 3, "\(symbol.path) has no comment")
      #expect(paragraph.last.map { ".:`".contains($0) } ?? false, "\(symbol.path): \(paragraph)")
    }
  }

  @Test("each parameter of those that have several is explained")
  func parameters() throws {
    var checked = 0
    for symbol in try PublicSymbols.extracted() where !symbol.isRefused {
      let isListed = symbol.lines.contains { $0.contains("- Parameters:") }
      guard isListed || symbol.parameters.count > 2 else { continue }
      checked += 1
      for name in symbol.parameters {
        #expect(symbol.lines.contains { $0.contains("- \(name):") }, "\(name) of \(symbol.path)")
      }
    }
    #expect(checked > 70)
  }

  @Test("each type stands in the topics of exactly one page")
  func topics() throws {
    var places: [String: Int] = [:]
    for page in try DocumentationPages.markdown().values {
      let topics = page.split(separator: "## Topics\n", maxSplits: 1).dropFirst().first ?? ""
      for line in topics.split(separator: "\n") where line.hasPrefix("- ``") && line.hasSuffix("``") {
        places[String(line.dropFirst(4).dropLast(2)), default: 0] += 1
      }
    }
    let types = Set(try PublicSymbols.extracted().filter { $0.pathComponents.count == 1 }.map(\.path))
    #expect(types.count > 250)
    for type in types.sorted() { #expect(places[type] == 1, "\(type) stands \(places[type] ?? 0) times") }
    #expect(Set(places.keys).subtracting(types) == [])
  }
}
