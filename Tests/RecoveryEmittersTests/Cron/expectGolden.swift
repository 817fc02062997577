@testable import RecoveryEmitters

/// Compares files with those committed beside the test, each under its path.
func expectGolden(_ files: [OutputFile], beside test: String = #filePath) throws {
  for file in files {
    try Golden(file.path, beside: test).expect(String(decoding: file.bytes, as: UTF8.self))
  }
}
