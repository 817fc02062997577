import Findings

/// Every rule that judges a plan, in the order of the catalogue: an explicit list, which a test holds to the files.
package enum Catalogue {
  /// The rules.
  package static let rules: [any Rule] = [
    DuplicateSystem(), UnknownReference(), UnknownPlatform(), CircularWait(),
    ContradictoryPlatform(), ContradictoryFramework(),
    UnachievableRPO(), TotalLoss(), UnachievableRTO(), UnprovedPromise(), UnansweredScope(),
    UnpromisedScope(), SlowerDependency(), StepShorterThanProcedure(),
    StepLeansOnWhatIsLost(), StepLeansOnUnknownPlace(), RecoveryIntoWhatIsLost(), UnpromotedReplica(),
    UnusedRestore(), WrongCluster(),
    UnwrittenProcedure(),
    DataBeforeInfrastructure(), TrafficBeforeData(), CheckedBeforeRestored(), RestoredBeforeItsNeeds(),
    StartedBeforeItsSettings(), SettingsNotTakenUp(), RestoredUnderWriters(),
    MissedWindow(), MixedTimes(),
    LatePriority(),
    RestoredOutOfPriority(), UnproducedSource(), UnfetchedFile(),
    ExpiredSource(), ShadowedRestore(), UnreadBackup(), ContradictedClaim(),
    TierWithoutSchedule(), NeverFires(), CronDayTrap(), OverlongRun(), KeepBeyondPlatform(),
    ExcludedMethods(),
    TwoValuesOneSetting(), WindowConflict(), BelowPlatformInterval(), HoleBetweenTiers(),
    SingleRegionCopies(),
    SingleAccountCopies(), PartWithoutBackup(), ScheduleWithoutZone(), LockOutlastsKeep(),
    IncrementOutlivesBase(), SettingWithoutEffect(), UnenforcedRetention(), SameMinute(),
    BackupWithoutStore(), BackupWithoutRetention(), OverwrittenBackup(), JobAtAnotherTime(),
    UnknownVerification(), UnnamedKey(),
    LifecycleOrder(), EarlyExpiry(), ExpiryBeforeKeepEnds(), RemovedBeforeKeepEnds(), LockWithoutVersioning(),
    UnusedStore(),
    OneKeyInTwoRegions(),
    UnknownFramework(), RetentionBelowFramework(), RetentionAboveFramework(), UntestedForFramework(),
    OverdueDrill(), UndatedDrill(), UndrilledProcedure(), DrillWithoutProcedure(),
    DrillShorterThanProcedure(),
    MeasuredWorseThanPromised(),
    LateEscalation(), EscalationWithoutTime(), NobodyToCall(), LateAlert(), PrematureAlert(),
    AlertWithoutResponse(), AlertWithoutTrigger(), GrowthAlertAlone(),
    AlertThroughWhatIsLost(),
    OverdueReview(), UnreachablePerson(),
    MisusedCommand(), CommandLeansOnWhatIsLost(), CommandInWhatIsStopped(), LeftStopped(), MissedRuns(),
    RestoreIntoMissingDatabase(), RecoveredTooSoon(), UnreadableFormat(),
    AlwaysSucceeds(), FailurePassedOver(), FailureLostInPipe(), BytesThroughText(), CheckThatProvesNothing(),
    ImpatientWait(),
    SecretInClear(), UnfilledBlank(), LatestImage(),
    UnawaitedCommand(), EmptiedBeforeRestored(), PathFromTwoFolders(), VerifiedOnProduction(),
    TooFewCopies(), ForeignRegion(), ForeignResidence(), DrillsTooRare(), ImproperWaiver(),
    UnusedWaiver(), EndingWaiver(),
  ]

  /// The cards of the rules.
  package static let cards: [RuleCard] = rules.map { type(of: $0).card }
}
