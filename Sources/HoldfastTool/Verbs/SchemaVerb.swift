import ArgumentParser
import RecoveryCompiler

/// `holdfast schema`: what may be written in a spec, for editors.
struct SchemaVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of specs, for editors.",
    discussion: """
      An editor with the YAML language server completes and explains specs that begin with
      # yaml-language-server: $schema=PATH, where PATH is the file into which this was written.
      """)

  func run() { StandardOutput.write(SpecSchema.tree.bytes) }
}
