import PlatformFacts

extension SystemResolution {
  /// A procedure with its references followed.
  func procedure(_ written: ProcedureSpec, at index: Int, components: [Component]) -> Procedure {
    let named = written.when.reduce(into: Scopes()) { scopes, scope in
      if let scope = scope.known { scopes.insert(Scopes(scope)) }
    }
    let steps = resolve(written, components: components)
    let restores = written.recovers.compactMap { entry -> Restore? in
      guard let component = components.first(where: { $0.name == entry.known }) else { return nil }
      if let stepped = lastRestore(of: component, in: steps) { return stepped }
      if written.from == nil, let nested = nestedRestore(of: component, in: written, components) {
        return nested
      }
      let from = meant(by: written.from, for: component, among: components)
      return restore(component, from: from, at: entry, into: written.into)
    }
    // The usual scopes are meant where nothing is said, not where nobody knows what is.
    let scopes = written.when.isEmpty ? .unscoped : named
    return Procedure(index: index, spec: written, scopes: scopes, restores: restores, steps: steps)
  }

  /// What the steps restore a component from in the end; nil where none restores it.
  ///
  /// A later step goes over what an earlier one brought back: logs are replayed over a full backup, and it is with them
  /// that the component comes up. Only where the later one holds less, as one of several parts, does the first still say
  /// what comes back. A step that can take another's place is another way, not a later one.
  private func lastRestore(of component: Component, in steps: [Step]) -> Restore? {
    var last: Restore?
    for step in steps {
      guard let next = step.restore, next.component == component.index else { continue }
      guard let known = last else {
        last = next
        continue
      }
      guard step.instead == nil, case .level(let later) = next.from, case .level(let earlier) = known.from,
        component.levels[later].holdsAll(of: component.levels[earlier])
      else { continue }
      last = next
    }
    return last
  }

  /// What a procedure that a step stands for restores a component from; nil where none restores it, or only in a circle.
  private func nestedRestore(
    of component: Component, in procedure: ProcedureSpec, _ components: [Component], depth: Int = 0
  ) -> Restore? {
    guard depth < 8 else { return nil }
    for step in procedure.steps {
      guard let nested = step.procedure?.known.flatMap({ spec.recovery[$0] }),
        let entry = nested.recovers.first(where: { $0.known == component.name })
      else { continue }
      if let stepped = nested.steps.first(where: { $0.restore?.known == component.name }) {
        return restore(
          component, from: stepped.from ?? nested.from, at: stepped.restore, into: stepped.location)
      }
      if nested.from != nil {
        let from = meant(by: nested.from, for: component, among: components)
        return restore(component, from: from, at: entry, into: nested.into)
      }
      return nestedRestore(of: component, in: nested, components, depth: depth + 1)
    }
    return nil
  }

  /// What the `from` of a whole procedure says of one of the components that it brings back: nothing, where it names what
  /// only another one has. An application that comes back with its database is not restored from the database's dump.
  private func meant(
    by from: Written<String>?, for component: Component, among components: [Component]
  ) -> Written<String>? {
    guard case .dangling = origin(component, from: from) else { return from }
    let isOfAnother = components.contains { other in
      if case .level = origin(other, from: from) { true } else { false }
    }
    return isOfAnother ? nil : from
  }

  /// The steps with what they wait for; a step without `after` waits for the one above.
  private func resolve(_ written: ProcedureSpec, components: [Component]) -> [Step] {
    let steps = written.steps
    var ids: [String: Int] = [:]
    for (index, step) in steps.enumerated() {
      if let id = step.id?.known, ids[id] == nil { ids[id] = index }
    }
    return steps.enumerated().map { index, step in
      let instead = step.instead?.known.flatMap { ids[$0] }
      var after: [Int] = []
      if let said = step.after {
        for name in said {
          if let id = name.known, let other = ids[id], other != index { after.append(other) }
        }
      } else if let above = stepBefore(index, steps, ids) {
        after.append(above)
      }
      for name in step.follows {
        if let id = name.known, let other = ids[id], other != index { after.append(other) }
      }
      let restored = step.restore?.known.flatMap { name in components.first { $0.name == name } }
      return Step(
        spec: step, after: after, instead: instead,
        procedure: step.procedure?.known.flatMap { spec.recovery.index(of: $0) },
        restore: restored.map { component in
          var from = step.from
          if from == nil, case .level = origin(component, from: written.from) { from = written.from }
          return restore(
            component, from: from, at: step.restore,
            into: step.location.isEmpty ? written.into : step.location)
        })
    }
  }

