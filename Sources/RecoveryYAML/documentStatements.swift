import RecoveryModel

extension SystemSpec {
  /// Everything that a system states, leaf by leaf, in the order of the language; claims are none of it.
  package var statements: [Statement] { Grammars.system.statements(of: self) }
}

extension PolicySpec {
  /// Everything that a policy states, leaf by leaf, in the order of the language.
  package var statements: [Statement] { Grammars.policy.statements(of: self) }
}

extension PlatformSpec {
  /// Everything that a platform of one's own states, leaf by leaf, in the order of the language.
  package var statements: [Statement] { Grammars.platform.statements(of: self) }
}

extension FrameworkSpec {
  /// Everything that a framework of one's own states, leaf by leaf, in the order of the language.
  package var statements: [Statement] { Grammars.framework.statements(of: self) }
}
