package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/**
 * Brings the logical unit to the state that every scenario starts from: nobody registered, nothing
 * reserved, no unit attention pending. Sends only what is needed for what is not known already, and
 * looks at the keys right before every CLEAR, which would take away those of others.
 */
final class KnownState {
  /** Registered for a moment where CLEAR needs a registrant and there is none. */
  private static final ReservationKey CLEARING_KEY = new ReservationKey(0x5047_5200_0000_00FFL);

  private final List<Initiator> initiators;
  private final Observations observations;
  private final KeyLedger ledger;
  private boolean clearIsAnswered = true;

  KnownState(List<Initiator> initiators, Observations observations, KeyLedger ledger) {
    this.initiators = initiators;
    this.observations = observations;
    this.ledger = ledger;
  }

  /**
   * Brings it about.
   *
   * @throws RefusedException if there is a key that this run did not send
   * @throws AssertionError if the logical unit cannot be brought there
   */
  void bringAbout() {
    initiators.forEach(Initiator::abandon);
    initiators.forEach(each -> each.session().restore());
    initiators.forEach(each -> each.leftovers().release());
    if (!observations.keys().isEmpty() || !observations.snapshot().isEmpty()) {
      clear();
    }
    initiators.forEach(each -> each.leftovers().releaseFinally());
    initiators.forEach(each -> each.leftovers().startAgain());
    initiators.forEach(each -> each.attentions().fetch());
    initiators.forEach(each -> each.attentions().clear());
    initiators.forEach(each -> each.registeredKey(ReservationKey.ZERO));
  }

  /** Whether nobody is registered and nothing reserved, as the logical unit says now. */
  boolean isEmpty() {
    observations.forget();
    return observations.snapshot().isEmpty();
  }

  /** Removes the registration of every initiator whose path still works. */
  void unregisterAllThatAnswer() {
    for (Initiator each : initiators) {
      try {
        unregister(each);
      } catch (TransportException lost) {
        // Its registration stays; the next run against this unit will find and name the key.
      }
    }
  }

  /**
   * Looks whether all keys are ours.
   *
   * @throws RefusedException if not; by then our own registrations have been removed
   */
  void refuseKeysOfOthers() {
    if (ledger.foreignAmong(observations.keys()).isEmpty()) {
      return;
    }
    // A target that garbles our keys shows strange ones too: those go when we unregister.
    initiators.forEach(this::unregister);
    ledger.refuseForeignAmong(observations.keys());
  }

  private void clear() {
    if (!observations.hasJustReadKeys()) {
      observations.forget();
    }
    refuseKeysOfOthers();
    registrant().ifPresent(this::clearAndLook);
    if (!observations.snapshot().isEmpty()) {
      clearAnyhow();
    }
    if (!observations.snapshot().isEmpty()) {
      throw new AssertionError(
          "the logical unit cannot be emptied: after CLEAR and after every initiator has"
              + " unregistered it still reports "
              + Snapshot.describeKeys(observations.snapshot().keys())
              + " and "
              + Snapshot.describeReservation(observations.snapshot().reservation()));
    }
  }

  private Optional<Initiator> registrant() {
    return initiators.stream()
        .filter(each -> observations.keys().contains(each.registeredKey()))
        .findFirst();
  }

  private void clearAndLook(Initiator sender) {
    Optional<Initiator> other = otherRegistrant(sender);
    clearBy(sender, sender.registeredKey());
    other.ifPresent(attentive -> observations.snapshotThrough(attentive, sender));
  }

  /** One for whom a CLEAR of this initiator raises a unit attention. */
  private Optional<Initiator> otherRegistrant(Initiator sender) {
    return initiators.stream()
        .filter(each -> each != sender && each.isFree() && !each.registeredKey().isZero())
        .findFirst();
  }

  /** For a unit where nobody is registered as we think: registers one to clear, then all leave. */
  private void clearAnyhow() {
    refuseKeysOfOthers();
    Initiator first = initiators.get(0);
    ledger.sending(CLEARING_KEY);
    send(first, registerIgnoring(CLEARING_KEY));
    refuseKeysOfOthers();
    clearBy(first, CLEARING_KEY);
    if (!observations.snapshot().isEmpty()) {
      initiators.forEach(this::unregister);
    }
  }

  /** One that gets no answer says nothing about the next scenario: there are other ways. */
  private void clearBy(Initiator sender, ReservationKey key) {
    try {
      if (clearIsAnswered) {
        send(sender, PersistentReserveOut.of(PrOutAction.CLEAR).withKey(key));
      }
    } catch (TransportException unanswered) {
      if (unanswered.kind() != TransportException.Kind.NO_ANSWER) {
        throw unanswered;
      }
      clearIsAnswered = false;
    }
  }

  private void unregister(Initiator initiator) {
    send(initiator, registerIgnoring(ReservationKey.ZERO));
  }

  private static PersistentReserveOut registerIgnoring(ReservationKey key) {
    return PersistentReserveOut.of(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
        .withServiceActionKey(key);
  }

  private void send(Initiator sender, PersistentReserveOut request) {
    observations.mayHaveChanged(sender);
    sender.ask(request.command());
  }
}
