import Foundation

/// A folder in which specs in Swift are checked, with a cache of its own.
struct SwiftBench {
  let scratch: Scratch
  private static let asOf = ["--as-of", "2026-11-21"]

  init() throws { scratch = try Scratch() }

  /// Where the real compiler is looked for.
  static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

  /// Runs `check` on a path.
  func check(_ path: String, environment: [String: String] = [:]) throws -> Tool.Outcome {
    try run(["check", path] + Self.asOf, environment: environment)
  }

  /// Runs the program with the compiler at hand.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Tool.Outcome {
    try Tool.run(
      arguments, in: scratch.url,
      environment: ["PATH": Self.path, "XDG_CACHE_HOME": scratch.url.appending(path: "cache").path].merging(
        environment
      ) { $1 })
  }
}

/// Specs in Swift that the tests share.
enum SwiftSpecs {
  /// A system that promises more than it can keep, by itself or by its class.
  static func orders(class name: String? = nil) -> String {
    """
    import Holdfast

    struct Orders: RecoverySpec {
      var body: some SpecContent {
        System("orders"\(name.map { ", class: \"\($0)\"" } ?? "")) {
          Component("database", on: .rdsPostgres("orders-prod", region: "eu-west-1")) {
            AutomatedBackups(window: "03:00..04:00", keep: .days(30))
          }
    \(name == nil ? "      Objectives(rto: .hours(2), rpo: .minutes(1))\n" : "")\
          Procedure("restore", recovers: ["database"], from: "automated") { Step("Restore", takes: .hours(1)) }
        }
      }
    }

    """
  }

  /// A file whose body does something before it says anything.
  static func doing(_ statement: String, named name: String = "house") -> String {
    """
    #if canImport(Glibc)
      import Glibc
    #else
      import Darwin
    #endif
    import Holdfast

    struct Plan: RecoverySpec {
      var body: some SpecContent {
        let _ = { \(statement) }()
        Policy("\(name)") {}
      }
    }

    """
  }
}
