import Foundation
import Testing

@testable import RecoveryEmitters

@Suite("Alertmanager routes")
struct AlertmanagerRoutesTests {
  @Test("the example of the language gives the routes that were agreed on")
  func golden() throws {
    let (system, proofs, plan) = SampleSystem.proved(SampleSystem.drills())
    try expectGolden(AlertmanagerRoutes.files(for: system, proofs, in: plan))
  }

  @Test("who owns a thing and is the first to be called hears of it once, and again at a later level")
  func once() throws {
    let spec = SampleSystem.drills { system in
      system.escalation = [SampleSystem.level("0m", "devops"), SampleSystem.level("30m", "devops")]
    }
    let (system, proofs, plan) = SampleSystem.proved(spec)
    let file = try #require(AlertmanagerRoutes.files(for: system, proofs, in: plan).first)
    let routes = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "- receiver: ")
    let critical = routes.filter { $0.contains("severity=\"critical\"") }
    #expect(critical.count == 2)
    #expect(critical.map { $0.contains("owner!=\"devops\"") } == [true, false])
  }
}
