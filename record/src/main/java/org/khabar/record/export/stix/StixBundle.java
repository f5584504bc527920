package org.khabar.record.export.stix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.khabar.record.export.gist.Gist;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Exporter;
import org.khabar.record.export.seam.Tally;

/**
 * Writes incidents that somebody says happened, their actors and places, and then the reports that tell of them. Holds
 * no more than the ids of actors, places and pairs of actors.
 */
public final class StixBundle implements Exporter {
    @Override
    public Exported write(ExportSource source, Writer out) throws IOException {
        Tally left = new Tally();
        try (Bundle bundle = new Bundle(out)) {
            bundle.add(maker());
            bundle.add(Incidents.extension());
            Marks marks = new Marks(source.listHandling(), bundle);
            Scene scene = new Scene(source, bundle, marks);
            source.forEachIncident(
                    (incident, claims) -> Gist.of(incident, claims).ifPresentOrElse(scene::add, left::leftOut));
            Reports reports = new Reports(source, bundle, marks);
            source.forEachClaim(reports::add);
            reports.end();
            bundle.end();
            return new Exported(bundle.written(), left.exported().leftOut());
        }
    }

    private static ObjectNode maker() {
        ObjectNode object = StixObject.of("identity", "khabar");
        object.remove("created_by_ref");
        object.put("name", "Khabar");
        object.put("identity_class", "system");
        return object;
    }
}
