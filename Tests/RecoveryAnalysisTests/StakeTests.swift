import RecoveryModel
import Testing

@Suite("A component without data at stake") struct StakeTests {
  /// What may be lost of a component in each scope for which the system or the component promises something.
  private func points(_ own: String) -> [String] {
    let proved = Proved.system(
      """
      objectives: {rto: 2h, rpo: 1h, when: {region: {rto: 6h, rpo: 2h}}}
      components: {cache: {platform: redis, objectives: \(own)}}
      """)
    return proved.plan.systems[0].promises.map { "\($0.scope.rawValue) \($0.rpo?.text ?? "-")" }
  }

  @Test("says so once for every failure, unless it says otherwise of one")
  func everywhere() {
    #expect(points("{rpo: none}").allSatisfy { $0.hasSuffix(" none") })
    #expect(points("{rpo: none}").contains("region none"))
    #expect(points("{rpo: none, when: {region: {rpo: 3h}}}").contains("region 3h"))
    #expect(points("{rpo: 30m}").contains("region 2h"))
    #expect(points("{rto: 1h}").contains("region 2h"))
  }
}
