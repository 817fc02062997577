import Testing

/// A procedure that waits for itself.
@Suite("Wording: circular procedures") struct CircularProcedureWordings {
  @Test("one that waits for itself is a circle, and no promise is said to have no procedure")
  func circular() {
    let spec = Orders.spec(
      #"""
      objectives: {rpo: 26h, rto: 4h}
      recovery:
        restore: {recovers: database, from: nightly, when: [instance, zone, logical, service], steps: [{procedure: restore}]}
      """#)
    #expect(Pictures.of("circular-wait", in: spec).hasPrefix("error[circular-wait]"))
    #expect(Pictures.of("unanswered-scope", in: spec) == "")
  }
}
