/// The files with which somebody begins.
struct StarterFiles {
  /// A file by its path below the folder.
  struct File {
    let path: String
    /// What is in it, for whoever has just got it.
    let about: String
    let text: String
    /// What to do where another file is in its place.
    var remedy = "move it away, or name another folder"
    /// Whether it is the same whichever system one begins with.
    var isShared = false
  }

  /// The files.
  let files: [File]

  /// A package in Swift that depends on the library at a path or an address.
  static func swift(library: String) -> StarterFiles {
    StarterFiles(files: [
      File(path: "Package.swift", about: "where the library is", text: package(dependingOn: library)),
      File(path: "Sources/estate/Estate.swift", about: "every system there is", text: estate),
      File(path: "Sources/estate/Orders.swift", about: "one of them", text: orders),
    ])
  }

  /// What was written into a folder.
  func welcome(in folder: String) -> String {
    let width = files.map(\.path.count).max() ?? 0
    let lines = files.map { file in
      "  \(file.path)\(String(repeating: " ", count: width - file.path.count))  \(file.about)\n"
    }
    return "wrote into \(folder)\n\(lines.joined())"
  }

  /// Writes the files below a folder: all of them, or none where one is there already or cannot be written. One that is
  /// the same for all systems may be there as it would be written.
  func write(below folder: String) throws(Failure) {
    var missing: [File] = []
    for file in files {
      var status = stat()
      guard lstat("\(folder)/\(file.path)", &status) == 0 else {
        missing.append(file)
        continue
      }
      if file.isShared, FileContent.readIfPresent("\(folder)/\(file.path)") == Array(file.text.utf8) {
        continue
      }
      throw .input("\(folder)/\(file.path) is there already; nothing was written: \(file.remedy)")
    }
    var written: [String] = []
    var made: [String] = []
    do throws(Failure) {
      for file in missing { try file.write(below: folder, &made, &written) }
    } catch {
      for path in written { unlink(path) }
      for path in made.reversed() { rmdir(path) }
      throw error
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
}

extension StarterFiles.File {
  /// Writes it below a folder, and notes which folders were made for it.
  fileprivate func write(below folder: String, _ made: inout [String], _ written: inout [String])
    throws(Failure)
  {
    let path = "\(folder)/\(self.path)"
    made += Folder.missing(above: path)
    do throws(Failure) {
      try Folder.make(Folder.parent(of: path))
      try FileContent.write(Array(text.utf8), to: path, isExecutable: false)
    } catch {
      throw .input("cannot write \(path): \(error.message); nothing was written")
    }
    written.append(path)
  }
}
