import Findings
import PlatformFacts
import SourceText
import Testing

@testable import RecoveryRules

@Suite("Facts that findings rest on") struct CitingTests {
  private let bare = Finding(
    "rule", .error, "m", at: SourceSpan(file: FileID(0), start: 0, end: 1), subject: "s")

  @Test("a fact that nobody has read anywhere is marked, any other is cited with its source")
  func unverified() throws {
    let known = try #require(Facts.named("redis.load"))
    #expect(bare.citing(known).notes == [.fact(known.statement, source: known.source)])
    let guess = Fact("paper.life", "Paper", .rule, "Paper lasts", from: "hearsay", .unverified)
    let fact = Note.fact(guess.statement, source: guess.source)
    #expect(bare.citing(guess).notes == [.proof("rests on the unverified fact \(guess.id)"), fact])
    let proof = "5m at the least with pitr (unverified fact \(guess.id))"
    #expect(bare.proof(proof).citing(guess).notes == [.proof(proof), fact])
  }

  @Test("every trap and every format rests on a fact that is there")
  func traps() {
    #expect(CommandTraps.all.count > 30)
    for trap in CommandTraps.all { #expect(Facts.named(trap.fact) != nil, "\(trap.fact)") }
    for command in FormatCommand.all { #expect(Facts.named(command.fact) != nil, "\(command.fact)") }
  }

  @Test("a repair has what it needs: another command, or a flag")
  func repairs() {
    for trap in CommandTraps.all {
      switch trap.repair {
      case .words, .flagName: #expect(trap.instead != nil)
      case .flagToArgument, .noFlag: #expect(trap.flag != nil)
      case nil: break
      }
      #expect(!trap.words.isEmpty && trap.problem.last != ".")
    }
  }
}
