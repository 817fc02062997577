import Foundation
import TestTools
import Testing

/// Random specs in both languages: each is converted, all are compiled into one program, and what that says of each is what
/// `holdfast` says of the YAML.
@Suite("Random twins") struct RandomTwinTests {
  private static let seeds = Array(1...12)
  private static let asOf = ["--as-of", "2026-11-21"]

  @Test("a random spec in Swift has the same findings, proofs and artifacts, and converts back to itself")
  func twins() throws {
    let scratch = try Scratch()
    var cases = ""
    var sources: [String] = []
    for seed in Self.seeds {
      try scratch.write(Self.text(seed), to: "yaml/\(seed)/plan.yaml")
      let swift = try Tool.run(["convert", "yaml/\(seed)/plan.yaml"], in: scratch.url)
      try #require(swift.code == 0, "seed \(seed): \(swift.errors)")
      let body = swift.output.replacing("import Holdfast\n", with: "")
      try scratch.write("import Holdfast\n\nenum Plan\(seed) {\n\(body)}\n", to: "Plan\(seed).swift")
      let policies = ["HousePolicy", "RelaxedPolicy"].filter { body.contains("struct \($0):") }
      let policy = policies.map { "; Plan\(seed).\($0)()" }.joined()
      cases += "    if plan == \"\(seed)\" { Plan\(seed).Orders()\(policy) }\n"
      sources.append("Plan\(seed).swift")
    }
    let main = """
      import Foundation
      import Holdfast

      @main struct Plans: RecoverySpec {
        private var plan: String { ProcessInfo.processInfo.environment["PLAN"] ?? "" }
        var body: some SpecContent {
      \(cases)  }
      }

      """
    try scratch.write(main, to: "Plans.swift")
    try SwiftProgram.link(["Plans.swift"] + sources, as: "plans", in: scratch.url)
    var findings = 0
    var built = 0
    for seed in Self.seeds {
      let (found, wasBuilt) = try Self.compare(seed, in: scratch)
      findings += found
      built += wasBuilt ? 1 : 0
    }
    // The property would hold of nothing, were there nothing to find and nothing to build.
    #expect(findings > 50 && built > 2, "\(findings) findings, \(built) built")
  }

  /// The spec of a seed; every other one under a policy that lets its promises be broken, so that it can be built.
  private static func text(_ seed: Int) -> String {
    let text = RandomPlan(seed: seed).text
    guard seed % 2 == 0 else { return text }
    let rules = [
      "total-loss", "unachievable-rto", "unachievable-rpo", "hole-between-tiers", "unanswered-scope",
      "lock-without-versioning", "overlong-run", "unproved-promise", "slower-dependency",
      "retention-below-framework", "lock-longer-than-keep",
    ]
    return text + "---\nholdfast: 1\npolicy: relaxed\nseverities: {"
      + rules.map { "\($0): off" }.joined(separator: ", ") + "}\n"
  }

  private static func compare(_ seed: Int, in scratch: Scratch) throws -> (findings: Int, wasBuilt: Bool) {
    let program = scratch.url.appending(path: "plans").path
    let environment = ["PLAN": "\(seed)"]
    let path = "yaml/\(seed)/plan.yaml"
    let yaml = try Tool.run(["check", path, "--format", "json"] + asOf, in: scratch.url)
    let swift = try Tool.run(
      ["check", "--format", "json"] + asOf, in: scratch.url, environment: environment, program: program)
    #expect(yaml.code == swift.code, "seed \(seed): \(swift.errors)")
    let (ours, theirs) = (try said(swift.output), try said(yaml.output))
    #expect(ours == theirs, "seed \(seed)")
    let proof = try Tool.run(["prove", "orders", path] + asOf, in: scratch.url)
    let proved = try Tool.run(
      ["prove", "orders"] + asOf, in: scratch.url, environment: environment, program: program)
    #expect(proof.output == proved.output && proof.code == proved.code, "seed \(seed)")
    let back = try Tool.run(["convert"], in: scratch.url, environment: environment, program: program)
    try scratch.write(back.output, to: "yaml/\(seed)/back.yaml")
    let again = try Tool.run(["convert", "yaml/\(seed)/back.yaml"], in: scratch.url)
    let once = try Tool.run(["convert", path], in: scratch.url)
    #expect(again.output == once.output && again.code == 0, "seed \(seed)")
    guard yaml.code == 0 else { return (theirs.count, false) }
    _ = try Tool.run(["build", path, "--output", "out/\(seed)/yaml"] + asOf, in: scratch.url)
    _ = try Tool.run(
      ["build", "--output", "out/\(seed)/swift"] + asOf, in: scratch.url, environment: environment,
      program: program)
    let files = scratch.files().filter { $0.hasPrefix("out/\(seed)/yaml/") }
    #expect(files.count > 3)
    for file in files {
      let twin = file.replacing("out/\(seed)/yaml/", with: "out/\(seed)/swift/")
      #expect(scratch.text(file) == scratch.text(twin), "\(file)")
    }
    return (theirs.count, true)
  }

  /// What findings say, places aside.
  private static func said(_ json: String) throws -> [String] {
    let report = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let findings = try #require(report?["findings"] as? [[String: Any]])
    return findings.map { finding in
      ["rule", "severity", "message", "subject"].map { "\(finding[$0] ?? "")" }.joined(separator: "|")
    }.sorted()
  }
}

/// Programs that are compiled against the library as it was built for these tests.
enum SwiftProgram {
  /// Compiles and links sources in a folder.
  static func link(_ sources: [String], as name: String, in folder: URL) throws {
    let build = Tool.built("holdfast").deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.currentDirectoryURL = folder
    process.arguments =
      ["swiftc", "-parse-as-library", "-Onone", "-module-name", name, "-o", name]
      + BuiltLibrary.flags(top: Tool.top, build: build) + sources + BuiltLibrary.objects(build: build)
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.everything(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(output: text) }
  }

  /// The compiler refused it.
  struct Failed: Error {
    let output: String
  }
}
