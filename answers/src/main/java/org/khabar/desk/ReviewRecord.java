package org.khabar.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.aid.access.rule.RulesFile;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.ClaimRef;
import org.khabar.model.decision.Decision;
import org.khabar.model.incident.Incident;
import org.khabar.record.Workspace;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;
import org.khabar.weigh.source.Sources;

/** Takes an analyst's decisions down. Nothing in the record is changed by one: every view applies it. */
public final class ReviewRecord {
    private final Workspace workspace;
    private final String who;

    /** @param who decides, by a name that colleagues know */
    public ReviewRecord(Workspace workspace, String who) {
        this.workspace = workspace;
        this.who = who;
    }

    /** There is no such claim, incident or decision, or the decision cannot be. Says the way out. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** A claim is read rightly; the claims of an incident are, and speak of one happening. */
    public Decision accept(String id, String why) {
        return decide(new Act.Accept(claims(id)), why);
    }

    /** A claim is misread, or all the claims of an incident are. */
    public Decision reject(String id, String why) {
        return decide(new Act.Reject(claims(id)), why);
    }

    /**
     * Fields of a claim are other than read.
     *
     * @param fields by name, each in the words of {@link Correction}
     */
    public Decision correct(String claim, Map<String, String> fields, String why) {
        HeldClaim held = workspace
                .look(null)
                .findClaim(claim)
                .orElseThrow(() -> new Refused("There is no claim (%s).".formatted(claim)));
        Correction correction = new Correction(workspace);
        Map<String, String> values = new TreeMap<>();
        fields.forEach((field, words) -> correction.put(values, field, words));
        correction.check(held.claim(), values);
        return decide(new Act.Correct(ClaimRef.to(held.claim()), values), why);
    }

    /** These incidents are one. */
    public Decision merge(List<String> incidents, String why) {
        if (incidents.size() < 2) {
            throw new Refused("Name at least two incidents to merge.");
        }
        List<ClaimRef> claims = new ArrayList<>();
        incidents.forEach(incident -> claims.addAll(claims(incident)));
        return decide(new Act.Merge(claims), why);
    }

    /** These claims of an incident speak of another happening than its other claims. */
    public Decision split(String incident, List<String> out, String why) {
        List<ClaimRef> leaving = new ArrayList<>();
        List<ClaimRef> staying = new ArrayList<>();
        for (ClaimRef ref : claims(incident)) {
            (out.contains(ref.claim()) ? leaving : staying).add(ref);
        }
        if (leaving.size() < out.size() || staying.isEmpty() || leaving.isEmpty()) {
            throw new Refused(
                    "The claims to split off (%s) must be some, and not all, of those of the incident (%s): %s."
                            .formatted(
                                    String.join(", ", out),
                                    incident,
                                    String.join(
                                            ", ",
                                            claims(incident).stream()
                                                    .map(ClaimRef::claim)
                                                    .toList())));
        }
        return decide(new Act.Split(leaving, staying), why);
    }

    /** How reliable a source is, A to F. */
    public Decision rate(String source, char letter, String why) {
        if (why.isBlank()) {
            throw new Refused("A rating must say why: --why \"years of use\".");
        }
        String key = Sources.shipped().key(source);
        return decide(new Act.Rate(key, letter), why);
    }

    /**
     * How far aid and people are kept apart somewhere is other than worked out.
     *
     * @param area P-code or name of an area, or ISO code of a country
     * @param indicator id of an indicator of access
     * @param sign 0 to 3, or X where it cannot be told
     * @param from the first day of scoring that it holds for
     */
    public Decision score(String area, String indicator, String sign, LocalDate from, String why) {
        if (why.isBlank()) {
            throw new Refused("A score must say why it is other than worked out.");
        }
        if (!sign.matches("[0-3Xx]")) {
            throw new Refused("The score (%s) must be 0, 1, 2, 3 or X.".formatted(sign));
        }
        if (RulesFile.shipped().find(indicator).isEmpty()) {
            throw new Refused("There is no indicator of access (%s); there are: %s."
                    .formatted(
                            indicator,
                            String.join(
                                    ", ",
                                    RulesFile.shipped().indicators().stream()
                                            .map(each -> each.id())
                                            .toList())));
        }
        Integer score = sign.equalsIgnoreCase("X") ? null : Integer.valueOf(sign);
        return decide(new Act.Score(area, indicator, score, from), why);
    }

    /** A decision holds no more. */
    public Decision undo(long number, String why) {
        boolean there = workspace.listDecisions().stream().anyMatch(decision -> decision.number() == number);
        if (!there) {
            throw new Refused("There is no decision (%d); khabar review log lists them.".formatted(number));
        }
        return decide(new Act.Undo(number), why);
    }

    private Decision decide(Act act, String why) {
        return workspace.decide(act, who, why);
    }

    /** The claims that an id stands for: a claim itself, or all of an incident. */
    private List<ClaimRef> claims(String id) {
        View view = workspace.look(null);
        List<HeldClaim> held = new ArrayList<>();
        view.findClaim(id).ifPresent(held::add);
        if (held.isEmpty()) {
            Incident incident = view.findIncident(id)
                    .orElseThrow(() -> new Refused(
                            "There is no claim and no incident (%s); khabar review list and khabar match show them."
                                    .formatted(id)));
            view.forEachClaim(
                    Filter.ALL.claims(incident.members().stream()
                            .map(member -> member.claim())
                            .toList()),
                    held::add);
        }
        return held.stream().map(each -> ClaimRef.to(each.claim())).toList();
    }
}
