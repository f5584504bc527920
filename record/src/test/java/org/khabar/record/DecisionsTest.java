package org.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Content;
import org.khabar.model.Report;
import org.khabar.model.Span;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Range;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.ClaimRef;
import org.khabar.model.decision.Decision;
import org.khabar.model.incident.Incident;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;
import org.khabar.run.Reading;

/**
 * What an analyst decides: applied wherever the record is shown, kept when reports are read again, taken back by undo.
 */
class DecisionsTest {
    private static final Clock IN_2022 = Clock.fixed(Instant.parse("2022-01-05T12:00:00Z"), ZoneOffset.UTC);
    private static final Report REPORT =
            Example.report("a-1", "Reuters", "ISK bombed a mosque in Kabul on Monday, killing five.");

    @TempDir
    Path folder;

    @Test
    void showsARejectedClaimInNoViewAndShowsItAgainAfterUndo() {
        try (Workspace workspace = with(Example.reading(REPORT, 2))) {
            Decision rejected =
                    workspace.decide(new Act.Reject(List.of(ref(workspace, 0))), "Amina", "the sentence is about 1988");
            assertEquals(1, claims(workspace).size());

            workspace.decide(new Act.Undo(rejected.number()), "Amina", "");
            assertEquals(2, claims(workspace).size());
            assertEquals(2, workspace.listDecisions().size());
        }
    }

    @Test
    void showsACorrectedFieldAndLeavesTheReportAsItIs() {
        try (Workspace workspace = with(Example.reading(REPORT, 1))) {
            workspace.decide(
                    new Act.Correct(ref(workspace, 0), Map.of("killed", "{\"low\":7,\"high\":7,\"text\":\"7\"}")),
                    "Amina",
                    "corrected by the outlet");

            assertEquals(
                    Range.exactly(7, "7"),
                    claims(workspace).getFirst().claim().counts().killed());
            assertEquals(
                    Range.exactly(7, "7"),
                    incidents(workspace.look(null))
                            .getFirst()
                            .versions()
                            .killed()
                            .getFirst()
                            .value());
            assertEquals(
                    REPORT.text(),
                    workspace
                            .look(null)
                            .findReport(claims(workspace)
                                    .getFirst()
                                    .claim()
                                    .anchor()
                                    .report())
                            .orElseThrow()
                            .text());
        }
    }

    @Test
    void doesNotShowADecisionAsOfADayBeforeItWasMade() {
        try (Workspace workspace = with(Example.reading(REPORT, 1))) {
            workspace.decide(new Act.Reject(List.of(ref(workspace, 0))), "Amina", "");

            assertEquals(0, claims(workspace).size());
            assertEquals(1, seen(workspace.look(LocalDate.of(2022, 1, 4))).size());
            assertEquals(0, seen(workspace.look(LocalDate.of(2022, 1, 5))).size());
        }
    }

    @Test
    void followsAClaimThatMovedWhenItsReportWasReadAgain() {
        try (Workspace workspace = with(Example.reading(REPORT, 1))) {
            workspace.decide(new Act.Correct(ref(workspace, 0), Map.of("outlet", "\"AFP\"")), "Amina", "");
            Claim moved = moved(claims(workspace).getFirst().claim());
            workspace.save(
                    new Batch(List.of(new Reading(Content.only(REPORT), List.of(moved), 1)), List.of(), List.of()));

            HeldClaim now = claims(workspace).getFirst();
            assertEquals(moved.id(), now.claim().id());
            assertEquals("AFP", now.claim().stance().outlet());
            assertEquals(List.of(), workspace.look(null).standing().lost());
        }
    }

    @Test
    void listsADecisionWhoseClaimIsGone() {
        try (Workspace workspace = with(Example.reading(REPORT, 1))) {
            Decision decision = workspace.decide(new Act.Accept(List.of(ref(workspace, 0))), "Amina", "");
            workspace.save(new Batch(List.of(new Reading(Content.only(REPORT), List.of(), 1)), List.of(), List.of()));

            assertEquals(List.of(decision), workspace.look(null).standing().lost());
            assertEquals(List.of(decision), workspace.listDecisions());
        }
    }

    @Test
    void keepsIncidentsApartOrTogetherAsDecidedAlsoWhenEverythingIsGroupedAnew() {
        Report other = Example.report("b-1", "AFP", "A blast hit a mosque in Kabul.");
        Report far = Example.report("c-1", "Dawn", "Gunmen raided a bank somewhere.");
        try (Workspace workspace = with(Example.reading(REPORT, 1))) {
            save(workspace, Example.reading(other, 1));
            save(workspace, new Reading(Content.only(far), List.of(Example.claim(Content.only(far), 0, List.of())), 1));
            List<ClaimRef> refs = claims(workspace).stream()
                    .map(held -> ClaimRef.to(held.claim()))
                    .toList();

            workspace.decide(new Act.Merge(refs), "Amina", "");
            assertEquals(1, incidents(workspace.look(null)).size());
            workspace.decide(new Act.Split(refs.subList(0, 1), refs.subList(1, 3)), "Amina", "");
            List<Incident> apart = incidents(workspace.look(null));
            assertTrue(apart.stream().noneMatch(incident -> incident.members().size() == 3), apart.toString());

            workspace.match(true);
            assertEquals(apart, incidents(workspace.look(null)));
        }
    }

    @Test
    void keepsDecisionsWhenTheWorkspaceIsClosed() {
        Act untold = new Act.Score("AF01", "entry", null, LocalDate.of(2021, 10, 1));
        try (Workspace workspace = with(Example.reading(REPORT, 1))) {
            workspace.decide(new Act.Rate("Reuters", 'B'), "Amina", "years of use");
            workspace.decide(untold, "Amina", "the report was withdrawn");
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertEquals(
                    List.of(new Act.Rate("Reuters", 'B'), untold),
                    workspace.listDecisions().stream().map(Decision::act).toList());
        }
    }

    private Workspace with(Reading reading) {
        Workspace workspace = Workspace.open(folder, IN_2022);
        save(workspace, reading);
        return workspace;
    }

    private static void save(Workspace workspace, Reading reading) {
        workspace.save(new Batch(List.of(reading), List.of(REPORT), List.of()));
    }

    private static ClaimRef ref(Workspace workspace, int number) {
        return ClaimRef.to(claims(workspace).get(number).claim());
    }

    private static Claim moved(Claim claim) {
        Claim.Anchor anchor = claim.anchor();
        return new Claim(
                claim.id() + "-moved",
                new Claim.Anchor(
                        anchor.report(),
                        anchor.sentence(),
                        anchor.quote(),
                        new Span(anchor.span().start(), anchor.span().end() + 4),
                        anchor.trigger()),
                claim.what(),
                claim.roles(),
                claim.setting(),
                claim.counts(),
                claim.stance(),
                null);
    }

    private static List<HeldClaim> claims(Workspace workspace) {
        return seen(workspace.look(null));
    }

    private static List<HeldClaim> seen(View view) {
        List<HeldClaim> claims = new ArrayList<>();
        view.forEachClaim(Filter.ALL, claims::add);
        return claims;
    }

    private static List<Incident> incidents(View view) {
        List<Incident> incidents = new ArrayList<>();
        view.forEachIncident(Filter.ALL, (incident, claims) -> incidents.add(incident));
        return incidents;
    }
}
