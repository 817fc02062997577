import HoldfastTool

/// An estate in Swift: a program with the whole command line of Holdfast over what its body says.
///
/// ```swift
/// @main struct Estate: RecoverySpec {
///   var body: some SpecContent {
///     System("orders", owner: "payments") { … }
///   }
/// }
/// ```
///
/// `swift run estate check`, `build`, `prove` and the other verbs read the body where `holdfast` reads files; files and
/// folders that are named beside it are read too.
public protocol RecoverySpec: SpecContent {
  /// What the body comes to.
  associatedtype Body: SpecContent

  /// An estate; it is made once for each run.
  init()

  /// The systems, policies, platforms and frameworks.
  @SpecBuilder var body: Body { get }
}

extension RecoverySpec {
  /// What the body comes to.
  public var lowered: LoweredContent { body.lowered }

  /// Runs the verb that the command line asks for.
  public static func main() {
    if Estate.isToHandOver { return HandingOver.run(Self.init) }
    let estate = LoweredEstate(Self())
    HoldfastCommand.main(over: Estate { sources in estate.add(to: &sources, reading: SwiftSources.read) })
  }
}

/// The Swift files of an estate on the disk.
enum SwiftSources {
  /// A file, its path seen from the folder in which the program runs; nil where it cannot be read.
  static func read(_ path: String) -> SwiftSource? {
    FileContent.readIfPresent(path).map { SwiftSource(path: Folder.relative(path), bytes: $0) }
  }
}
