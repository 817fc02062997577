import Foundation
import PlatformFacts
import Testing

@testable import SpecConversion

/// The methods of platforms, as the compiler and as the fact base know them.
@Suite("Methods by platform") struct OfferedMethodTests {
  /// A method on a platform, as a user would say it.
  private struct Pair {
    let platform: Platform
    let method: String
    let type: String

    /// A function that says it.
    var function: String {
      "{ _ = Component(\"c\", on: .\(SwiftNames.platform(platform.name))(\"x\")) { \(type)() } }"
    }

    /// Whether the fact base has it.
    var isOffered: Bool { platform.method(named: method) != nil }
  }

  @Test("each type of backup compiles on exactly the platforms whose facts have its method")
  func exactly() throws {
    let pairs = Platforms.all.flatMap { platform in
      SwiftNames.methods.sorted { $0.key < $1.key }.map {
        Pair(platform: platform, method: $0.key, type: $0.value)
      }
    }
    let diagnostics = try Compiler.diagnostics(ofFunctions: pairs.map(\.function))
    for (pair, errors) in zip(pairs, diagnostics) {
      let place = "\(pair.type) on \(pair.platform.name): \(errors.joined(separator: " | "))"
      if pair.isOffered {
        #expect(errors == [], "\(place)")
      } else {
        #expect(
          errors.count == 1 && errors[0].contains("generic struct '\(pair.type)' requires that"), "\(place)")
      }
    }
    // Neither half may be empty, or the test would say little.
    #expect(pairs.count { $0.isOffered } > 150 && pairs.count { !$0.isOffered } > 900)
  }

  @Test("every method of the fact base has a type")
  func complete() {
    for platform in Platforms.all {
      for method in platform.methods {
        #expect(SwiftNames.methods[method.name] != nil, "\(method.name) of \(platform.name)")
      }
    }
  }
}
