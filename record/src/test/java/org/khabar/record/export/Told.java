package org.khabar.record.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.khabar.model.Actor;
import org.khabar.model.Report;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.incident.Incident;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.MatchedClaim;

/** A small record to export from, filled by hand. */
final class Told implements ExportSource {
    private final Map<Incident, List<HeldClaim>> incidents = new LinkedHashMap<>();
    private final List<MatchedClaim> others = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, String> handling = new LinkedHashMap<>();

    Told() {
        actor("isk", "Islamic State – Khorasan", Actor.Kind.ARMED_GROUP, "AFG", Map.of("ucdp", "234"));
        actor("taliban", "Taliban", Actor.Kind.ARMED_GROUP, "AFG", Map.of());
        actor("afg-army", "Afghan National Army", Actor.Kind.MILITARY, "AFG", Map.of());
        actor("usa-army", "US forces", Actor.Kind.MILITARY, "USA", Map.of());
    }

    Told actor(String id, String name, Actor.Kind kind, String country, Map<String, String> ids) {
        actors.put(
                id,
                new Actor(
                        id,
                        name,
                        List.of(new Actor.Dated<>(name, null, null)),
                        List.of(new Actor.Dated<>(kind, null, null)),
                        null,
                        country,
                        ids));
        return this;
    }

    /** An incident of these claims. */
    Told incident(Event... events) {
        List<HeldClaim> claims = new ArrayList<>();
        for (Event event : events) {
            claims.add(event.held());
        }
        incidents.put(Event.incident(claims), claims);
        return this;
    }

    /** Claims that belong to no incident. */
    static Told claims(HeldClaim... claims) {
        Told told = new Told();
        for (HeldClaim held : claims) {
            told.others.add(new MatchedClaim(held, null));
        }
        return told;
    }

    /** What an export of it looks like. */
    String as(Format format) throws IOException {
        StringWriter out = new StringWriter();
        new Export(this).to(out, format);
        return out.toString();
    }

    /** The rows of an export of it, by the names of their columns. */
    List<Map<String, String>> rows(Format format) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(as(format))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    Told report(Report report) {
        reports.put(report.id(), report);
        return this;
    }

    Told handling(String report, String mark) {
        handling.put(report, mark);
        return this;
    }

    @Override
    public void forEachClaim(Consumer<MatchedClaim> each) {
        incidents.forEach(
                (incident, claims) -> claims.forEach(held -> each.accept(new MatchedClaim(held, incident.id()))));
        others.forEach(each);
    }

    @Override
    public void forEachIncident(BiConsumer<Incident, List<HeldClaim>> each) {
        incidents.forEach(each);
    }

    @Override
    public Optional<Actor> findActor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    @Override
    public Optional<Report> findReport(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public Map<String, String> listHandling() {
        return Map.copyOf(handling);
    }

    /** The first of October 2021 and the days after. */
    static LocalDate october(int day) {
        return LocalDate.of(2021, 10, day);
    }
}
