package org.khabar.app.table;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Version;
import org.khabar.weigh.Weighing;
import org.khabar.weigh.Weight;

/**
 * Incidents that several reports tell of, each with its versions and who stands behind each. Holds the latest few,
 * however many it sees.
 */
public final class IncidentPage {
    private final PrintWriter out;
    private final Screen screen;
    private final Weighing weighing;
    private final int limit;
    private final Deque<Shown> latest = new ArrayDeque<>();
    private long several;

    private record Shown(Incident incident, List<HeldClaim> claims) {}

    /** @param limit how many to show at most */
    public IncidentPage(PrintWriter out, Screen screen, Weighing weighing, int limit) {
        this.out = out;
        this.screen = screen;
        this.weighing = weighing;
        this.limit = limit;
    }

    /** Looks at one incident, in the order of days. */
    public void see(Incident incident, List<HeldClaim> claims) {
        if (incident.members().stream()
                        .map(member -> member.report())
                        .distinct()
                        .count()
                > 1) {
            several++;
            latest.addFirst(new Shown(incident, claims));
            if (latest.size() > limit) {
                latest.removeLast();
            }
        }
    }

    /** Prints those that were seen, the latest first. */
    public void print() {
        for (Shown shown : latest) {
            print(shown.incident(), shown.claims());
        }
        if (several > latest.size()) {
            out.printf(
                    "... and %,d more that several reports tell of; --limit shows more, --json all%n",
                    several - latest.size());
        }
        if (several == 0) {
            out.println("No incident is told by several reports.");
        }
    }

    /** One incident with its versions. */
    public void print(Incident incident, List<HeldClaim> claims) {
        Map<String, String> sources = new HashMap<>();
        claims.forEach(held -> sources.put(held.claim().id(), Words.source(held)));
        String where =
                incident.place() == null ? "place not told" : incident.place().text();
        out.println(screen.styled(
                Screen.Style.BOLD,
                "%s  %s  %s  (%s)"
                        .formatted(
                                Words.days(incident.from(), incident.to()),
                                Wrap.tame(where),
                                incident.type().label(),
                                incident.id())));
        versions("who", incident.versions().who(), IncidentPage::names, sources);
        versions("whom", incident.versions().whom(), IncidentPage::names, sources);
        versions("how put", incident.versions().responsibility(), value -> value.label(), sources);
        versions("killed", incident.versions().killed(), Words::range, sources);
        versions("injured", incident.versions().injured(), Words::range, sources);
        Map<String, Weight> weights = new HashMap<>();
        weighing.weigh(claims).forEach(weight -> weights.put(weight.claim(), weight));
        for (HeldClaim held : claims) {
            claim(incident, held);
            Weight weight = weights.get(held.claim().id());
            if (weight != null) {
                credit(weight);
            }
        }
        out.println();
    }

    private void claim(Incident incident, HeldClaim held) {
        boolean probable = incident.members().stream()
                .anyMatch(member -> member.claim().equals(held.claim().id()) && member.isProbable());
        String line = Words.source(held) + (probable ? ", probably of this: “" : ": “")
                + held.claim().anchor().quote() + "”  (" + held.claim().id() + ")";
        for (String part : Wrap.lines(Wrap.tame(line), screen.width() - 4)) {
            out.println("    " + screen.styled(Screen.Style.DIM, part));
        }
    }

    private void credit(Weight weight) {
        String line = "credibility %d, %s: %s"
                .formatted(weight.credibility().number(), weight.credibility().words(), weight.why());
        for (String part : Wrap.lines(Wrap.tame(line), screen.width() - 6)) {
            out.println("      " + part);
        }
    }

    private <T> void versions(
            String field, List<Version<T>> versions, Function<T, String> words, Map<String, String> sources) {
        if (versions.isEmpty()) {
            return;
        }
        String line = versions.stream()
                .map(version -> words.apply(version.value()) + " [" + tellers(version, sources) + "]")
                .collect(Collectors.joining(" | "));
        String head = "  %-8s".formatted(field);
        List<String> lines = Wrap.lines(Wrap.tame(line), screen.width() - head.length());
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? head : " ".repeat(head.length())) + lines.get(i));
        }
    }

    private static String tellers(Version<?> version, Map<String, String> sources) {
        return version.claims().stream()
                .map(claim -> sources.getOrDefault(claim, claim))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String names(List<Name> names) {
        return Words.names(names);
    }
}
