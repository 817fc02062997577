import CCatalogue
import Quantities
import Reports
import SourceText

/// The example of a rule: a spec that breaks it, what is said of that, and the spec mended.
///
/// The program holds the specs of `specs/catalogue` alone, so that `explain` shows them anywhere; what is said is worked
/// out when somebody asks. Bytes that are no text, which some rules are about, stand as replacement characters.
package struct CatalogueExample {
  /// The bytes of the spec that breaks the rule.
  package let broken: [UInt8]
  /// The bytes of the spec that does not.
  package let fixed: [UInt8]

  /// The example of a rule; nil where none of a readable size would break it.
  package init?(of rule: String) {
    guard let specs = catalogue_specs(rule)?.pointee else { return nil }
    broken = Self.bytes(specs.broken)
    fixed = Self.bytes(specs.fixed)
  }

  /// The bytes before the NUL that ends them.
  private static func bytes(_ start: UnsafePointer<UInt8>) -> [UInt8] {
    var count = 0
    while start[count] != 0 { count += 1 }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// The day that counts as today in every example.
  package static let today = CivilDate(year: 2026, month: 11, day: 21)

  /// What comes of the broken spec, checked alone.
  private var compilation: Compilation {
    var sources = SourceSet()
    _ = sources.add(path: "broken.yaml", bytes: broken)
    return compile(sources, asOf: Self.today, threads: 1)
  }

  /// The broken spec as people read it.
  var brokenText: String { Self.shown(broken) }

  /// The finding as people read it.
  var finding: String {
    let compilation = compilation
    let pictures = compilation.findings.inReportOrder(compilation.sources).map {
      FindingPicture($0, in: compilation.sources).text
    }
    return pictures.joined(separator: "\n")
  }

  /// What was changed, as the lines that go and the lines that come, with two lines around them.
  var mending: String { LineChange(from: brokenText, to: Self.shown(fixed)).text }

  /// Bytes as text that may stand anywhere.
  private static func shown(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      text.append(scalar.value < 0x20 && scalar != "\n" || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
    return String(text)
  }
}
