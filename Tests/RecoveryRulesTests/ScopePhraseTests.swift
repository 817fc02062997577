import PlatformFacts
import RecoveryRules
import Testing

@Suite("Failures in words") struct ScopePhraseTests {
  @Test("each scope has its clause")
  func single() {
    #expect(
      Scope.allCases.map(\.happening).sorted() == [
        "a secret leaks", "it fails", "its account is taken over", "its data is wrong", "its instance is lost",
        "its provider fails", "its region is lost", "its zone is lost",
      ])
  }

  @Test("places share one verb, and a comma parts what holds an `or` of its own")
  func several() {
    #expect([Scope.instance, .zone].happening == "its instance or zone is lost")
    #expect([Scope.instance, .zone, .region].happening == "its instance, zone or region is lost")
    #expect([Scope.service, .region].happening == "it fails or its region is lost")
    #expect([Scope.instance, .zone, .logical].happening == "its instance or zone is lost, or its data is wrong")
    #expect(
      [Scope.service, .instance, .zone, .logical].happening
        == "it fails, its instance or zone is lost, or its data is wrong")
    #expect([Scope.region, .logical, .account].happening == "its region is lost, its data is wrong or its account is taken over")
    #expect([Scope]().happening == "")
  }

  @Test("scopes are listed by name")
  func names() {
    #expect([Scope.region].names == "region")
    #expect([Scope.instance, .zone, .region].names == "instance, zone and region")
  }
}
