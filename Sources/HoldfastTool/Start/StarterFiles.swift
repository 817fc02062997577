/// The files with which somebody begins: a small system in which every promise holds.
struct StarterFiles {
  /// A file by its path below the folder.
  struct File {
    let path: String
    let text: String
  }

  /// The files.
  let files: [File]

  /// A spec in YAML.
  static var yaml: StarterFiles {
    StarterFiles(files: [File(path: "specs/systems/orders.yaml", text: ordersInYAML)])
  }

  /// A package in Swift that depends on the library at a path or an address.
  static func swift(library: String) -> StarterFiles {
    StarterFiles(files: [
      File(path: "Package.swift", text: package(dependingOn: library)),
      File(path: "Sources/estate/Estate.swift", text: estate),
      File(path: "Sources/estate/Orders.swift", text: orders),
    ])
  }

  /// Writes the files below a folder; nothing is written where one of them is there already.
  func write(below folder: String) throws(Failure) {
    for file in files where FileContent.readIfPresent("\(folder)/\(file.path)") != nil {
      throw .input("\(folder)/\(file.path) is there already; nothing was written")
    }
    for file in files {
      let path = "\(folder)/\(file.path)"
      try Folder.make(Folder.parent(of: path))
      try FileContent.write(Array(file.text.utf8), to: path, isExecutable: false)
    }
  }

  private static func package(dependingOn library: String) -> String {
    let isAddress = library.contains("://") || library.hasPrefix("git@")
    let quoted = library.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
    let dependency =
      isAddress ? "url: \"\(quoted)\", from: \"0.1.0\"" : "name: \"holdfast\", path: \"\(quoted)\""
    return """
      // swift-tools-version: 6.2
      import PackageDescription

      let package = Package(
        name: "estate",
        platforms: [.macOS(.v14)],
        dependencies: [.package(\(dependency))],
        targets: [
          .executableTarget(name: "estate", dependencies: [.product(name: "Holdfast", package: "holdfast")])
        ]
      )

      """
  }

  private static let estate = """
    import Holdfast

    /// Every system there is: `swift run estate check` says what is wrong with them.
    @main struct Estate: RecoverySpec {
      var body: some SpecContent {
        Orders()
      }
    }

    """

  private static let orders = """
    import Holdfast

    struct Orders: RecoverySpec {
      var body: some SpecContent {
        System("orders", owner: "payments") {
          Objectives(rto: .hours(2), rpo: .minutes(15))

          Component("database", on: .rdsPostgres("orders-prod", region: "eu-west-1")) {
            AutomatedBackups(window: "03:00..04:00", keep: .days(30))
          }

          Procedure("restore", recovers: ["database"], from: "automated", detect: .minutes(10)) {
            Step("Restore to a new instance", takes: .minutes(20...50))
            Step("Point the service at it", takes: .minutes(5))
          }

          Drill("restore", type: .restore, schedule: "quarterly", covers: ["restore"])
        }
      }
    }

    """

  private static let ordersInYAML = """
    holdfast: 1
    system: orders
    owner: payments
    objectives: {rto: 2h, rpo: 15m}
    components:
      database:
        platform: rds-postgres
        resource: orders-prod
        region: eu-west-1
        backups:
          automated: {method: automated, window: 03:00..04:00, keep: 30d}
    recovery:
      restore:
        recovers: database
        from: automated
        detect: 10m
        steps:
          - {name: Restore to a new instance, takes: 20m..50m}
          - {name: Point the service at it, takes: 5m}
    drills:
      restore: {type: restore, schedule: quarterly, covers: [restore]}

    """
}
