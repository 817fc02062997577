import Testing

/// What policies ask for beyond promises: copies by rule of thumb, regions by class of data; and who can be told.
@Suite("Wording: policies") struct PolicyWordings {
  /// A database with these fields, and a policy with these.
  static func spec(_ fields: String, _ policy: String, _ more: String = "") -> String {
    """
    holdfast: 1
    system: orders
    class: critical
    components:
      database: {platform: rds-postgres, region: eu-west-1, account: production, \(fields)}
    stores:
      archive: {platform: s3, region: eu-central-1, account: backup, lock: {mode: compliance, keep: 30d}, versioning: true}
      far: {platform: s3, region: us-east-1}
    \(more)---
    holdfast: 1
    policy: company
    \(policy)
    """
  }

  @Test("3-2-1-1-0 asks for three copies, two platforms, one elsewhere, one immutable, one verified")
  func ruleOfThumb() {
    let export = "method: export, schedule: daily 02:00, keep: 30d, to: archive"
    let policy = "classes: {critical: {copies: 3-2-1-1-0}}"
    #expect(
      Pictures.of("too-few-copies", in: Self.spec("backups: {a: {\(export)}}", policy))
        == """
        error[too-few-copies]: `database` has 2 copies, but its class asks for 3
          --> spec.yaml:5:3
           |
         3 | class: critical
           |        -------- by this class
         4 | components:
         5 |   database: {platform: rds-postgres, region: eu-west-1, account: production, backups: {a: {method: export, schedule: daily 02:00, ke...
           |   ^^^^^^^^ the live data counts as one, and what names no place as the same place
        ...
        12 | classes: {critical: {copies: 3-2-1-1-0}}
           |                              --------- asked for here
           |                              |
           |                              so far no verified copy
           |
           = more: holdfast explain too-few-copies

        """)
    let verified = "\(export), verify: {schedule: weekly Sun 06:00, by: restore}"
    let both = "backups: {a: {\(verified)}, b: {method: automated, window: 03:00..04:00, keep: 7d}}"
    #expect(Pictures.of("too-few-copies", in: Self.spec(both, policy)) == "")
    let job = "jobs: {check: {verifies: [database.a], schedule: weekly Sun 06:00, run: check}}\n"
    let plain = both.replacing(verified, with: export)
    #expect(Pictures.of("too-few-copies", in: Self.spec(plain, policy, job)) == "")
    #expect(Pictures.of("too-few-copies", in: Self.spec(plain, policy)).contains("has no verified copy, but"))
    // What is verified nobody knows how, or when, is not verified.
    for claimed in [
      Self.spec(both.replacing("by: restore", with: "by: unknown"), policy),
      Self.spec(both.replacing("weekly Sun 06:00", with: "unknown"), policy),
      Self.spec(plain, policy, job.replacing("weekly Sun 06:00", with: "unknown")),
    ] {
      #expect(Pictures.of("too-few-copies", in: claimed).contains("has no verified copy, but"))
    }
    #expect(Pictures.of("too-few-copies", in: Self.spec(plain, policy.replacing("-1-0", with: ""))) == "")
  }

  @Test("a region that nobody knows, and a site that the policy does not name, are not allowed")
  func regions() {
    let policy = "regions: [eu-west-1, eu-central-1, us-east-1]"
    let backups = "backups: {a: {method: export, schedule: daily 02:00, keep: 30d, to: archive}}"
    func found(_ change: (String) -> String, _ policy: String = policy) -> String {
      Pictures.of("region-not-allowed", in: change(Self.spec(backups, policy)))
    }
    #expect(found { $0 } == "")
    #expect(
      found {
        $0.replacing("far: {platform: s3, region: us-east-1}", with: "far: {platform: s3, region: unknown}")
      }
      .contains("nobody knows whether `far` is in a region that the policy allows"))
    let own = { (spec: String) in
      spec.replacing("far: {platform: s3, region: us-east-1}", with: "far: {platform: nfs, site: cellar}")
    }
    #expect(found(own).contains("`far` is in cellar, which the policy does not allow"))
    #expect(found(own, policy.replacing("us-east-1", with: "cellar")) == "")
    // A place counts where data stands in it; a safe for keys may be anywhere.
    let places = "places: {cellar: {site: cellar}}\n"
    let keys = "keys: {master: {opens: [archive], kept: [cellar]}}\n"
    #expect(Pictures.of("region-not-allowed", in: Self.spec(backups, policy, places + keys)) == "")
    let standing = Self.spec(backups, policy, places).replacing("region: us-east-1", with: "at: cellar")
    #expect(
      Pictures.of("region-not-allowed", in: standing)
        .contains("`cellar` is in cellar, which the policy does not allow"))
  }

  @Test("what several policies allow must hold of each, and what only one of them can say they say alike")
  func several() {
    let second = "\n---\nholdfast: 1\npolicy: second\n"
    func spec(_ policy: String, and other: String) -> String {
      Self.spec("holds: [personal]", policy + second + other)
    }
    let regions = spec(
      "regions: [eu-west-1, us-east-1, eu-central-1]", and: "regions: [us-east-1, eu-central-1]")
    let picture = Pictures.of("region-not-allowed", in: regions)
    #expect(picture.contains("`database` is in eu-west-1") && picture.contains("16 | regions: [us-east-1"))
    #expect(
      Pictures.of(
        "residence-not-allowed",
        in: spec("residency: {personal: eu-west-1}", and: "residency: {personal: eu-central-1}")
      ).contains("`database` is in eu-west-1, where the policy lets no personal data stand"))
    let defaults = spec(
      "defaults: {runs-on: cron}\nseverities: {unused-store: note}",
      and: "defaults: {timezone: UTC, runs-on: systemd}\nseverities: {unused-store: \"off\"}")
    let two = Pictures.of("two-values-for-one-setting", in: defaults)
    #expect(two.contains("policies give `runs-on` two values, cron and systemd"))
    #expect(two.contains("policies give `unused-store` two values, note and off"))
    #expect(!two.contains("timezone` two"))
    let circle = "classes: {critical: {inherits: high}, high: {inherits: critical}}"
    #expect(
      Pictures.of("circular-wait", in: Self.spec("", circle))
        .contains("classes inherit from each other: `critical` -> `high` -> `critical`"))
  }

  @Test("a bucket that is copied into buckets stands on one platform")
  func platforms() {
    let spec = Self.spec(
      "backups: {a: {method: copy, schedule: daily 02:00, keep: 30d, to: archive}}",
      "classes: {critical: {copies: {platforms: 2}}}")
    #expect(Pictures.of("too-few-copies", in: spec) == "")
    #expect(
      Pictures.of("too-few-copies", in: spec.replacing("platform: rds-postgres", with: "platform: s3"))
        .contains("`database` has 1 platform with copies, but its class asks for 2"))
  }

  @Test("sites are counted where they are certain to be different: buildings, or regions of a provider")
  func sites() {
    let policy = "classes: {critical: {copies: {sites: 3}}}"
    func picture(_ stores: String...) -> String {
      let backups = stores.enumerated().map { index, store in
        "b\(index): {method: export, schedule: daily 02:00, keep: 30d, to: \(store)}"
      }
      return Pictures.of(
        "too-few-copies",
        in: Self.spec("backups: {\(backups.joined(separator: ", "))}", policy)
          .replacing("  far:", with: "  hall: {platform: other, site: hall}\n  far:"))
    }
    #expect(picture("archive", "far") == "")
    #expect(
      picture("archive", "archive").contains("`database` has 2 sites with copies, but its class asks for 3"))
    // A building that names no provider and no region is nobody's region.
    #expect(picture("archive", "hall") == "")
    #expect(picture("hall").contains("has 2 sites with copies"))
  }

  @Test("a rule of thumb that nobody knows is a slip, with those that there are")
  func unknownRule() {
    let picture = Pictures.of(
      "unknown-word", in: Self.spec("holds: [personal]", "classes: {critical: {copies: 4-3-2}}"))
    #expect(picture.contains("4-3-2"))
    #expect(picture.contains("3-2-1-1-0"))
  }

  @Test("each class of data has its own regions, and a copy counts as much as the original")
  func residence() {
    let copy = "holds: [personal], backups: {a: {method: export, schedule: daily 02:00, keep: 30d, to: far}}"
    let policy = "classes: {critical: {}}\nresidency: {personal: eu-west-1, health: [eu-central-1]}"
    #expect(
      Pictures.of("residence-not-allowed", in: Self.spec(copy, policy))
        == """
        error[residence-not-allowed]: `database.a` is in us-east-1, where the policy lets no personal data stand
          --> spec.yaml:8:31
           |
         5 |   database: {platform: rds-postgres, region: eu-west-1, account: production, holds: [personal], backups: {a: {method: export, schedu...
           |                                                                                      -------- held here
        ...
         8 |   far: {platform: s3, region: us-east-1}
           |                               ^^^^^^^^^ not a region for personal data
        ...
        13 | residency: {personal: eu-west-1, health: [eu-central-1]}
           |             -------- allowed regions of it
           |
           = more: holdfast explain residence-not-allowed

        """)
    // Neither another class of data, nor a system that the policy does not bind.
    #expect(
      Pictures.of("residence-not-allowed", in: Self.spec(copy.replacing("personal", with: "public"), policy))
        == "")
    let free = Self.spec(copy, policy).replacing("class: critical\n", with: "")
    #expect(Pictures.of("residence-not-allowed", in: free) == "")
    // What nobody places is nowhere in particular.
    let unplaced = Self.spec(copy, policy).replacing("s3, region: us-east-1", with: "s3")
    #expect(Pictures.of("residence-not-allowed", in: unplaced) == "")
  }

  @Test("a team is reached by a member, and a way that nobody knows is none")
  func unreachable() {
    func picture(_ people: String) -> String {
      Pictures.of(
        "unreachable-person",
        in: """
          holdfast: 1
          system: orders
          escalation: [{after: 0m, notify: [team]}, {after: 30m, notify: [chief, team]}]
          people:
            \(people)
          """)
    }
    #expect(picture("{team: {members: [ann]}, ann: {email: ann@x.org}, chief: {pager: p1}}") == "")
    #expect(
      picture(
        "{team: {members: [bob, ann]}, ann: {members: [team]}, bob: {slack: '#b'}, chief: {phone: '1'}}")
        == "")
    #expect(
      picture("{team: {members: [ann]}, ann: {title: Ann}, chief: {phone: unknown}}")
        == """
        warning[unreachable-person]: `team` is to be told at once, but nobody wrote down how to reach any member
         --> spec.yaml:5:4
          |
        3 | escalation: [{after: 0m, notify: [team]}, {after: 30m, notify: [chief, team]}]
          |                                   ----                                 ---- told here
          |                                   |
          |                                   told here
        4 | people:
        5 |   {team: {members: [ann]}, ann: {title: Ann}, chief: {phone: unknown}}
          |    ^^^^ no phone, pager, email, slack or contact
          |
          = help: add a `phone:`, or another way that works when the system does not
          = more: holdfast explain unreachable-person

        warning[unreachable-person]: `chief` is to be told after 30m, but nobody wrote down how to reach them
         --> spec.yaml:5:47
          |
        3 | escalation: [{after: 0m, notify: [team]}, {after: 30m, notify: [chief, team]}]
          |                                                                 ----- told here
        4 | people:
        5 |   {team: {members: [ann]}, ann: {title: Ann}, chief: {phone: unknown}}
          |                                               ^^^^^ no phone, pager, email, slack or contact
          |
          = help: add a `phone:`, or another way that works when the system does not
          = more: holdfast explain unreachable-person

        """)
  }

  @Test("an owner is called where the escalation names nobody, and must be reached")
  func owner() {
    func told(_ more: String) -> Bool {
      Pictures.of("unreachable-person", in: "holdfast: 1\nsystem: orders\nowner: ann\n\(more)\n").contains(
        "`ann` is to be told, but nobody wrote down how to reach them")
    }
    #expect(told("people: {ann: {title: Ann}}"))
    #expect(!told("people: {ann: {phone: '1'}}"))
    #expect(!told("people: {bob: {title: Bob}}"))
    #expect(!told("people: {ann: {title: Ann}, bob: {phone: '1'}}\nescalation: [{after: 0m, notify: [bob]}]"))
  }
}
