import Quantities

/// One clause of a framework that recovery must answer to.
///
/// A least retention binds only the class of data it names, and is met by the longest tier that covers that
/// class. A greatest retention is broken by any tier that is longer than the purpose declared. What a clause
/// does not say in numbers is not given one here.
package struct Clause: Hashable, Sendable {
  /// The name under which rules cite it: `sox.workpapers`.
  package let id: String
  /// The place in the text: `17 CFR 210.2-06(a)`.
  package let cites: String
  /// The class of data that it binds; nil when it binds the system, whatever that holds.
  package let dataClass: String?
  /// Kept at least so long.
  package let atLeast: Period?
  /// Kept at most so long.
  package let atMost: Period?
  /// Whether `atMost` gives way to a need that is declared.
  package let unlessNeeded: Bool
  /// Readable at once for the newest of this age: a class that must be thawed does not do.
  package let readyFor: Period?
  /// Kept no longer than its purpose needs, though the text has no number.
  package let onlyAsLongAsNeeded: Bool
  /// Tested at least so often.
  package let testEvery: Period?
  /// A test is asked for, whether or not the text says how often.
  package let asksForTests: Bool
  /// What it asks, as one plain sentence without a full stop.
  package let requirement: String
  /// The id of the fact that quotes it.
  package let factID: String

  /// A clause; what is left out the text does not say.
  package init(
    _ id: String, cites: String, on dataClass: String? = nil, atLeast: Period? = nil, atMost: Period? = nil,
    unlessNeeded: Bool = false, readyFor: Period? = nil, onlyAsLongAsNeeded: Bool = false,
    testEvery: Period? = nil, asksForTests: Bool = false,
    _ requirement: String, fact: String
  ) {
    self.id = id
    self.cites = cites
    self.dataClass = dataClass
    self.atLeast = atLeast
    self.atMost = atMost
    self.unlessNeeded = unlessNeeded
    self.readyFor = readyFor
    self.onlyAsLongAsNeeded = onlyAsLongAsNeeded
    self.testEvery = testEvery
    self.asksForTests = asksForTests || testEvery != nil
    self.requirement = requirement
    self.factID = fact
  }

  /// How well the clause is known: as well as the fact that quotes it.
  package var confidence: Confidence { Facts.named(factID)?.confidence ?? .unverified }
}
