package org.khabar.workbench.words;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.TimeSpan;

/** Puts numbers, days, names and the other parts of the record into words of one language. Thread-safe. */
public final class Wording {
    /** Names shown before the rest is counted. */
    private static final int NAMES = 3;

    private final Messages messages;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter dayOfMonth;

    /** @param messages of the language */
    public Wording(Messages messages) {
        this.messages = messages;
        this.locale = messages.locale();
        this.day = DateTimeFormatter.ofPattern(messages.say("format.day"), locale);
        this.dayOfYear = DateTimeFormatter.ofPattern(messages.say("format.day-of-year"), locale);
        this.dayOfMonth = DateTimeFormatter.ofPattern(messages.say("format.day-of-month"), locale);
    }

    /** The message of a key, with values in it. */
    public String say(String key, Object... values) {
        return messages.say(key, values);
    }

    /** BCP 47 tag of the language. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return messages.say("direction");
    }

    /** A number with its thousands parted. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with at most so many decimals. */
    public String number(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A length in a picture, as SVG writes it. */
    public String unit(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** A share as per cent. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(0);
        return format.format(share);
    }

    /** A day as people write it: "4 Oct 2021". */
    public String day(@Nullable LocalDate when) {
        return when == null ? say("unknown.day") : day.format(when);
    }

    /** The day of a moment. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** From one day to another: "18 Sep – 4 Oct 2021". */
    public String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return say("unknown.day");
        }
        if (from == null || to == null) {
            return from == null ? say("until", day(to)) : say("since", day(from));
        }
        if (from.equals(to)) {
            return day(from);
        }
        DateTimeFormatter start =
                from.getYear() != to.getYear() ? day : from.getMonth() == to.getMonth() ? dayOfMonth : dayOfYear;
        return start.format(from) + "\u2009–\u2009" + day(to);
    }

    /** The days that a claim tells; in quotes the words that could not be resolved. */
    public String time(@Nullable TimeSpan time) {
        if (time == null) {
            return say("unknown.day");
        }
        boolean unresolved =
                time.from() == null && time.to() == null && !time.text().isBlank();
        return unresolved ? "“" + time.text() + "”" : days(time.from(), time.to());
    }

    /** "28", "5 or more", "up to 20", "60–90". */
    public String range(Range range) {
        Long high = range.high();
        if (high == null) {
            return say("range.open", number(range.low()));
        }
        if (high == range.low()) {
            return number(high);
        }
        return range.low() == 0 ? say("range.up-to", number(high)) : number(range.low()) + "–" + number(high);
    }

    /** The type of a claim, as a noun. */
    public String type(ClaimType type) {
        return type(type.label());
    }

    /** The type of a claim by its label; the label itself where it is no type of a claim. */
    public String type(String label) {
        return sayOr("type." + label, label);
    }

    /** The message of a key, or other words where this language has none. */
    public String sayOr(String key, String other) {
        return messages.knows(key) ? say(key) : other;
    }

    /** The names; where they are many the first few and how many more. */
    public String names(List<Name> names) {
        List<String> texts = names.stream().map(Name::text).distinct().toList();
        String shown = texts.stream().limit(NAMES).collect(Collectors.joining(say("list.comma")));
        return texts.size() > NAMES ? say("list.more", shown, texts.size() - NAMES) : shown;
    }

    /** A place with the area and country that hold it, as far as they are known and no part of its name. */
    public String place(@Nullable Place place) {
        if (place == null) {
            return say("unknown.place");
        }
        StringBuilder words = new StringBuilder(place.text());
        String area = place.adm1();
        if (area != null && !area.equalsIgnoreCase(place.text())) {
            words.append(say("list.comma")).append(area);
        }
        String country = place.country();
        String name = country == null ? null : country(country);
        if (name != null && !name.equalsIgnoreCase(place.text())) {
            words.append(say("list.comma")).append(name);
        }
        return words.toString();
    }

    /** The name of a country by its ISO 3166-1 alpha-3 code, or the code where the language has no name for it. */
    public String country(String code) {
        return Countries.name(code, locale);
    }

    /** What, when and where, as far as the claim says. */
    public String gist(Claim claim) {
        List<String> parts = new ArrayList<>(List.of(type(claim.what().type())));
        TimeSpan time = claim.setting().time();
        if (time != null) {
            parts.add(time(time));
        }
        claim.setting().places().stream().limit(1).forEach(place -> parts.add(place(place)));
        return String.join(" · ", parts);
    }

    /** Who published a report. */
    public String outlets(List<String> outlets) {
        return outlets.isEmpty() ? say("unknown.outlet") : String.join(say("list.comma"), outlets);
    }

    /** Who published it and when: "Al Jazeera, 3 Oct 2021". */
    public String source(HeldClaim held) {
        return outlets(held.outlets()) + say("list.comma") + day(held.published());
    }
}
