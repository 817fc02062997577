extension Schedule {
  /// The schedule in the words of `dialect`, or why it cannot be said there.
  package func lowered(to dialect: Dialect, in zone: Zone) -> Result<Lowering, Refusal> {
    .failure(Refusal(reason: "not written yet"))
  }
}
