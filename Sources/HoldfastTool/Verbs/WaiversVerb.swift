import ArgumentParser
import RecoveryCompiler

/// `holdfast waivers`: what is accepted, and until when.
struct WaiversVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waivers", abstract: "Lists the findings that are accepted, those that end first at the top."
  )

  @OptionGroup var specs: SpecArguments
  @Option(help: "text or json.") var format: OutputFormat = .text

  /// The forms of the answer.
  enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    let list = WaiverList(try specs.inspected().inspection)
    StandardOutput.write(format == .json ? list.json : Array(list.text.utf8))
  }
}
