import Findings
import SpecComparison
import Testing

@Suite("What a change introduces") struct ChangeCheckTests {
  /// The sample with an error in it that is not the change's.
  private static let slow = ("daily 02:00", "weekly Sun 02:00")
  private static let waiver =
    (
      "people:\n",
      "waivers: {slow: {rule: unachievable-rpo, for: database, until: 2027-03-31, because: soon, approved: payments}}\npeople:\n"
    )

  private func check(_ base: [(String, String)], _ edits: [(String, String)]) -> KnownFindings.Division {
    let pair = Pair.edited(from: base, to: edits)
    return ChangeCheck(from: pair.before.inspection, to: pair.after.inspection).division
  }

  @Test("what was there is told apart, though its line moved")
  func moved() {
    let division = check([Self.slow], [("holdfast: 1\n", "# one\n# two\n\nholdfast: 1\n")])
    #expect(division.introduced.map(\.rule) == [])
    #expect(division.existing.map(\.rule) == ["unachievable-rpo", "unachievable-rpo"])
  }

  @Test("what a change brings is the change's")
  func introduced() {
    let division = check([], [Self.slow])
    #expect(division.introduced.map(\.rule) == ["unachievable-rpo", "unachievable-rpo"])
    #expect(division.existing.isEmpty)
  }

  @Test("a waiver excuses what was there before it")
  func excusesOld() {
    let division = check([Self.slow], [Self.waiver])
    #expect(division.introduced.filter { $0.severity == .error }.isEmpty)
    #expect(division.existing.map(\.severity) == [.note, .note])
  }

  @Test("a waiver does not excuse what the change that brings it introduces")
  func excusesNothingNew() {
    let division = check([], [Self.slow, Self.waiver])
    #expect(division.introduced.map(\.severity) == [.error, .error])
    #expect(
      division.introduced.first?.notes.last
        == .remark("waiver `slow` comes with this change, so it does not excuse what the change introduces"))
  }

  @Test("unless the policy that held before says so; one that the change itself brings has no say")
  func policy() {
    let policy = "---\nholdfast: 1\npolicy: house\nwaivers: {same-change: true}\n"
    let end = "  payments: {slack: \"#payments\"}\n"
    #expect(
      check([(end, end + policy)], [Self.slow, Self.waiver]).introduced.allSatisfy { $0.severity == .note })
    let strict = policy.replacing("true", with: "false")
    let division = check(
      [(end, end + strict)], [Self.slow, Self.waiver, ("same-change: false", "same-change: true")])
    #expect(division.introduced.map(\.severity) == [.error, .error])
  }

  @Test("a waiver that was taken away leaves the finding to the change")
  func unwaived() {
    let division = check([Self.slow, Self.waiver], [(Self.waiver.1, "people:\n")])
    #expect(division.introduced.map(\.severity) == [.error, .error])
  }

  @Test("a waiver that runs longer counts as new for what is new, and still excuses what it excused")
  func extended() {
    let division = check([Self.slow, Self.waiver], [("2027-03-31", "2027-06-30")])
    #expect(division.introduced.isEmpty && division.existing.count == 2)
  }

  @Test("a system under another name brings nothing of its own")
  func renamed() {
    let division = check([Self.slow], [("system: orders", "system: purchases")])
    #expect(division.introduced.map(\.message) == [])
  }
}
