import Quantities
import Testing

@testable import PlatformFacts

@Suite("The fact base")
struct FactsTests {
  @Test("every id is its own, and all are in order")
  func ids() {
    let ids = Facts.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    #expect(ids.count > 550)
  }

  @Test("a fact says one sentence without a full stop, on a subject, with a date")
  func shape() {
    for fact in Facts.all {
      #expect(!fact.statement.isEmpty && !fact.statement.hasSuffix("."), "\(fact.id)")
      #expect(!fact.statement.contains("  ") && !fact.statement.contains("\n"), "\(fact.id)")
      #expect(!fact.subject.isEmpty && fact.checked == "2026-11-21", "\(fact.id)")
    }
  }

  @Test("every fact has been read somewhere, and says where")
  func sources() {
    for fact in Facts.all { #expect(!fact.source.isEmpty && fact.confidence != .unverified, "\(fact.id)") }
  }

  @Test("a range runs from less to more, and a list is not empty")
  func ranges() {
    for fact in Facts.all {
      if let least = fact.value.minimum, let most = fact.value.maximum {
        #expect(least <= most, "\(fact.id)")
      }
      if let least = fact.value.least, let most = fact.value.greatest { #expect(least <= most, "\(fact.id)") }
      if fact.kind == .enumeration, case .words(let words) = fact.value {
        #expect(!words.isEmpty, "\(fact.id)")
      }
      if fact.kind == .enumeration, case .choice(let list, _) = fact.value {
        #expect(list.count > 1 && list == list.sorted(), "\(fact.id)")
      }
    }
  }

  @Test(
    "well known lengths of time are right",
    arguments: [
      ("rds.retention", TimeSpan.days(0), TimeSpan.days(35)),
      ("rds.pitr.granularity", .minutes(5), .minutes(5)),
      ("aurora.retention", .days(1), .days(35)), ("aurora.backtrack", .seconds(0), .hours(72)),
      ("ddb.pitr", .days(1), .days(35)), ("ddb.pitr.lag", .minutes(5), .minutes(5)),
      ("efs.replication", .minutes(15), .minutes(15)), ("s3rep.rtc", .minutes(15), .minutes(15)),
      ("s3.class.ia", .days(30), .days(30)), ("s3.class.deep", .days(180), .days(180)),
      ("s3.thaw.deep.standard", .hours(12), .hours(12)), ("s3.thaw.glacier.standard", .hours(3), .hours(5)),
      ("supa.pitr.rpo", .minutes(2), .minutes(2)), ("supa.daily.rpo", .hours(24), .hours(24)),
      ("bq.timetravel", .hours(48), .hours(168)), ("gcs.softdelete", .days(7), .days(90)),
      ("azsql.log", .minutes(10), .minutes(10)), ("sm.delete", .days(7), .days(30)),
      ("velero.ttl", .hours(720), .hours(720)), ("bak.lifecycle", .days(90), .days(90)),
      ("redis.aof.everysec", .seconds(1), .seconds(1)),
    ])
  func spans(id: String, least: TimeSpan, most: TimeSpan) throws {
    let fact = try #require(Facts.named(id))
    #expect(fact.value.minimum == least)
    #expect(fact.value.maximum == most)
  }

  @Test("well known lists and counts are right")
  func lists() {
    #expect(Facts.named("supa.pitr")?.value.allowed == [7, 14, 28])
    #expect(Facts.named("supa.daily")?.value.allowed == [7, 14, 30])
    #expect(Facts.named("cwl.retention")?.value.allowed?.contains(2557) == true)
    #expect(Facts.named("cwl.retention")?.value.allowed?.count == 22)
    #expect(Facts.named("csql.backups")?.value.greatest == 365)
    #expect(Facts.named("s3lc.transition.enum")?.kind == .enumeration)
    #expect(Facts.named("ec.aof")?.kind == .absent)
  }

  @Test("a search looks at ids, subjects and statements, whatever the case")
  func search() {
    #expect(Facts.matching("GLACIER").contains { $0.id == "s3.thaw.glacier.bulk" })
    #expect(Facts.matching("SUPA.PITR.").map(\.id) == ["supa.pitr.compute", "supa.pitr.rpo"])
    #expect(Facts.matching("no such thing anywhere").isEmpty)
    #expect(Facts.matching("").count == Facts.all.count)
  }

  @Test("an unverified fact is cited with that word, a verified one with its source")
  func citations() {
    let guess = Fact("guess", "Paper", .rule, "Paper lasts", from: "hearsay", .unverified)
    #expect(guess.citation == "Paper lasts [unverified]")
    #expect(
      Facts.named("supa.pitr.rpo")?.citation.hasSuffix("[Supabase documentation, \"Database Backups\"]")
        == true)
    #expect(Facts.named("rds.pitr.granularity")?.citation.hasSuffix("secondary]") == true)
    #expect(Facts.named("rds.nothing") == nil)
  }
}
