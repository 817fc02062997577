import Holdfast

/// A clause that stands in another file than the system that holds it.
enum OtherFile {
  static func dump<Kind: OffersDump>() -> some ComponentContent<Kind> {
    Dump("nightly", keep: .written("soon"))
  }
}
