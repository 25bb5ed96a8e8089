package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.stream.Stream;

/** All defects that can be planted. */
public final class Defects {
  private static final List<Defect> ALL =
      Stream.of(
              GenerationDefects.list(),
              CounterDefects.list(),
              KeyDefects.list(),
              IdentityDefects.list(),
              SharedKeyDefects.list(),
              StatePerTarget.list(),
              TableDefects.list(),
              RegisterDefects.list(),
              KeyChangeDefects.list(),
              UnregisterDefects.list(),
              ReserveDefects.list(),
              ReserveFieldDefects.list(),
              ReleaseDefects.list(),
              ReleaseFieldDefects.list(),
              ClearDefects.list(),
              AttentionDefects.list(),
              QuotedKeyDefects.list(),
              PreemptDefects.list(),
              AbortDefects.list(),
              MoveDefects.list(),
              MoveFieldDefects.list(),
              MoveRefusalDefects.list(),
              MoveListDefects.list(),
              ReplaceLostDefects.list(),
              ListedPortDefects.list(),
              AbsentListedDefects.list(),
              ListRefusalDefects.list(),
              AllTargetPortDefects.list(),
              PendingAttentionDefects.list(),
              ConflictAttentionDefects.list(),
              ReadKeysDefects.list(),
              ReadReservationDefects.list(),
              AllocationDefects.list(),
              ResidualDefects.list(),
              CapabilityDefects.list(),
              ClaimDefects.list(),
              FullStatusDefects.list(),
              FullStatusHolderDefects.list(),
              ReportedPortDefects.list(),
              ReadInDefects.list(),
              ListLengthDefects.list(),
              ServiceActionDefects.list(),
              SessionDefects.list(),
              ResetDefects.list(),
              PersistenceDefects.list(),
              PowerLossDefects.list(),
              TargetDefects.list(),
              UnitReservationDefects.list(),
              CompatibleReservationDefects.list(),
              CompatibleHolderDefects.list(),
              CompatibleStrangerDefects.list(),
              AccessDefects.list(),
              CarriedOutAccessDefects.list(),
              RefusedAccessDefects.list(),
              ConflictEffectDefects.list(),
              RefusedTransferDefects.list(),
              ServiceActionAccessDefects.list(),
              RaceDefects.list(),
              FencingDefects.list(),
              WindowsTakeoverDefects.list(),
              TakeoverDefects.list(),
              ProgressDefects.list(),
              SilentReleaseDefects.list(),
              ReplacedSessionDefects.list(),
              AbsentVictimDefects.list(),
              StaleRightsDefects.list(),
              LateWriteDefects.list(),
              HalfDoneDefects.list(),
              CopyDefects.list(),
              BothReservationsDefects.list(),
              SuccessorDefects.list(),
              PartlyComparedDefects.list(),
              AftermathDefects.list(),
              ReturnedDefects.list(),
              LesserRegistrantDefects.list(),
              EqualKeyDefects.list(),
              IgnoringDefects.list(),
              OneCaseCounterDefects.list(),
              UntoldDefects.list(),
              LostAttentionDefects.list(),
              RightsDefects.list(),
              OpenedUnitDefects.list(),
              StaleAnswerDefects.list(),
              OneCaseSavingDefects.list(),
              PartlySavedDefects.list(),
              EventPastDefects.list(),
              ResetPastDefects.list(),
              RoomDefects.list(),
              PassedOnDefects.list(),
              ListedPastDefects.list(),
              AbortedTooMuchDefects.list(),
              FormerKeyDefects.list(),
              AwayDefects.list(),
              AllHoldersDefects.list(),
              OlderReserveDefects.list(),
              UnquotedDefects.list(),
              ReplacedKeyDefects.list(),
              NeedlessCheckDefects.list(),
              CameAndLeftDefects.list(),
              EntryOrderDefects.list(),
              ReservedAgainDefects.list(),
              SuccessionDefects.list(),
              ReleasedAsDefects.list(),
              NeighbourDefects.list(),
              OlderFormDefects.list(),
              WrongKeyPreemptDefects.list(),
              PreemptFieldDefects.list(),
              SharedKeyPreemptDefects.list(),
              VictimDefects.list(),
              AbortCaseDefects.list(),
              AbortedBystanderDefects.list(),
              AbortEndingDefects.list(),
              PlainPreemptAbortDefects.list(),
              OneCodePassedDefects.list(),
              AttentionCaseDefects.list(),
              UnregMoveDefects.list(),
              MovedAwayDefects.list(),
              ReplaceLostCaseDefects.list(),
              CrossingDefects.list(),
              ListedNexusDefects.list(),
              EveryPortDefects.list(),
              RestoredStateDefects.list(),
              ReturningSessionDefects.list(),
              ResetStateDefects.list(),
              OddAnswerDefects.list(),
              FullStatusFieldDefects.list(),
              OddListDefects.list(),
              CommandFormDefects.list(),
              LongCommandDefects.list(),
              PartOfNexusDefects.list(),
              IgnoringPastDefects.list(),
              RekeyedDefects.list(),
              MakerLeftDefects.list(),
              OtherPortDefects.list(),
              ReservedUnitAccessDefects.list(),
              AfterPreemptDefects.list(),
              AloneByKeyZeroDefects.list(),
              OtherPathDefects.list(),
              RegainedRightsDefects.list(),
              ListedVictimDefects.list(),
              OneSituationDefects.list())
          .flatMap(List::stream)
          .toList();

  private Defects() {}

  /** All of them, in the order of the catalogue's groups. */
  public static List<Defect> all() {
    return ALL;
  }

  /** Their names, so that the nearest can be suggested. */
  public static List<String> names() {
    return ALL.stream().map(Defect::name).toList();
  }

  /**
   * The defect of this name.
   *
   * @throws UnknownDefectException if there is none
   */
  public static Defect named(String name) {
    return ALL.stream()
        .filter(defect -> defect.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnknownDefectException(name));
  }
}
