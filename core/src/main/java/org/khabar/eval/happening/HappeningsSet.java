package org.khabar.eval.happening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.measure.Tally;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.match.Constraints;
import org.khabar.match.Group;
import org.khabar.match.Matcher;
import org.khabar.match.pair.Weights;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Sketches;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.resolve.ActorRegister;

/**
 * Sentences labelled with the happening that they speak of. Every two mentions of the file are a pair, of one happening
 * or of two; they are together where a claim of the one is in an incident with a claim of the other. All reports of the
 * file are matched at once, by the weights that are shipped.
 */
public final class HappeningsSet implements LabelledSet.Claimed {
    private final String name;
    private final List<Report> reports;
    private final List<Mention> mentions;

    private HappeningsSet(String name, HappeningsFile file) {
        this.name = name;
        this.reports = file.reports();
        this.mentions = file.mentions();
    }

    /** Reads a file of cases; one that has not the form is an {@link IllegalArgumentException}. */
    public static HappeningsSet read(String name, Path file) {
        return new HappeningsSet(name, HappeningsFile.read(file));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Report> reports() {
        return reports;
    }

    /** How many pairs of mentions stand in one case, of one happening or of two. */
    public long pairs() {
        return listPairs(Map.of()).stream()
                .filter(pair -> pair.one().isBeside(pair.other()))
                .count();
    }

    @Override
    public List<Figure> score(Map<String, List<Claim>> claims) {
        Tally all = new Tally();
        Tally ofRead = new Tally();
        for (MentionPair pair : listPairs(claims)) {
            pair.count(all);
            if (pair.areRead()) {
                pair.count(ofRead);
            }
        }
        List<Figure> figures = new ArrayList<>(ofRead.figures(name, "pairs"));
        figures.add(new Figure(name, "pairs recall with unread", all.recall(), all.there()));
        return figures;
    }

    @Override
    public List<String> mistakes(Map<String, List<Claim>> claims) {
        return listPairs(claims).stream()
                .filter(MentionPair::isMistaken)
                .map(MentionPair::toString)
                .toList();
    }

    private List<MentionPair> listPairs(Map<String, List<Claim>> claims) {
        List<Set<Integer>> incidents = incidents(claims);
        List<MentionPair> pairs = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (int k = 0; k < i; k++) {
                pairs.add(new MentionPair(mentions.get(k), mentions.get(i), incidents.get(k), incidents.get(i)));
            }
        }
        return pairs;
    }

    /** The numbers of the incidents that each mention has claims in. */
    private List<Set<Integer>> incidents(Map<String, List<Claim>> claims) {
        Map<String, Integer> incidentOf = group(claims);
        List<Set<Integer>> incidents = new ArrayList<>();
        for (Mention mention : mentions) {
            Set<Integer> numbers = new HashSet<>();
            for (Claim claim : claims.getOrDefault(mention.sentence().report(), List.of())) {
                Integer number = incidentOf.get(claim.id());
                if (number != null && mention.isToldBy(claim)) {
                    numbers.add(number);
                }
            }
            incidents.add(numbers);
        }
        return incidents;
    }

    private Map<String, Integer> group(Map<String, List<Claim>> claims) {
        List<Sketch> sketches = new ArrayList<>();
        for (Report report : reports) {
            for (Claim claim : claims.getOrDefault(report.id(), List.of())) {
                HeldClaim held = new HeldClaim(claim, report.published(), report.outlets(), List.of());
                Sketches.of(held).ifPresent(sketches::add);
            }
        }
        Map<String, Integer> incidentOf = new HashMap<>();
        List<Group> groups = new Matcher(Weights.shipped(), parents()).group(sketches, Constraints.NONE);
        for (int i = 0; i < groups.size(); i++) {
            int number = i;
            groups.get(i).members().forEach(member -> incidentOf.put(member.claim(), number));
        }
        return incidentOf;
    }

    private static Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        for (Actor actor : ActorRegister.shipped().listAll()) {
            if (actor.parent() != null) {
                parents.put(actor.id(), actor.parent());
            }
        }
        return parents;
    }
}
