package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * One service action of PERSISTENT RESERVE OUT and how it is ruled as it should be.
 *
 * @param before the state before it
 * @param order what was sent
 * @param right the ruling of a unit without defects
 */
record Act(Situation before, PrOutRequest order, Ruling right) {
  boolean is(PrOutAction... actions) {
    return Arrays.asList(actions).contains(order.action());
  }

  boolean isRefused() {
    return right instanceof Refusal;
  }

  boolean succeeds() {
    return right instanceof Change;
  }

  /** The state that it should leave. */
  UnitState after() {
    return right instanceof Change change ? change.state() : before.state();
  }

  private Optional<ReservationType> typeBefore() {
    return before.state().reservation().map(Reservation::type);
  }

  /** Whether a reservation of this type was there. */
  boolean found(ReservationType type) {
    return typeBefore().filter(type::equals).isPresent();
  }

  boolean foundAllRegistrants() {
    return typeBefore().filter(ReservationType::isAllRegistrants).isPresent();
  }

  boolean foundOneHolder() {
    return typeBefore().filter(type -> !type.isAllRegistrants()).isPresent();
  }

  boolean foundNothing() {
    return typeBefore().isEmpty();
  }

  /** Whether the reservation should be another one or gone. */
  boolean changesType() {
    return !typeBefore().equals(after().reservation().map(Reservation::type));
  }

  boolean byHolder() {
    return before.isHolder();
  }

  /** Whether a registration has the key that the sender had before. */
  boolean hadKeyOfSender(Registration registration) {
    return before.own().filter(own -> own.key().equals(registration.key())).isPresent();
  }

  /** Whether the sender is the one that made the reservation. */
  boolean byMaker() {
    return before.state().reservation().filter(held -> isSender(held.reservedBy())).isPresent();
  }

  private boolean isSender(NexusId nexus) {
    return before.isSender(nexus);
  }

  /** The reservation that was there. */
  Reservation reservation() {
    return before.state().reservation().orElseThrow();
  }

  /** A reservation of the sender. */
  Reservation made(ReservationType type) {
    return made(type, before.sender());
  }

  /** A reservation of anybody. */
  Reservation made(ReservationType type, NexusId holder) {
    return new Reservation(
        type,
        holder,
        before.registrationOf(holder).map(Registration::key).orElse(ReservationKey.ZERO));
  }

  /** A state without the registration of the sender. */
  UnitState withoutSender(UnitState state) {
    return Registered.only(state, each -> !isSender(each.nexus()));
  }

  /** A state in which nobody but the sender is registered. */
  UnitState withSenderAlone(UnitState state) {
    return Registered.only(state, each -> isSender(each.nexus()));
  }

  boolean byOtherRegistrant() {
    return before.isRegistered() && !before.isHolder();
  }

  boolean byStranger() {
    return !before.isRegistered();
  }

  /** Whether the service action unregisters a registrant, as it should. */
  boolean unregisters() {
    return registers() && succeeds() && before.isRegistered() && order.serviceActionKey().isZero();
  }

  /** REGISTER or REGISTER AND IGNORE EXISTING KEY. */
  boolean registers() {
    return is(PrOutAction.REGISTER, PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY);
  }

  /** Whether all registrants hold, and the nexus that made the reservation is none of them. */
  boolean foundMakerGone() {
    return foundAllRegistrants() && before.registrationOf(reservation().reservedBy()).isEmpty();
  }

  /** Whether the key of the nexus that made the reservation is named. */
  boolean namesWhoReserved() {
    return before
        .state()
        .reservation()
        .flatMap(held -> before.registrationOf(held.reservedBy()))
        .filter(who -> who.key().equals(order.serviceActionKey()))
        .isPresent();
  }

  /** The state before, but with the sender registered with SARK. */
  UnitState rekeyed() {
    return withOwnKey(order.serviceActionKey());
  }

  /** The state that was found, with this key registered for the sender. */
  UnitState withOwnKey(ReservationKey key) {
    return before
        .state()
        .withRegistrations(
            before.rules().registrations().withKey(before, List.of(before.sender()), key, false));
  }

  /** Who should lose a registration, the sender too. */
  List<Registration> lost() {
    return before.state().registrations().stream()
        .filter(each -> before.rules().nexuses().registrationOf(after(), each.nexus()).isEmpty())
        .toList();
  }

  /** Who should be registered afterwards, but for the sender. */
  List<NexusId> remainingOthers() {
    return after().registrations().stream()
        .map(Registration::nexus)
        .filter(each -> !before.isSender(each))
        .toList();
  }

  /** Who logged in but was not registered. */
  List<NexusId> strangers() {
    return before.visitors().stream()
        .map(port -> new NexusId(port, 1))
        .filter(each -> before.registrationOf(each).isEmpty())
        .toList();
  }

  /** Who should be told. */
  List<Notice> notices() {
    return right instanceof Change change ? change.notices() : List.of();
  }

  /** It is refused instead. */
  Ruling refuse(AdditionalSense additional) {
    return Refusal.illegalRequest(additional);
  }

  /** It ends with GOOD and does nothing. */
  Ruling nothing() {
    return Change.silently(before.state());
  }

  /** It does and tells what it should, and leaves another state. */
  Ruling leaving(UnaryOperator<UnitState> wrong) {
    UnitState state = wrong.apply(after());
    return right instanceof Change change
        ? new Change(state, change.notices(), change.aborted())
        : Change.silently(state);
  }

  /** It does and tells what it should, and only those stay registered of whom this is true. */
  Ruling leavingOnly(Predicate<Registration> whom) {
    return leaving(state -> Registered.only(state, whom));
  }

  /** It does and tells what it should, and leaves other registrations. */
  Ruling leavingEach(UnaryOperator<Registration> other) {
    return leaving(state -> Registered.each(state, other));
  }

  /** It does what it should, and others are told. */
  Ruling telling(List<Notice> notices) {
    return right instanceof Change change
        ? new Change(change.state(), notices, change.aborted())
        : right;
  }

  /** It does what it should, and these are told, too. */
  Ruling tellingAlso(List<NexusId> receivers, AdditionalSense code) {
    List<Notice> notices = new ArrayList<>(notices());
    receivers.forEach(receiver -> notices.add(new Notice(receiver, code)));
    return telling(notices);
  }
}
