import RecoveryModel

extension SystemSpec {
  /// Everything that a system states, leaf by leaf, in the order of the language; claims are none of it.
  package var statements: [Statement] { Grammars.system.statements(of: self) }
  /// Everything that is said in it a second time, to be compared and never to be used: `recovery.restore.claims.takes`.
  package var claimed: [Statement] { Grammars.system.claims(of: self) }
}

extension PolicySpec {
  /// Everything that a policy states, leaf by leaf, in the order of the language.
  package var statements: [Statement] { Grammars.policy.statements(of: self) }
  /// Everything that is said in it a second time, to be compared and never to be used: `recovery.restore.claims.takes`.
  package var claimed: [Statement] { Grammars.policy.claims(of: self) }
}

extension PlatformSpec {
  /// Everything that a platform of one's own states, leaf by leaf, in the order of the language.
  package var statements: [Statement] { Grammars.platform.statements(of: self) }
  /// Everything that is said in it a second time, to be compared and never to be used: `recovery.restore.claims.takes`.
  package var claimed: [Statement] { Grammars.platform.claims(of: self) }
}

extension FrameworkSpec {
  /// Everything that a framework of one's own states, leaf by leaf, in the order of the language.
  package var statements: [Statement] { Grammars.framework.statements(of: self) }
  /// Everything that is said in it a second time, to be compared and never to be used: `recovery.restore.claims.takes`.
  package var claimed: [Statement] { Grammars.framework.claims(of: self) }
}
