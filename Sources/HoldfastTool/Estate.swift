import RecoveryCompiler
import SourceText

/// Specs that are part of the program itself, since they were said in Swift.
package struct Estate: Sendable {
  /// Takes the Swift files into a run, and gives back what was said in them.
  package let add: @Sendable (inout SourceSet) -> SaidSpecs

  /// The variable by which its program is asked to hand its tree over, and to do nothing else: arguments are not to be had
  /// where a program may read nothing, since Swift finds them below `/proc`.
  static let handOver = "HOLDFAST_HAND_OVER"

  /// Whether this program is asked to hand its tree over.
  package static var isToHandOver: Bool { getenv(handOver) != nil }

  /// An estate that is taken in like this.
  package init(_ add: @escaping @Sendable (inout SourceSet) -> SaidSpecs) { self.add = add }

  /// The estate of this program; nil in `holdfast` itself.
  @TaskLocal package static var current: Estate?
}
