package org.khabar.record.export.stix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.record.export.gist.Stated;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.MatchedClaim;

/**
 * Gathers the incidents of each report while its claims come by, one report after the other, and writes it. A report of
 * unknown day is left out, since the standard asks for the day; its incidents still name its claims.
 */
final class Reports {
    private final ExportSource source;
    private final Bundle bundle;
    private final Marks marks;
    private final Set<String> incidents = new LinkedHashSet<>();
    private @Nullable HeldClaim open;

    Reports(ExportSource source, Bundle bundle, Marks marks) {
        this.source = source;
        this.bundle = bundle;
        this.marks = marks;
    }

    /** Takes the next claim. */
    void add(MatchedClaim matched) {
        if (open != null && !report(open).equals(report(matched.held()))) {
            end();
        }
        open = matched.held();
        if (matched.incident() != null && Stated.happened(matched.claim())) {
            incidents.add(Incidents.id(matched.incident()));
        }
    }

    /** Writes the last report. */
    void end() {
        if (open != null && open.published() != null && !incidents.isEmpty()) {
            write(open);
        }
        incidents.clear();
        open = null;
    }

    private void write(HeldClaim held) {
        Optional<Report> text = source.findReport(report(held));
        ObjectNode object = StixObject.of("report", report(held), held.published(), held.published());
        String outlets = held.outlets().isEmpty() ? "unnamed outlet" : String.join(", ", held.outlets());
        object.put("name", text.map(Report::title).orElse(outlets + ", " + held.published()));
        object.put("published", object.path("created").asText());
        object.putArray("report_types").add("threat-report");
        ArrayNode refs = object.putArray("object_refs");
        incidents.forEach(refs::add);
        ObjectNode reference =
                object.putArray("external_references").addObject().put("source_name", outlets);
        StixObject.text(
                reference, "url", text.map(Report::url).filter(Reports::isUrl).orElse(null));
        reference.put("external_id", report(held));
        marks.put(object, List.of(report(held)));
        bundle.add(object);
    }

    /** Files give all sorts of things for a URL; the standard wants a real one. */
    private static boolean isUrl(String text) {
        return text.matches("https?://[^\\s<>\"{}|^`]+");
    }

    private static String report(HeldClaim held) {
        return held.claim().anchor().report();
    }
}
