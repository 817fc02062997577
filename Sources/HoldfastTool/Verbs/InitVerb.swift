import ArgumentParser
import RecoveryCompiler
import SourceText
import SpecPieces

/// `holdfast init`: a spec to begin with.
struct InitVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a small spec to begin with, in YAML or as a package in Swift.",
    discussion: """
      At a terminal it asks what the options would say; where one of them is given, or nobody sits there, it asks \
      nothing. What is there already is never written over.
      """)

  @Argument(help: "The folder to write into.", completion: .directory)
  var folder = "."

  @Option(help: "What the system is called (default: orders).")
  var name: String?

  @Option(help: "What its database or store stands on (default: \(StartAnswers.usualPlatform)).")
  var platform: String?

  @Option(help: "How soon it must be back (default: \(FirstSystem.usualRTO)).")
  var rto: String?

  @Option(help: "How much may be lost (default: what the platform can keep to).")
  var rpo: String?

  @Option(help: "The region in which it is (default: one of the platform's).")
  var region: String?

  @Option(help: "Which CI checks changes: github, gitlab or none (default: none).")
  var ci: String?

  @Option(
    help: ArgumentHelp(
      "The address of Holdfast's own repository, for the CI and pre-commit.", valueName: "where"))
  var holdfast: String?

  @Flag(help: "Write a package in Swift.")
  var swift = false

  @Option(help: "Where the package finds the library: the path or the address of Holdfast's own package.")
  var library: String?

  func run() throws {
    guard swift else { return try beginInYAML() }
    guard [name, platform, rto, rpo, region, ci, holdfast].allSatisfy({ $0 == nil }) else {
      throw Failure.input("--swift writes a package that is changed by hand; it takes --library alone")
    }
    guard let library else {
      throw Failure.input("--swift asks where Holdfast's package is: --library PATH or --library URL")
    }
    let files = StarterFiles.swift(library: SpecWriter.real(library) ?? library)
    try files.write(below: folder)
    StandardOutput.write(
      files.welcome(in: folder)
        + "next: \(place)swift run estate check (the first build compiles the library, which takes a minute or two)\n"
    )
  }

  private func beginInYAML() throws(Failure) {
    if library != nil { throw .input("--library is for --swift; a spec in YAML needs no library") }
    let answers = try self.answers()
    let services = ServiceFiles(
      address: holdfast ?? ServiceFiles.unknown, version: HoldfastCommand.configuration.version)
    let system = StarterFiles.File(
      path: "specs/systems/\(answers.name).yaml", about: "a system",
      text: answers.system.text(schema: "../holdfast.schema.json"),
      remedy: "choose another name with --name, or another folder")
    let policy = StarterFiles.File(
      path: "specs/policies/house.yaml", about: "what is asked of every system",
      text: FirstPolicy.text(schema: "../holdfast.schema.json"),
      remedy: "describe the next system by hand, or name another folder", isShared: true)
    let schema = StarterFiles.File(
      path: "specs/holdfast.schema.json", about: "what may be written in a spec, for editors",
      text: String(decoding: SpecSchema.tree.bytes, as: UTF8.self),
      remedy: "`holdfast schema` writes it anew; move it away", isShared: true)
    var files = [system, policy, schema]
    var notes: [String] = []
    if let service = services.file(of: answers.service) { files.append(service) }
    if answers.service != .none || Folder.exists("\(folder)/.git") {
      var hooks = services.hooks
      hooks.isShared = true
      if FileContent.readIfPresent("\(folder)/\(hooks.path)") == nil {
        files.append(hooks)
      } else {
        notes.append("\(hooks.path) is there already and stays as it is: \(hooks.remedy)")
      }
    }
    let named = files.filter { $0.text.contains(ServiceFiles.unknown) }.map(\.path)
    if !named.isEmpty {
      notes.append(
        "write the address of Holdfast's repository for \(ServiceFiles.unknown) in \(named.joined(separator: " and "))"
      )
    }
    let starter = StarterFiles(files: files)
    try starter.write(below: folder)
    notes += Self.faults(of: system, policy)
    let next = "\(place)holdfast check && holdfast build --output generated"
    StandardOutput.write(
      starter.welcome(in: folder) + notes.map { "note: \($0)\n" }.joined() + "next: \(next)\n")
  }

  /// What somebody said: in flags, or at a terminal in answers where there are none.
  private func answers() throws(Failure) -> StartAnswers {
    let usual: StartAnswers.Service = Folder.exists("\(folder)/.github") ? .github : .none
    if [name, platform, rto, rpo, region, ci].allSatisfy({ $0 == nil }), StandardInput.isTerminal,
      StandardOutput.isTerminal
    {
      return try StartQuestions.asked(service: usual)
    }
    var answers = try StartAnswers(on: platform ?? StartAnswers.usualPlatform, service: .none)
    if let name { answers.name = try StartAnswers.name(name) }
    if let rto { answers.rto = try StartAnswers.promise(rto, "RTO") }
    if let rpo { answers.rpo = try StartAnswers.promise(rpo, "RPO") }
    if let region { answers.region = try StartAnswers.region(region) }
    if let ci { answers.service = try StartAnswers.service(ci) }
    return answers
  }

  /// What a check will find wrong: what was asked for need not be possible.
  private static func faults(of system: StarterFiles.File, _ policy: StarterFiles.File) -> [String] {
    var sources = SourceSet()
    for file in [system, policy] { _ = sources.add(path: file.path, bytes: Array(file.text.utf8)) }
    return inspect(sources, asOf: nil, threads: 1).findings.filter { $0.severity == .error }.map {
      "`holdfast check` will say: \($0.message)"
    }
  }

  private var place: String { folder == "." ? "" : "cd \(folder) && " }
}
