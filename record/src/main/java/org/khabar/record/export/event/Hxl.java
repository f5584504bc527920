package org.khabar.record.export.event;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.record.export.csv.Column;
import org.khabar.record.export.csv.CsvTable;
import org.khabar.record.export.gist.Gist;
import org.khabar.record.export.gist.Notes;
import org.khabar.record.export.gist.Toll;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Exporter;
import org.khabar.record.export.seam.Tally;

/** Incidents as a table with a second row of HXL 1.1 tags, as humanitarian data is exchanged. */
public final class Hxl implements Exporter {
    private static final List<Tagged> COLUMNS = List.of(
            new Tagged("Incident", "#event+id", gist -> gist.incident().id()),
            new Tagged("Type", "#event+type", gist -> gist.incident().type().label()),
            new Tagged("From", "#date+start", Gist::from),
            new Tagged("To", "#date+end", Gist::to),
            new Tagged("Country", "#country+code+v_iso3", place(Place::country)),
            new Tagged("Area", "#adm1+name", place(Place::adm1)),
            new Tagged("Place", "#loc+name", place(Place::text)),
            new Tagged(
                    "Place precision",
                    "#loc+precision",
                    place(place -> place.precision().label())),
            new Tagged("Latitude", "#geo+lat", place(Place::lat)),
            new Tagged("Longitude", "#geo+lon", place(Place::lon)),
            new Tagged("Said to have done it", "#cause+actor+name", gist -> names(gist.who())),
            new Tagged("Done to", "#affected+name", gist -> names(gist.whom())),
            new Tagged("Killed, lowest told", "#affected+killed+min", low(Gist::killed)),
            new Tagged("Killed, highest told", "#affected+killed+max", high(Gist::killed)),
            new Tagged("Injured, lowest told", "#affected+injured+min", low(Gist::injured)),
            new Tagged("Injured, highest told", "#affected+injured+max", high(Gist::injured)),
            new Tagged("Outlets", "#meta+source+list", gist -> String.join("; ", gist.outlets())),
            new Tagged("Reports", "#meta+reports+num", Gist::reports),
            new Tagged("Notes", "#description+notes", Notes::of));

    private record Tagged(String name, String tag, Function<Gist, @Nullable Object> value) {}

    @Override
    public Exported write(ExportSource source, Writer out) throws IOException {
        Tally tally = new Tally();
        CsvTable<Gist> table = new CsvTable<>(
                out,
                COLUMNS.stream()
                        .map(column -> new Column<>(column.name(), column.value()))
                        .toList());
        table.writeExactly(COLUMNS.stream().map(Tagged::tag).toList());
        source.forEachIncident((incident, claims) -> Gist.of(incident, claims)
                .ifPresentOrElse(
                        gist -> {
                            table.write(gist);
                            tally.wrote();
                        },
                        tally::leftOut));
        table.flush();
        return tally.exported();
    }

    private static Function<Gist, @Nullable Object> place(Function<Place, @Nullable Object> value) {
        return gist -> {
            Place place = gist.place();
            return place == null ? null : value.apply(place);
        };
    }

    private static Function<Gist, @Nullable Object> low(Function<Gist, @Nullable Toll> toll) {
        return gist -> {
            Toll count = toll.apply(gist);
            return count == null ? null : count.low();
        };
    }

    private static Function<Gist, @Nullable Object> high(Function<Gist, @Nullable Toll> toll) {
        return gist -> {
            Toll count = toll.apply(gist);
            return count == null ? null : count.high();
        };
    }

    private static String names(List<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.joining("; "));
    }
}