  /// What a step waits for when it does not say: the step above, and past a step that it can replace, the one above that.
  private func stepBefore(_ index: Int, _ steps: [StepSpec], _ ids: [String: Int]) -> Int? {
    guard index > 0 else { return nil }
    guard var replaced = steps[index].instead?.known.flatMap({ ids[$0] }) else { return index - 1 }
    // Of several that can take each other's place, each comes behind what the first of them comes behind.
    while let first = steps[replaced].instead?.known.flatMap({ ids[$0] }), first < replaced {
      replaced = first
    }
    return replaced > 0 && replaced - 1 != index ? replaced - 1 : nil
  }

  /// What a component is restored from, by the words of a `from`, and the copy of it that stands where it is brought back.
  private func restore(
    _ component: Component, from: Written<String>?, at place: Written<String>?, into target: PlaceFields
  ) -> Restore {
    let span = from?.span ?? place?.span ?? component.spec.name.span
    let origin = origin(component, from: from)
    var copy: Int?
    if case .level(let index) = origin, !target.isEmpty {
      let there = self.place(target, platform: nil, around: nil)
      copy = component.levels.indices.first {
        component.levels[$0].isStoreCopy(of: index) && component.levels[$0].place.isAt(there)
      }
    }
    return Restore(component: component.index, from: origin, copy: copy, span: span)
  }

  private func origin(_ component: Component, from: Written<String>?) -> Restore.Origin {
    guard let from else {
      return component.isStateless || component.levels.isEmpty ? .nothing : .unsaid
    }
    guard let name = from.known else { return .unknown }
    if name == "none" { return .nothing }
    let level = component.level(named: name.behind(component.name) ?? name)
    return level.map(Restore.Origin.level) ?? .dangling
  }
}

extension Level {
  /// Whether it holds every part that another level holds, for certain.
  fileprivate func holdsAll(of other: Level) -> Bool {
    guard let backup, !backup.includes.isEmpty || !backup.excludes.isEmpty else { return true }
    guard let other = other.backup, !other.includes.isEmpty || !other.excludes.isEmpty else { return false }
    let held = Set(backup.includes.compactMap(\.known))
    let included =
      backup.includes.isEmpty
      || !other.includes.isEmpty
        && other.includes.allSatisfy { $0.known.map(held.contains) ?? false }
    let spared = Set(other.excludes.compactMap(\.known))
    let excluded = backup.excludes.allSatisfy { part in
      guard let name = part.known else { return false }
      return spared.contains(name)
        || !other.includes.isEmpty && !other.includes.contains { $0.isUnknown || $0.known == name }
    }
    return included && excluded
  }
}

extension Place {
  /// Whether it is the named place, or lies in its region or on its site.
  fileprivate func isAt(_ other: Place) -> Bool {
    if let name, name == other.name { return true }
    if let region, region == other.region { return true }
    guard let site else { return false }
    return site == other.site
  }
}

extension String {
  /// What stands behind a name and a dot: `nightly` in `database.nightly`.
  fileprivate func behind(_ name: String) -> String? {
    guard utf8.count > name.utf8.count, utf8.starts(with: name.utf8) else { return nil }
    let dot = utf8.index(utf8.startIndex, offsetBy: name.utf8.count)
    return utf8[dot] == UInt8(ascii: ".") ? String(self[utf8.index(after: dot)...]) : nil
  }
}
