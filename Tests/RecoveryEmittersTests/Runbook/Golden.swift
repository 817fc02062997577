import Foundation
import Testing

/// A file as it must be emitted, beside the test that asks for it; `HOLDFAST_RENEW=1` writes it anew.
struct Golden {
  private let place: URL

  /// The file of that name in `Goldens` beside a test's source file.
  init(_ name: String, beside file: String = #filePath) {
    place = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "Goldens").appending(path: name)
  }

  /// Requires that the text is what the file holds; says the first line that differs.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["HOLDFAST_RENEW"] == "1" {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: place, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: place, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, wanted).first { $0 != $1 }
    #expect(text == kept, "first difference: \(String(describing: first))", sourceLocation: sourceLocation)
  }
}
