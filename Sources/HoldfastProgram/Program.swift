import HoldfastTool

/// The program `holdfast`: the command line over files of specs.
@main
enum Program {
  /// Runs the verb that was asked for.
  static func main() { HoldfastCommand.main() }
}
