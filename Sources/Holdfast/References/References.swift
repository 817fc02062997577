/// The name of something that is described elsewhere: a value that was made of it, or a `String` where it lives in another
/// file.
public protocol Reference: SpecValue {}

/// The name of a component; `"system/component"` of another system, or a thing by its own name.
public protocol ComponentReference: Reference {}
/// The name of a store.
public protocol StoreReference: Reference {}
/// The name of a place.
public protocol PlaceReference: Reference {}
/// The name of a procedure.
public protocol ProcedureReference: Reference {}
/// The name of a person, a role, a team or a vendor.
public protocol PersonReference: Reference {}
/// The name of a backup or a replica, such as `"database.nightly"` or `database.backup("nightly")`; `"none"` for nothing.
public protocol SourceReference: Reference {}
/// The name of a platform of one's own.
public protocol PlatformReference: Reference {}
/// The name of a scheme of backups.
public protocol SchemeReference: Reference {}
/// The name of a class of a policy.
public protocol ClassReference: Reference {}
/// The name of a group of checks.
public protocol ChecksReference: Reference {}
/// The `id` of a step in the same procedure.
public protocol StepReference: Reference {}
/// The name of a fact: one of the document's own, or a built-in one by its id.
public protocol FactReference: Reference {}
/// Something that a step leans on: a component or a store.
public protocol NeedReference: Reference {}
/// Where a key is kept: a place, a store, a component or a person.
public protocol KeeperReference: Reference {}
/// What a key opens: a store or a backup.
public protocol OpenedReference: Reference {}
/// What an alert watches: a backup, a component, a store or a drill.
public protocol WatchedReference: Reference {}
/// What a waiver is for: a component, a store, a procedure or a backup; a `String` for what else a finding is about.
public protocol WaivedReference: Reference {}

extension String: ComponentReference, StoreReference, PlaceReference, ProcedureReference, PersonReference,
  SourceReference, PlatformReference, SchemeReference, ClassReference, ChecksReference, StepReference,
  FactReference, NeedReference, KeeperReference, OpenedReference, WatchedReference, WaivedReference
{}

extension Unknown: ComponentReference, StoreReference, PlaceReference, ProcedureReference, PersonReference,
  SourceReference, PlatformReference, SchemeReference, ClassReference, ChecksReference, StepReference,
  FactReference, NeedReference, KeeperReference, OpenedReference, WatchedReference, WaivedReference
{}

/// A backup or a replica of a component, by both names: `database.nightly`.
public struct CopyReference: SourceReference, OpenedReference, WatchedReference, WaivedReference {
  /// The two names.
  public let spoken: SpokenValue

  init(_ component: String, _ copy: String) { spoken = SpokenValue(.text("\(component).\(copy)")) }
}
