import Foundation
import RecoveryCompiler
import RecoveryEmitters
import SourceText
import Testing

@Suite("generated/") struct GeneratedTests {
  @Test("what is committed is what the specs compile to, no file more and none less")
  func fresh() throws {
    let files = try compiled()
    for file in files {
      let kept = try? Data(contentsOf: PlanFolder.top.appending(path: "generated/\(file.path)"))
      // What differs is for `git diff` to show: a picture of two lists of bytes takes minutes and says nothing.
      let isFresh = kept.map(Array.init) == file.bytes
      #expect(isFresh, "generated/\(file.path) is stale: run make demo")
    }
    let systems = PlanFolder.top.appending(path: "generated/systems")
    let kept = (FileManager.default.subpaths(atPath: systems.path) ?? []).filter { path in
      (try? Data(contentsOf: systems.appending(path: path))) != nil
    }
    #expect(Set(kept.map { "systems/\($0)" }) == Set(files.map(\.path)))
  }

  @Test("no artifact holds a path of a machine, and every text file ends with a line break")
  func clean() throws {
    for file in try compiled() {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains(NSHomeDirectory() + "/") && !text.contains(PlanFolder.top.path))
      #expect(file.bytes.last == 0x0A, "\(file.path)")
    }
  }

  private func compiled() throws -> [OutputFile] {
    var sources = SourceSet()
    for folder in ["policies", "systems"] {
      let path = PlanFolder.top.appending(path: "specs/\(folder)")
      for name in try FileManager.default.contentsOfDirectory(atPath: path.path).sorted() {
        _ = sources.add(path: name, bytes: Array(try Data(contentsOf: path.appending(path: name))))
      }
    }
    let compilation = compile(sources, asOf: nil, threads: 1)
    return emit(try #require(compilation.checked))
  }
}
