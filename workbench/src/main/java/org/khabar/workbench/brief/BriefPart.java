package org.khabar.workbench.brief;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.answer.Plan;
import org.khabar.brief.Block;
import org.khabar.brief.Brief;
import org.khabar.brief.author.Part;
import org.khabar.desk.aid.AidParts;
import org.khabar.desk.aid.ScoreAccess;
import org.khabar.desk.brief.BriefOrder;
import org.khabar.desk.brief.WriteBrief;
import org.khabar.model.Report;
import org.khabar.plot.SvgPlot;
import org.khabar.record.Workspace;
import org.khabar.run.Pipeline;
import org.khabar.workbench.files.PassingFile;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.Reader;
import org.khabar.workbench.office.Recall;

/** The addresses of briefs: chosen, read, and taken away. */
public final class BriefPart implements org.khabar.workbench.frame.Part {
    private static final int KEPT = 12;
    private static final long PATIENCE_MILLISECONDS = 1_500;

    /** Whoever takes one away waits for it. */
    private static final long LONG_PATIENCE_MILLISECONDS = 300_000;

    private static final Map<String, String> KINDS = Map.of(
            "html", "text/html; charset=utf-8",
            "md", "text/markdown; charset=utf-8",
            "pdf", "application/pdf");

    private final Office office;
    private final Pages pages;
    private final Reader reader;
    private final Desk desk;
    private final Recall<Wanted, CompletableFuture<Brief>> briefs;

    /**
     * Where what somebody worked on lately is found, as long as it is kept.
     *
     * @param argument finds a text that was checked, by its key
     * @param plan finds an aid plan by its name; it is worked out where that is still to be done
     */
    public record Desk(Function<String, Optional<Report>> argument, Function<String, Optional<Plan>> plan) {}

    /**
     * @param reader for arguments
     * @param beside writes them
     */
    public BriefPart(Office office, Pages pages, Reader reader, Desk desk, Executor beside) {
        this.office = office;
        this.pages = pages;
        this.reader = reader;
        this.desk = desk;
        this.briefs = new Recall<>(office, KEPT, wanted -> CompletableFuture.supplyAsync(() -> write(wanted), beside));
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/brief", this::show);
        routes.get("/brief/picture/{number}", this::picture);
        routes.get("/brief/{file}", this::download);
    }

    /** What takes long and needs no record is done before the door to the record is taken. */
    private Brief write(Wanted wanted) {
        List<Report> arguments = argument(wanted.brought().argument());
        List<Part> plans = plan(wanted.brought().plan());
        Optional<Pipeline> pipeline = arguments.isEmpty() ? Optional.empty() : Optional.of(reader.get());
        return office.ask(workspace -> {
            List<Part> parts = new ArrayList<>(access(workspace, wanted));
            parts.addAll(plans);
            return new WriteBrief(workspace, pipeline::orElseThrow)
                    .write(new BriefOrder(
                            wanted.subjects(), Set.of(), wanted.from(), wanted.to(), wanted.asOf(), arguments, parts));
        });
    }

    private List<Report> argument(String key) {
        return key.isEmpty()
                ? List.of()
                : List.of(desk.argument()
                        .apply(key)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The argument is no longer kept. Check it once more, and go on from there.")));
    }

    private List<Part> plan(String name) {
        return name.isEmpty()
                ? List.of()
                : List.of(AidParts.plan(desk.plan()
                        .apply(name)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The plan is no longer kept. Plan it once more, and go on from there."))));
    }

    private static List<Part> access(Workspace workspace, Wanted wanted) {
        return wanted.access().isEmpty()
                ? List.of()
                : List.of(AidParts.access(
                        workspace,
                        new ScoreAccess.Asked(wanted.asOf(), wanted.to(), Set.copyOf(wanted.access()), null)));
    }

    private void show(Context context) {
        pages.show(
                context,
                "brief",
                pages.frame(context, Section.BRIEF, pages.words().say("section.brief")),
                page(context));
    }

    private BriefPage page(Context context) {
        if (context.queryParam("about") == null && context.queryParam("plan") == null) {
            return new BriefPage(null, null, false, null);
        }
        try {
            Wanted wanted = Wanted.read(context::queryParam);
            Brief brief = find(wanted, PATIENCE_MILLISECONDS);
            return new BriefPage(wanted, brief, brief == null, null);
        } catch (IllegalArgumentException e) {
            return new BriefPage(null, null, false, e.getMessage());
        }
    }

    /**
     * The brief, or null where it is not written in that time.
     *
     * @throws IllegalArgumentException if the record knows nothing of what it is to be about
     */
    private @Nullable Brief find(Wanted wanted, long patience) {
        try {
            return briefs.get(wanted).get(patience, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IllegalArgumentException cause) {
                throw new IllegalArgumentException(cause.getMessage(), cause);
            }
            throw new IllegalStateException("The brief (%s) could not be written.".formatted(wanted), e);
        }
    }

    private Brief written(Context context) {
        try {
            Brief brief = find(Wanted.read(context::queryParam), LONG_PATIENCE_MILLISECONDS);
            if (brief == null) {
                throw new NotFoundResponse();
            }
            return brief;
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse("brief");
        }
    }

    private void picture(Context context) {
        List<Block.Picture> pictures = BriefPage.pictures(written(context));
        int number = context.pathParamAsClass("number", Integer.class).getOrDefault(-1);
        if (number < 0 || number >= pictures.size()) {
            throw new NotFoundResponse();
        }
        Pages.picture(context, SvgPlot.draw(pictures.get(number).plot()));
    }

    /** The file is written whole before the first byte is sent, and is gone when the last one is. */
    private void download(Context context) throws IOException {
        String name = context.pathParam("file").toLowerCase(Locale.ROOT);
        String kind = KINDS.get(name.startsWith("brief.") ? name.substring("brief.".length()) : "");
        if (kind == null) {
            throw new NotFoundResponse();
        }
        Brief brief = written(context);
        Path file = Files.createTempDirectory("khabar-brief").resolve(name);
        WriteBrief.save(brief, file);
        context.header("Content-Disposition", "attachment; filename=\"khabar-" + name + "\"");
        context.contentType(kind);
        context.result(new PassingFile(file));
    }
}
