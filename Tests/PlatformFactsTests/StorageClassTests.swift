import Quantities
import Testing

@testable import PlatformFacts

@Suite("Storage classes")
struct StorageClassTests {
  private let stores: [StoreKind] = [.s3, .gcs, .azureBlob]

  @Test("every class that may come next exists and is colder, so that no rule goes round")
  func waterfall() throws {
    for store in stores {
      let classes = StorageClasses.of(store)
      #expect(classes.map(\.coldness) == Array(classes.indices))
      for from in classes {
        for word in from.next {
          let next = try #require(StorageClasses.named(word, in: store), "\(word)")
          #expect(next.word == word && next.coldness > from.coldness && from.mayMove(to: next))
        }
        for id in from.facts { #expect(Facts.named(id) != nil, "\(id)") }
      }
    }
  }

  @Test(
    "minimum days, first ages and zones of S3's classes are right",
    arguments: [
      ("standard", 0, 0, 3), ("standard-ia", 30, 30, 3), ("intelligent-tiering", 0, 0, 3),
      ("onezone-ia", 30, 30, 1), ("glacier-instant", 90, 0, 3), ("glacier", 90, 0, 3),
      ("deep-archive", 180, 0, 3),
    ])
  func s3(word: String, billed: Int, age: Int, zones: Int) throws {
    let found = try #require(StorageClasses.named(word, in: .s3))
    #expect(found.minimumBilledDays == billed && found.minimumAgeDays == age && found.zones == zones)
  }

  @Test("what S3 forbids is not in the waterfall")
  func forbidden() throws {
    let pairs = [
      ("onezone-ia", "standard-ia"), ("onezone-ia", "glacier-instant"),
      ("intelligent-tiering", "standard-ia"),
      ("deep-archive", "glacier"), ("glacier", "glacier-instant"), ("standard-ia", "standard"),
    ]
    for (from, to) in pairs {
      let source = try #require(StorageClasses.named(from, in: .s3))
      #expect(!source.mayMove(to: try #require(StorageClasses.named(to, in: .s3))), "\(from) to \(to)")
    }
  }

  @Test("thaws are as long as the facts say")
  func thaws() throws {
    let deep = try #require(StorageClasses.named("DEEP_ARCHIVE", in: .s3))
    #expect(deep.standardRetrieval?.takes.upperBound == .hours(12))
    #expect(deep.retrieval(.bulk)?.takes.upperBound == .hours(48) && deep.retrieval(.expedited) == nil)
    let flexible = try #require(StorageClasses.named("glacier-flexible", in: .s3))
    #expect(flexible.standardRetrieval?.takes == .hours(3) ... .hours(5))
    #expect(StorageClasses.of(.gcs).allSatisfy { !$0.needsThaw })
    #expect(
      StorageClasses.named("archive", in: .azureBlob)?.standardRetrieval?.takes.upperBound == .hours(15))
    #expect(StorageClasses.nearest(to: "deep-archve", in: .s3) == "deep-archive")
  }
}
