/// The files with which somebody begins: a small system in which every promise holds.
struct StarterFiles {
  /// A file by its path below the folder.
  struct File {
    let path: String
    /// What is in it, for whoever has just got it.
    let about: String
    let text: String
  }

  /// The files.
  let files: [File]

  /// A spec in YAML.
  static var yaml: StarterFiles {
    StarterFiles(files: [File(path: "specs/systems/orders.yaml", about: "a system", text: ordersInYAML)])
  }

  /// A package in Swift that depends on the library at a path or an address.
  static func swift(library: String) -> StarterFiles {
    StarterFiles(files: [
      File(path: "Package.swift", about: "where the library is", text: package(dependingOn: library)),
      File(path: "Sources/estate/Estate.swift", about: "every system there is", text: estate),
      File(path: "Sources/estate/Orders.swift", about: "one of them", text: orders),
    ])
  }

  /// What was written into a folder, and what to do next.
  func welcome(in folder: String, next: String) -> String {
    let width = files.map(\.path.count).max() ?? 0
    let lines = files.map { file in
      "  \(file.path)\(String(repeating: " ", count: width - file.path.count))  \(file.about)\n"
    }
    return "wrote into \(folder)\n\(lines.joined())next: \(next)\n"
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

    /// Every system there is. What is named here is checked; a system in another file is added by its name.
    @main struct Estate: RecoverySpec {
      var body: some SpecContent {
        Orders()
      }
    }

    """

  private static let orders = """
    import Holdfast

    /// The orders: what they promise, how they are backed up, and how they are brought back.
    struct Orders: RecoverySpec {
      var body: some SpecContent {
        System("orders", owner: "payments") {
          // Back within two hours, and without the last fifteen minutes at most. Try .minutes(1) and check again.
          Objectives(rto: .hours(2), rpo: .minutes(15))

          // What can be lost. A method that the platform does not have would not compile.
          Component("database", on: .rdsPostgres("orders-prod", region: "eu-west-1")) {
            AutomatedBackups(window: "03:00..04:00", keep: .days(30))
          }

          // The way back: the recovery time is proved from its steps.
          Procedure("restore", recovers: ["database"], from: "automated", detect: .minutes(10)) {
            Step("Restore to a new instance", takes: .minutes(20...50))
            Step("Point the service at it", takes: .minutes(5))
          }

          // A procedure that nobody tries is a hope.
          Drill("restore", type: .restore, schedule: "quarterly", covers: ["restore"])
        }
      }
    }

    """

  private static let ordersInYAML = """
    # The orders: what they promise, how they are backed up, and how they are brought back.
    holdfast: 1
    system: orders
    owner: payments
    # Back within two hours, and without the last fifteen minutes at most. Try rpo: 1m and check again.
    objectives: {rto: 2h, rpo: 15m}
    components:
      database:
        platform: rds-postgres
        resource: orders-prod
        region: eu-west-1
        backups:
          automated: {method: automated, window: 03:00..04:00, keep: 30d}
    # The way back: the recovery time is proved from its steps.
    recovery:
      restore:
        recovers: database
        from: automated
        detect: 10m
        steps:
          - {name: Restore to a new instance, takes: 20m..50m}
          - {name: Point the service at it, takes: 5m}
    # A procedure that nobody tries is a hope.
    drills:
      restore: {type: restore, schedule: quarterly, covers: [restore]}

    """
}
