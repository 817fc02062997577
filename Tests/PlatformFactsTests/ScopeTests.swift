import Testing

@testable import PlatformFacts

@Suite("Failure scopes")
struct ScopeTests {
  @Test("along the chain the wider scope takes in the narrower, and nothing beside the chain")
  func chain() {
    let chain: [Scope] = [.instance, .zone, .region, .provider]
    for (place, wide) in chain.enumerated() {
      for (other, narrow) in chain.enumerated() { #expect(wide.isWider(than: narrow) == (other < place)) }
      #expect(!wide.isWider(than: .logical) && !wide.isWider(than: .account))
    }
    #expect(Scope.account.isWider(than: .logical) && !Scope.logical.isWider(than: .account))
    #expect(!Scope.account.isWider(than: .region) && !Scope.region.isWider(than: .account))
  }

  @Test("a set gives back its scopes in order, and each scope is one bit")
  func sets() {
    #expect(Scopes([.region, .service, .logical]).members == [.service, .region, .logical])
    for scope in Scope.allCases { #expect(Scopes(scope).members == [scope]) }
    #expect(Scopes.unscoped.members == [.service, .instance, .zone, .logical])
    #expect(Scope.allCases.filter { !$0.losesData } == [.service, .compromise])
  }
}
