import Testing

@Suite("Findings on drills that name no day, and on failures that touch nothing")
struct LooseDrillWordings {
  @Test("A yearly drill without a day does not keep a yearly clause, and the finding says why")
  func yearlyWithoutADay() {
    let spec = """
      holdfast: 1
      system: shop
      compliance: [pci-dss]
      objectives: {rto: 4h, rpo: 1d}
      components: {web: {stateless: true}}
      recovery: {deploy: {recovers: web, when: [service, instance, zone], steps: [{name: Deploy, takes: 30m}]}}
      drills: {restore: {schedule: yearly, covers: [deploy], last: 2026-02-01}}
      """
    #expect(
      Pictures.of("untested-for-framework", in: spec) == """
        error[untested-for-framework]: PCI DSS 4.0.1 asks for a test every 1y, but two drills can be 731d apart
         --> spec.yaml:3:14
          |
        3 | compliance: [pci-dss]
          |              ^^^^^^^ asked for by this
        ...
        7 | drills: {restore: {schedule: yearly, covers: [deploy], last: 2026-02-01}}
          |                              ------ `yearly` names no day
          |
          = help: name the day, such as `yearly Mar 1 10:00`
          = fact: PCI DSS 4.0.1, 12.10.2: The incident response plan, recovery and backup included, is reviewed and tested every 12 months [PCI DSS 4.0.1]
          = more: holdfast explain untested-for-framework

        """)
    let dated = spec.replacing("schedule: yearly,", with: "schedule: yearly Feb 1 10:00,")
    #expect(Pictures.of("untested-for-framework", in: dated) == "")
  }

  @Test("What stores nothing needs no way back from wrong data, unless it promises one itself")
  func statelessInLogicalFailures() {
    func spec(_ own: String) -> String {
      """
      holdfast: 1
      system: shop
      objectives: {rto: 4h}
      components: {web: {stateless: true\(own)}}
      recovery: {deploy: {recovers: web, when: [zone], steps: [{name: Deploy, takes: 30m}]}}
      """
    }
    #expect(Pictures.of("unanswered-scope", in: spec("")) == "")
    #expect(
      Pictures.of("unanswered-scope", in: spec(", objectives: {when: {logical: {rto: 1h}}}")) == """
        error[unanswered-scope]: no procedure brings `web` back when its data is wrong
         --> spec.yaml:4:14
          |
        4 | components: {web: {stateless: true, objectives: {when: {logical: {rto: 1h}}}}}
          |              ^^^                                                       -- but this is promised
          |              |
          |              no procedure recovers this for logical
          |
          = help: add a procedure with `recovers: web` and `when: [logical]`
          = more: holdfast explain unanswered-scope

        """)
  }
}
