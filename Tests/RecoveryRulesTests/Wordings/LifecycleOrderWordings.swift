import Testing

/// What a store refuses of a lifecycle.
@Suite("Wording: LifecycleOrder") struct LifecycleOrderWordings {
  /// What is said of the lifecycle of an S3 bucket.
  private func picture(of lifecycle: String) -> String {
    Pictures.of(
      "lifecycle-out-of-order",
      in: """
        holdfast: 1
        system: orders
        components:
          site: {stateless: true}
        stores:
          archive: {platform: s3, lifecycle: {daily/: \(lifecycle)}}
        """)
  }

  @Test("what has expired moves no more")
  func whatHasExpiredMovesNo() {
    #expect(
      picture(of: "[{after: 30d, expire: true}, {after: 60d, class: glacier}]")
        == #"""
        error[lifecycle-out-of-order]: objects of `archive` are gone after 30d, before they would move
         --> spec.yaml:6:84
          |
        6 |   archive: {platform: s3, lifecycle: {daily/: [{after: 30d, expire: true}, {after: 60d, class: glacier}]}}
          |                                                        ---                         ^^^ nothing is left to move
          |                                                        |
          |                                                        gone here
          |
          = more: holdfast explain lifecycle-out-of-order

        """#)
  }

  @Test("steps that run backwards")
  func stepsRunBackwards() {
    #expect(
      picture(of: "[{after: 90d, class: glacier}, {after: 60d, expire: true}]")
        == #"""
        error[lifecycle-out-of-order]: lifecycle steps of `archive` run backwards: 90d, then 60d
         --> spec.yaml:6:86
          |
        6 |   archive: {platform: s3, lifecycle: {daily/: [{after: 90d, class: glacier}, {after: 60d, expire: true}]}}
          |                                                        ---                           ^^^ earlier than the step above
          |                                                        |
          |                                                        the step above
          |
          = more: holdfast explain lifecycle-out-of-order

        """#)
  }

  @Test("nothing becomes warmer with age")
  func nothingBecomesWarmerWithAge() {
    #expect(
      picture(of: "[{after: 30d, class: glacier}, {after: 200d, class: standard-ia}]")
        == #"""
        error[lifecycle-out-of-order]: objects cannot move from `glacier` to `standard-ia`
         --> spec.yaml:6:99
          |
        6 |   archive: {platform: s3, lifecycle: {daily/: [{after: 30d, class: glacier}, {after: 200d, class: standard-ia}]}}
          |                                                                    -------                        ^^^^^^^^^^^ not from `glacier`
          |                                                                    |
          |                                                                    they are here by then
          |
          = more: holdfast explain lifecycle-out-of-order

        """#)
  }

  @Test("a class is left too soon")
  func classLeftTooSoon() {
    #expect(
      picture(of: "[{after: 30d, class: standard-ia}, {after: 40d, class: glacier}]")
        == #"""
        error[lifecycle-out-of-order]: objects must rest 30d in `standard-ia` before they move on
         --> spec.yaml:6:90
          |
        6 |   archive: {platform: s3, lifecycle: {daily/: [{after: 30d, class: standard-ia}, {after: 40d, class: glacier}]}}
          |                                                        ---                               ^^^ only 10d later
          |                                                        |
          |                                                        they arrive here
          |
          = help: move on after 60d
        6 -   archive: {platform: s3, lifecycle: {daily/: [{after: 30d, class: standard-ia}, {after: 40d, class: glacier}]}}
        6 +   archive: {platform: s3, lifecycle: {daily/: [{after: 30d, class: standard-ia}, {after: 60d, class: glacier}]}}
          = more: holdfast explain lifecycle-out-of-order

        """#)
  }

  @Test("a class that the store nearly has")
  func classStoreNearlyHas() {
    #expect(
      picture(of: "[{after: 30d, class: deep-archiv}]")
        == #"""
        error[lifecycle-out-of-order]: Amazon S3 has no storage class `deep-archiv`
         --> spec.yaml:6:68
          |
        6 |   archive: {platform: s3, lifecycle: {daily/: [{after: 30d, class: deep-archiv}]}}
          |                                                                    ^^^^^^^^^^^ did you mean `deep-archive`?
          |
          = help: write `deep-archive`
        6 -   archive: {platform: s3, lifecycle: {daily/: [{after: 30d, class: deep-archiv}]}}
        6 +   archive: {platform: s3, lifecycle: {daily/: [{after: 30d, class: deep-archive}]}}
          = more: holdfast explain lifecycle-out-of-order

        """#)
  }

  @Test("a class that the store does not have at all")
  func classStoreDoesNotHave() {
    #expect(
      picture(of: "[{after: 30d, class: tape}]")
        == #"""
        error[lifecycle-out-of-order]: Amazon S3 has no storage class `tape`
         --> spec.yaml:6:68
          |
        6 |   archive: {platform: s3, lifecycle: {daily/: [{after: 30d, class: tape}]}}
          |                                                                    ^^^^ no class is called so
          |
          = help: its classes are `standard`, `standard-ia`, `intelligent-tiering`, `onezone-ia`, `glacier-instant`, `glacier`, `deep-archive`
          = more: holdfast explain lifecycle-out-of-order

        """#)
  }

  @Test("warm to cold to gone is in order")
  func warmToColdToGone() {
    #expect(
      picture(
        of: "[{after: 30d, class: standard-ia}, {after: 90d, class: glacier}, {after: 365d, expire: true}]")
        == "")
  }
}
