extension Schedule {
  /// The longest time between two runs in `zone`; `nil` where nothing bounds it.
  package func longestGap(in zone: Zone) -> Gap? { nil }
  /// The shortest time between two runs in `zone`; `nil` where nothing bounds it.
  package func shortestGap(in zone: Zone) -> Gap? { nil }
}
