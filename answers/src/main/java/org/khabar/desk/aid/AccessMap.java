package org.khabar.desk.aid;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.AccessArea;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.Evidence;
import org.khabar.aid.access.Score;

/**
 * Scores of access as GeoJSON (RFC 7946) that every map can draw: a feature an area, with its outline where one was
 * imported, else as a point. Whole countries are left out, for they would lie over their areas. An X is null.
 */
public final class AccessMap {
    private AccessMap() {}

    /**
     * Writes the map to a file.
     *
     * @return how many areas have neither outline nor point and are left out
     */
    public static long write(List<AreaAccess> scores, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            return write(scores, out);
        }
    }

    /**
     * Writes the map and leaves the stream open.
     *
     * @return how many areas have neither outline nor point and are left out
     */
    public static long write(List<AreaAccess> scores, Writer out) throws IOException {
        long leftOut = 0;
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (AreaAccess access : scores) {
                AccessArea.Shape shape = access.area().shape();
                if (access.area().isCountry()) {
                    continue;
                }
                if (shape.outline() == null && (shape.lat() == null || shape.lon() == null)) {
                    leftOut++;
                    continue;
                }
                feature(json, access);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return leftOut;
    }

    private static void feature(JsonGenerator json, AreaAccess access) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        geometry(json, access.area().shape());
        json.writeObjectFieldStart("properties");
        json.writeStringField("area", access.area().name());
        json.writeStringField("country", access.area().country());
        json.writeStringField("pcode", access.area().code());
        json.writeStringField("date", access.date().toString());
        number(json, "overall", access.overall().value());
        json.writeNumberField("overall_low", access.overall().low());
        json.writeNumberField("overall_high", access.overall().high());
        json.writeNumberField("heard", access.heard());
        for (Score score : access.scores()) {
            number(json, score.indicator().id(), score.value());
        }
        json.writeArrayFieldStart("claims");
        for (String claim : claims(access)) {
            json.writeString(claim);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static List<String> claims(AreaAccess access) {
        return access.scores().stream()
                .flatMap(score -> score.evidence().stream())
                .map(Evidence::claim)
                .distinct()
                .sorted()
                .toList();
    }

    private static void geometry(JsonGenerator json, AccessArea.Shape shape) throws IOException {
        Double lat = shape.lat();
        Double lon = shape.lon();
        if (shape.outline() != null) {
            json.writeRawValue(shape.outline());
        } else if (lat != null && lon != null) {
            json.writeStartObject();
            json.writeStringField("type", "Point");
            json.writeFieldName("coordinates");
            json.writeArray(new double[] {lon, lat}, 0, 2);
            json.writeEndObject();
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Number value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value.doubleValue());
        }
    }
}
