import ArgumentParser
import PlatformFacts

/// The command line: a verb a file, no logic beyond reading arguments, disk and clock.
///
/// It is a library, so that an estate in Swift is its own program with the same verbs.
package struct HoldfastCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: programName,
    abstract: "Proves that recovery promises hold, and emits what makes them hold.",
    discussion: """
      Exit codes: 0 no errors, 1 findings of severity error, 2 wrong use or unreadable input, 3 a fault of holdfast itself.
      """,
    version: "0.1.0",
    subcommands: [
      CheckVerb.self, DiffVerb.self, BuildVerb.self, ExplainVerb.self, ProveVerb.self, ScheduleVerb.self,
      RulesVerb.self,
      FactsVerb.self, WaiversVerb.self, ConvertVerb.self, InitVerb.self, NewVerb.self, SchemaVerb.self,
      FmtVerb.self,
    ])

  package init() {}

  /// The name by which the program is called: that of an estate in Swift is its own.
  private static var programName: String {
    guard Estate.current != nil else { return "holdfast" }
    return CommandLine.arguments.first?.split(separator: "/").last.map(String.init) ?? "holdfast"
  }

  /// Runs the verb and turns every failure into one line and an exit code.
  package static func main() {
    do {
      // On Linux Swift reads them from /proc; a check that was never asked for must not pass.
      if CommandLine.arguments.isEmpty {
        throw Failure.own("the arguments cannot be read; is /proc mounted?")
      }
      if let verb = CommandLine.arguments.dropFirst().first { try refuse(unknown: verb) }
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      StandardError.write("holdfast: \(failure.message)\n")
      leave(failure.exitCode)
    } catch let code as ExitCode {
      leave(code)
    } catch {
      let code = exitCode(for: error)
      let text = fullMessage(for: error)
      if code == .success {
        StandardOutput.write(text.isEmpty ? "" : text + "\n")
      } else {
        StandardError.write(text + "\n")
      }
      leave(code == .success ? .success : ExitCode(2))
    }
  }

  /// Refuses a verb that there is not, and names the one that was meant.
  private static func refuse(unknown verb: String) throws(Failure) {
    let verbs = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !verb.hasPrefix("-"), !verbs.contains(verb) else { return }
    let meant = Spelling.nearest(to: verb, among: verbs).map { "; did you mean \($0)?" }
    throw .input("there is no verb \(verb)\(meant ?? "; there is \(verbs.joined(separator: ", "))")")
  }

  /// Runs the verb over an estate that is part of the program.
  package static func main(over estate: Estate) {
    Estate.$current.withValue(estate) { main() }
  }

  private static func leave(_ code: ExitCode) -> Never { exit(withError: code) }
}
