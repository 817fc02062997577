import Foundation
import Testing

@testable import RecoveryEmitters

/// Compares files with those committed beside the test; `HOLDFAST_RENEW=1` writes them anew.
func expectGolden(_ files: [OutputFile], beside test: String = #filePath) throws {
  let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Goldens")
  let renews = ProcessInfo.processInfo.environment["HOLDFAST_RENEW"] == "1"
  for file in files {
    let golden = folder.appending(path: file.path)
    if renews {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: golden)
      if file.isExecutable {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: golden.path)
      }
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    #expect(String(decoding: file.bytes, as: UTF8.self) == expected, "\(file.path) differs from its golden")
  }
}
