package org.khabar.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Who;
import org.khabar.ask.gather.Window;
import org.khabar.open.known.Countries;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;

/**
 * What a brief is about, as the record knows it.
 *
 * @param title to put above it
 * @param asked actor, place and days
 */
record Subject(String title, Asked asked) {
    /** Before what anybody reports of: where the window is open. */
    static final LocalDate BEGIN = LocalDate.of(1900, 1, 1);

    /** After what anybody reports of. */
    static final LocalDate END = LocalDate.of(2199, 12, 31);

    /**
     * Finds who and where is meant: a country first, then an actor, then a place that a claim names.
     *
     * @throws IllegalArgumentException if something is none of them
     */
    static Subject of(BriefOrder order, View view, ActorRegister register, Countries countries) {
        List<Who> actors = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        String country = null;
        String place = null;
        for (String about : order.about()) {
            String code = countries.find(about).orElse(null);
            if (code != null) {
                country = code;
                titles.add(countries.name(code));
            } else if (isActor(about, register)) {
                Who who = Who.of(about, register);
                actors.add(who);
                titles.add(who.name());
            } else if (isPlace(about, view)) {
                place = about;
                titles.add(about);
            } else {
                throw new IllegalArgumentException(
                        ("What it is about (%s) is neither a country, nor an actor of the register, nor a place that the"
                                        + " record tells of. Maybe another of its names?")
                                .formatted(about));
            }
        }
        Window window = window(order.from(), order.to());
        return new Subject(
                titles.isEmpty() ? "What the record holds" : String.join(", ", titles),
                new Asked(actors, country, place, order.types(), window, null, null));
    }

    private static boolean isActor(String about, ActorRegister register) {
        return register.findById(about).isPresent()
                || !register.listNamed(about).isEmpty();
    }

    private static boolean isPlace(String about, View view) {
        AtomicBoolean found = new AtomicBoolean();
        view.forEachClaim(Filter.ALL.area(about), held -> found.set(true));
        return found.get();
    }

    private static @Nullable Window window(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? null : new Window(from == null ? BEGIN : from, to == null ? END : to);
    }
}
