package org.khabar.open.register;

import java.time.LocalDate;
import java.util.List;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TieType;
import org.khabar.model.claim.TimeSpan;
import org.khabar.open.event.ImportedEvent;

/**
 * What the Security Council says by putting somebody on the list of a group: resolution 1988 (2011) lists those
 * "associated with the Taliban", as resolution 1267 (1999) did before it. Designations and comments are left out: they
 * were written later than the entry, by days that the list does not tell.
 *
 * @param kind of the entry, {@code INDIVIDUAL} or {@code ENTITY}
 * @param name as listed
 * @param number of the entry
 * @param day since when it is listed
 */
record ListedTie(String kind, String name, String number, LocalDate day) {
    /** The one list whose name is that of the one group that its entries are said to be with. */
    static final String LIST = "Taliban";

    private static final String OUTLET = "UN Security Council";

    /** The entry as a report of that day, and the tie that it tells. */
    ImportedEvent event(Actor listed, Actor group) {
        String told = "UN_LIST_TYPE: " + LIST;
        String line = "%s: %s; REFERENCE_NUMBER: %s; %s; LISTED_ON: %s".formatted(kind, name, number, told, day);
        int at = line.indexOf(told);
        String id = listed.id() + "-listed";
        Report report = new Report(id, day, List.of(OUTLET), null, null, null, "en", null, line);
        Claim claim = new Claim(
                ImportedEvent.claimId(id, TieType.ALLY),
                new Claim.Anchor(id, 0, line, new Span(at, at + told.length()), told),
                new Claim.What(TieType.ALLY, List.of(), List.of()),
                new Claim.Roles(List.of(new Name(name, listed.id())), List.of(new Name(LIST, group.id()))),
                new Claim.Setting(List.of(), new TimeSpan(day, null, day.toString(), Precision.DAY)),
                new Claim.Counts(null, null, null, null, null),
                new Claim.Stance(List.of(), null, Factuality.CERTAIN, Status.ONGOING, Responsibility.STATED),
                null);
        return new ImportedEvent(report, claim);
    }
}
