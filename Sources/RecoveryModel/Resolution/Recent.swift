import Synchronization

/// What was made lately of the systems at their places, each kept where it shares a slot with others.
///
/// What a system needs of other systems mostly stands near it, so that few systems are read or resolved more than once
/// though none is kept for good.
final class Recent<Value: Sendable>: Sendable {
  private let slots = Mutex<[(place: Int, value: Value)?]>([])

  /// So many systems are kept at the most: several times as many as are looked at together, and a few megabytes.
  private static var most: Int { 512 }

  /// What was made of the system at a place; nil where that was never said, or something else took its slot since.
  subscript(place: Int) -> Value? {
    get {
      slots.withLock { slots in
        let slot = place % Self.most
        guard slot < slots.count, let kept = slots[slot], kept.place == place else { return nil }
        return kept.value
      }
    }
    set {
      // What had the slot is given up after the lock.
      var kept = newValue.map { (place: place, value: $0) }
      slots.withLock { slots in
        let slot = place % Self.most
        while slots.count <= slot { slots.append(nil) }
        swap(&slots[slot], &kept)
      }
    }
  }
}
