package org.khabar.weigh.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.HeldClaim;

/** Who says things: one key for one source, however it is written. Thread-safe. */
public final class Sources {
    /** The key of everybody whose name nobody knows: two of them may be one. */
    public static final String UNKNOWN = "?";

    private static final String UNNAMED = "an outlet that is not named";
    private static final Pattern CARRIED = Pattern.compile("(?i)\\s+(?:via|through)\\s+");
    private static final Pattern JOINED = Pattern.compile("\\s*[/;,|]\\s*|\\s+and\\s+");

    private final OutletNames names;
    private final Set<String> leftOut;

    private Sources(OutletNames names, Set<String> leftOut) {
        this.names = names;
        this.leftOut = Set.copyOf(leftOut);
    }

    /** With the names that Khabar ships. */
    public static Sources shipped() {
        return new Sources(OutletNames.shipped(), StakeFile.shippedLeftOut());
    }

    /** The key of an outlet: {@code deutsche-welle} for "DW", {@code reuters} for "Reuters via Dawn". */
    public String key(String outlet) {
        String origin = CARRIED.split(outlet.strip())[0];
        String key = OutletNames.slug(names.find(origin).orElse(origin));
        return key.isEmpty() ? UNKNOWN : key;
    }

    /**
     * The key of a holder: of the outlet where it is one, else the id in the actor register, else the words without
     * those that only say in what office one speaks ("a police spokesman" is the police).
     */
    public String key(Attribution holder) {
        String actor = holder.actor();
        if (names.find(holder.holder()).isPresent()) {
            return key(holder.holder());
        }
        if (actor != null) {
            // The register holds outlets too; by its short id "ap" an outlet is known to the list of outlets as well.
            return names.find(actor).map(OutletNames::slug).orElse(actor);
        }
        String[] words = key(holder.holder()).split("-");
        String said = Stream.of(words).filter(word -> !leftOut.contains(word)).collect(Collectors.joining("-"));
        return said.isEmpty() ? words[words.length - 1] : said;
    }

    /** Who speaks in a claim: the innermost holder, else whom the report credits, else who published it. */
    public Speaker speaker(HeldClaim held) {
        List<Attribution> attribution = held.claim().stance().attribution();
        List<String> outlets = outlets(held);
        if (!attribution.isEmpty()) {
            Attribution holder = attribution.getLast();
            return new Speaker(holder.holder(), Set.of(key(holder)), true, outlets);
        }
        List<String> origins = origins(held);
        if (origins.isEmpty()) {
            return new Speaker(UNNAMED, Set.of(UNKNOWN), false, outlets);
        }
        Set<String> keys = origins.stream().map(this::key).collect(Collectors.toSet());
        String name = origins.stream().map(this::shown).distinct().sorted().collect(Collectors.joining("/"));
        return new Speaker(name, keys, false, outlets);
    }

    /** The names of those from whom the words come: the credited outlet, else all that published the report. */
    List<String> origins(HeldClaim held) {
        String credited = held.claim().stance().outlet();
        List<String> named = credited == null ? held.outlets() : List.of(credited);
        List<String> origins = new ArrayList<>();
        for (String name : named) {
            if (!name.isBlank()) {
                origins.addAll(split(CARRIED.split(name.strip())[0]));
            }
        }
        return origins;
    }

    private List<String> outlets(HeldClaim held) {
        Set<String> all = new TreeSet<>();
        for (String name : held.outlets()) {
            CARRIED.splitAsStream(name.strip())
                    .filter(part -> !part.isBlank())
                    .map(this::shown)
                    .forEach(all::add);
        }
        origins(held).stream().map(this::shown).forEach(all::add);
        return List.copyOf(all);
    }

    /** The parts of "Reuters/AP" where each is a listed outlet, else the whole. */
    private List<String> split(String name) {
        List<String> parts = List.of(JOINED.split(name));
        boolean list = names.find(name).isEmpty()
                && parts.stream().allMatch(part -> names.find(part).isPresent());
        return list ? parts : List.of(name);
    }

    private String shown(String name) {
        return names.find(name).orElse(name.strip());
    }
}
