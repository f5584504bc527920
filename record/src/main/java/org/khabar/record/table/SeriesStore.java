package org.khabar.record.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;
import org.khabar.record.disk.Database;

/** The table of imported figures. */
public final class SeriesStore {
    private final Database database;

    public SeriesStore(Database database) {
        this.database = database;
    }

    /** Puts the figures in the stead of what that dataset's file of that name brought before. */
    public void replace(String dataset, String file, List<Observation> observations, Instant now) {
        database.change("DELETE FROM observation WHERE dataset = ? AND file = ?", dataset, file);
        LocalDateTime added = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        database.append("observation", rows -> {
            for (Observation each : observations) {
                Observation.Area area = each.where();
                rows.beginRow()
                        .append(dataset)
                        .append(file)
                        .append(each.origin().line());
                rows.append(each.what().indicator()).append(each.what().unit());
                rows.append(text(each.what().labels()));
                rows.append(area.country()).append(area.name()).append(area.code());
                rows.append(area.level()).append(each.from()).append(each.to());
                rows.append(each.basis().name()).append(each.value());
                rows.append(each.origin().source()).append(each.origin().published());
                rows.append(added).endRow();
            }
        });
    }

    /** Hands the figures over that were known on a day and meet a condition, the like ones one after the other. */
    public void forEach(@Nullable LocalDate asOf, String condition, List<Object> values, Consumer<Observation> each) {
        Object[] all = new Object[values.size() + 1];
        all[0] = asOf;
        for (int i = 0; i < values.size(); i++) {
            all[i + 1] = values.get(i);
        }
        database.query("""
            SELECT indicator, unit, labels, country, area, area_code, area_level, valid_from, valid_to, basis, value,
                   dataset, source, published, file, line
            FROM observation
            WHERE coalesce(published, CAST(added AS DATE)) <= coalesce(?, DATE '9999-12-31') AND %s
            ORDER BY indicator, country, area_level, area, valid_from, valid_to, basis, published, dataset, file, line
            """.formatted(condition), all, row -> each.accept(observation(row)));
    }

    private static Observation observation(ResultSet row) throws SQLException {
        Observation.What what = new Observation.What(row.getString(1), row.getString(2), labels(row.getString(3)));
        Observation.Area where =
                new Observation.Area(row.getString(4), row.getString(5), row.getString(6), row.getInt(7));
        Observation.Origin origin = new Observation.Origin(
                row.getString(12),
                row.getString(13),
                row.getObject(14, LocalDate.class),
                row.getString(15),
                row.getInt(16));
        return new Observation(
                what,
                where,
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                Basis.valueOf(row.getString(10)),
                row.getDouble(11),
                origin);
    }

    /** One label a line. */
    private static String text(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            labels.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return labels;
    }
}
