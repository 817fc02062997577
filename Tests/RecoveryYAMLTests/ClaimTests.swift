import Testing

@testable import RecoveryModel
@testable import RecoveryYAML

@Suite("Claims")
struct ClaimTests {
  private func claims(_ body: String) throws -> [Claim] {
    let reading = SpecReading.of(
      "holdfast: 1\nsystem: orders\ncomponents:\n  database:\n    backups:\n      nightly: {method: export, \(body)}\n"
    )
    #expect(reading.findings.map(\.told) == [])
    return try #require(reading.systems.first?.components["database"]?.backups["nightly"]).claims
  }

  @Test("a claim is held against what its own clause states, in canonical words")
  func stated() throws {
    let claims = try claims("keep: 30d, claims: {keep: 720h}")
    #expect(claims.map(\.key) == ["keep"])
    guard case .stated(let text, _) = claims.first?.against else { return #expect(Bool(false), "not stated") }
    #expect(text == "30d")
    #expect(claims.first?.said == "30d")
  }

  @Test("a list under a key with one value is a claim each")
  func several() throws {
    let claims = try claims("keep: 30d, claims: {keep: [7d, 90d]}")
    #expect(claims.map(\.said) == ["7d", "90d"])
  }

  @Test("a list under a key that takes one is a single claim")
  func whole() throws {
    let claims = try claims("includes: [a, b], claims: {includes: [a, c]}")
    #expect(claims.map(\.said) == ["a, c"])
    guard case .stated("a, b", _) = claims.first?.against else { return #expect(Bool(false), "not stated") }
  }

  @Test("a claim of what is not stated stands alone")
  func alone() throws {
    let claims = try claims("claims: {takes: 5m}")
    guard case .nothing = claims.first?.against else { return #expect(Bool(false), "not alone") }
  }

  @Test("nested claims are compared leaf by leaf")
  func nested() throws {
    let claims = try claims("verify: {by: restore, takes: 5m}, claims: {verify: {by: list, takes: unknown}}")
    #expect(claims.map(\.key) == ["verify.by", "verify.takes"])
    #expect(claims.map(\.said) == ["list", "unknown"])
    for claim in claims {
      guard case .stated = claim.against else { return #expect(Bool(false), "\(claim.key) is not stated") }
    }
  }

  @Test("a procedure's time and loss are claims of derived figures")
  func derived() throws {
    let reading = SpecReading.of(
      "holdfast: 1\nsystem: s\nrecovery: {move: {takes: 1h, claims: {takes: 3h..6h, loses: unknown}}}\n")
    #expect(reading.findings.map(\.told) == [])
    let claims = try #require(reading.systems.first?.recovery["move"]).claims
    #expect(claims.map(\.key) == ["takes", "loses"])
    guard case .derived(let takes) = claims[0].against, case .derived(let loses) = claims[1].against else {
      return #expect(Bool(false), "not derived")
    }
    #expect(takes?.description == "3h..6h")
    #expect(loses == nil)
  }
}
