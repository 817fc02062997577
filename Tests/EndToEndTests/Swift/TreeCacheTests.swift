import Foundation
import Testing

/// What is kept between runs, by how often the compiler is asked.
@Suite("The cache of specs in Swift") struct TreeCacheTests {
  /// A bench whose compiler is the real one, and counts how often it compiles.
  private struct Counted {
    let bench: SwiftBench

    init() throws {
      bench = try SwiftBench()
      try bench.scratch.write(SwiftSpecs.orders(), to: "specs/Orders.swift")
      try bench.scratch.write(
        """
        #!/bin/sh
        case "$*" in *-emit-target-info*|*-print-target-info*) ;; *) echo x >>"\(bench.scratch.url.path)/count" ;; esac
        PATH="\(SwiftBench.path)" exec swiftc "$@"

        """, to: "bin/swiftc")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: bench.scratch.url.appending(path: "bin/swiftc").path)
    }

    /// How often the compiler was asked by a check, whose output must be what it always is.
    func compilations(_ expected: String?) throws -> (count: Int, output: String) {
      let before = bench.scratch.text("count")?.count ?? 0
      let run = try bench.run(
        ["check", "specs", "--format", "line", "--as-of", "2026-11-21"],
        environment: ["PATH": bench.scratch.url.appending(path: "bin").path + ":/usr/bin:/bin"])
      #expect(run.errors == "" && run.code == 1, "\(run.errors)")
      if let expected { #expect(run.output == expected) }
      return (((bench.scratch.text("count")?.count ?? 0) - before) / 2, run.output)
    }

    /// The entries.
    var entries: [String] { bench.scratch.files().filter { $0.hasPrefix("cache/holdfast/") } }
  }

  @Test(
    "what was compiled is not compiled again until it changes, and damage, strangers and links are not trusted"
  )
  func kept() throws {
    let counted = try Counted()
    let (first, output) = try counted.compilations(nil)
    #expect(first == 1 && output.contains("error[unachievable-rpo]"))
    #expect(try counted.compilations(output).count == 0)
    let entry = try #require(counted.entries.first)
    #expect(counted.entries.count == 1)
    let url = counted.bench.scratch.url.appending(path: entry)
    let whole = try Data(contentsOf: url)

    // Cut off, and a byte of the tree another.
    try whole.prefix(whole.count - 20).write(to: url)
    #expect(try counted.compilations(output).count == 1)
    var damaged = whole
    damaged[damaged.count - 30] ^= 1
    try damaged.write(to: url)
    #expect(try counted.compilations(output).count == 1)
    // The entry of another key under this one's name.
    var foreign = whole
    foreign[40] ^= 1
    try foreign.write(to: url)
    #expect(try counted.compilations(output).count == 1)
    #expect(try Data(contentsOf: url) == whole)
    // One that others may write, and a link.
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: url.path)
    #expect(try counted.compilations(output).count == 1)
    try FileManager.default.moveItem(at: url, to: counted.bench.scratch.url.appending(path: "elsewhere"))
    try FileManager.default.createSymbolicLink(
      at: url, withDestinationURL: counted.bench.scratch.url.appending(path: "elsewhere"))
    #expect(try counted.compilations(output).count == 1)
    #expect(try counted.compilations(output).count == 0)
    // Another content.
    try counted.bench.scratch.write(SwiftSpecs.orders() + "// changed\n", to: "specs/Orders.swift")
    #expect(try counted.compilations(output).count == 1)
    #expect(counted.entries.count == 2)
  }

  @Test("where nothing can be kept, everything works and nothing is kept")
  func nowhere() throws {
    let counted = try Counted()
    try counted.bench.scratch.write("a file", to: "cache")
    let (first, output) = try counted.compilations(nil)
    #expect(first == 1)
    #expect(try counted.compilations(output).count == 1)
  }
}
