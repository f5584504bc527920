package org.khabar.eval.claims;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.eval.file.MucFile;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.measure.Phrases;
import org.khabar.eval.measure.Tally;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;

/**
 * Texts on terrorism in Latin America with filled templates, in capitals. Measured is, over each whole text and not
 * template by template, whether those who did it, those it was done to (people and things) and the weapons are named by
 * the text's ASSAULT claims. A thing counts once a text; any of its strings will do. Things of optional templates or
 * marked with a question mark cost nothing when missed.
 */
public final class MucSet implements LabelledSet.Claimed {
    private static final Pattern DATELINE = Pattern.compile("\\A[^\\n]{0,60}?(\\d{1,2} [A-Z]{3}) (\\d{2})\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
            .toFormatter(Locale.ENGLISH);

    private static final List<String> DOERS = List.of("PERP: INDIVIDUAL ID", "PERP: ORGANIZATION ID");
    private static final List<String> TARGETS = List.of("HUM TGT: NAME", "HUM TGT: DESCRIPTION", "PHYS TGT: ID");
    private static final List<String> WEAPONS = List.of("INCIDENT: INSTRUMENT ID");

    private final String name;
    private final List<Report> reports;
    private final List<MucFile.Template> templates;

    /** A thing that a text speaks of, by any of its strings. */
    private record Thing(List<String> strings, boolean optional) {}

    private MucSet(String name, List<Report> reports, List<MucFile.Template> templates) {
        this.name = name;
        this.reports = List.copyOf(reports);
        this.templates = List.copyOf(templates);
    }

    /** Reads keys and the texts they speak of; a text without a key is left out. */
    public static MucSet read(String name, List<Path> keys, List<Path> textFiles) {
        List<MucFile.Template> templates = new ArrayList<>();
        keys.forEach(key -> templates.addAll(MucFile.templates(key)));
        List<String> keyed =
                templates.stream().map(MucFile.Template::message).distinct().toList();
        List<Report> reports = new ArrayList<>();
        for (Path file : textFiles) {
            MucFile.texts(file).forEach((id, text) -> {
                if (keyed.contains(id)) {
                    reports.add(Report.of(id, day(text), plain(text)));
                }
            });
        }
        return new MucSet(name, reports, templates);
    }

    private static @Nullable LocalDate day(String text) {
        Matcher dateline = DATELINE.matcher(text);
        try {
            return dateline.find() ? LocalDate.parse(dateline.group(1) + " " + dateline.group(2), DAY) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Without the dateline and the editors' brackets, each paragraph on one line. */
    private static String plain(String text) {
        int dash = text.indexOf(" -- ");
        String body = dash >= 0 && dash < 200 ? text.substring(dash + 4) : text;
        StringBuilder plain = new StringBuilder();
        for (String paragraph : BRACKETS.matcher(body).replaceAll(" ").split("\n\\s*\n")) {
            plain.append(String.join(" ", paragraph.strip().split("\\s+"))).append("\n\n");
        }
        return plain.toString().strip();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Report> reports() {
        return reports;
    }

    @Override
    public List<Figure> score(Map<String, List<Claim>> claims) {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(score(
                claims,
                "perpetrator",
                DOERS,
                claim -> ClaimPairs.names(claim.roles().actors())));
        figures.addAll(score(
                claims,
                "target",
                TARGETS,
                claim -> ClaimPairs.names(claim.roles().recipients())));
        figures.addAll(score(claims, "weapon", WEAPONS, claim -> claim.what().means()));
        return figures;
    }

    private List<Figure> score(
            Map<String, List<Claim>> claims, String measure, List<String> slots, Function<Claim, List<String>> named) {
        Tally tally = new Tally();
        for (Report report : reports) {
            Set<String> found = new LinkedHashSet<>();
            claims.getOrDefault(report.id(), List.of()).stream()
                    .filter(MucSet::attacks)
                    .map(named)
                    .forEach(found::addAll);
            count(tally, things(report.id(), slots), found);
        }
        return tally.figures(name, measure);
    }

    private static boolean attacks(Claim claim) {
        return claim.what().type() == EventType.ASSAULT && claim.stance().factuality() != Factuality.CERTAIN_NOT;
    }

    private List<Thing> things(String message, List<String> slots) {
        List<Thing> things = new ArrayList<>();
        for (MucFile.Template template : templates) {
            if (template.message().equals(message)) {
                boolean optional =
                        template.lines("MESSAGE: TEMPLATE").toString().contains("OPTIONAL");
                for (String slot : slots) {
                    for (String line : template.lines(slot)) {
                        add(things, new Thing(MucFile.quoted(line), optional || line.startsWith("?")));
                    }
                }
            }
        }
        return things;
    }

    /** A thing that shares a string with one that is there already is the same one. */
    private static void add(List<Thing> things, Thing thing) {
        List<String> strings = new ArrayList<>(thing.strings);
        boolean optional = thing.optional;
        for (Thing same : things.stream()
                .filter(other -> other.strings.stream().anyMatch(thing.strings::contains))
                .toList()) {
            strings.addAll(same.strings);
            optional &= same.optional;
            things.remove(same);
        }
        if (!strings.isEmpty()) {
            things.add(new Thing(strings, optional));
        }
    }

    private static void count(Tally tally, List<Thing> things, Collection<String> found) {
        for (String name : found) {
            if (things.stream().noneMatch(thing -> Phrases.anySame(name, thing.strings))) {
                tally.madeUp();
            }
        }
        for (Thing thing : things) {
            if (Phrases.anySame(thing.strings, List.copyOf(found))) {
                tally.add(thing.optional ? 0 : 1, 0, 0);
            } else if (!thing.optional) {
                tally.missed();
            }
        }
    }
}
