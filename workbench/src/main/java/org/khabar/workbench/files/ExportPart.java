package org.khabar.workbench.files;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.khabar.desk.ExportClaims;
import org.khabar.record.export.Format;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.lens.Lens;
import org.khabar.workbench.office.Office;

/** The addresses at which the record is taken out, one for each form. */
public final class ExportPart implements Part {
    private static final Map<Format, String> EXTENSIONS = Map.of(
            Format.CLAIMS, "jsonl",
            Format.GEOJSON, "geojson",
            Format.PLOVER, "jsonl",
            Format.GRAPHML, "graphml",
            Format.STIX, "json",
            Format.PARQUET, "parquet");

    private final Office office;

    public ExportPart(Office office) {
        this.office = office;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/export/{format}", this::export);
    }

    /** The file is written whole before the first byte is sent, and is gone when the last one is. */
    private void export(Context context) throws IOException {
        Format format = Arrays.stream(Format.values())
                .filter(each -> each.label().equals(context.pathParam("format")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        Lens lens = Pages.lens(context);
        Path folder = Files.createTempDirectory("khabar-export");
        Path file = folder.resolve("khabar-" + format.label() + "." + EXTENSIONS.getOrDefault(format, "csv"));
        office.ask(workspace -> {
            try {
                return new ExportClaims(workspace, lens.asOf()).to(file, format);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        context.header("Content-Disposition", "attachment; filename=\"" + file.getFileName() + "\"");
        context.contentType(format.isText() ? "text/plain; charset=utf-8" : "application/octet-stream");
        context.result(new PassingFile(file));
    }
}
