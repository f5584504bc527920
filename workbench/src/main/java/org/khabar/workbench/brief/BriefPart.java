package org.khabar.workbench.brief;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.khabar.brief.Block;
import org.khabar.brief.Brief;
import org.khabar.brief.author.Part;
import org.khabar.desk.aid.AidParts;
import org.khabar.desk.aid.ScoreAccess;
import org.khabar.desk.brief.BriefOrder;
import org.khabar.desk.brief.WriteBrief;
import org.khabar.plot.SvgPlot;
import org.khabar.record.Workspace;
import org.khabar.workbench.files.PassingFile;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.office.Office;
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
    private final Recall<Wanted, CompletableFuture<Brief>> briefs;

    /** @param beside writes them */
    public BriefPart(Office office, Pages pages, Executor beside) {
        this.office = office;
        this.pages = pages;
        this.briefs = new Recall<>(office, KEPT, wanted -> CompletableFuture.supplyAsync(() -> write(wanted), beside));
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/brief", this::show);
        routes.get("/brief/picture/{number}", this::picture);
        routes.get("/brief/{file}", this::download);
    }

    private Brief write(Wanted wanted) {
        return office.ask(workspace -> new WriteBrief(workspace, () -> {
                    throw new IllegalStateException("A brief without an argument needs no reader.");
                })
                .write(new BriefOrder(
                        wanted.subjects(),
                        Set.of(),
                        wanted.from(),
                        wanted.to(),
                        wanted.asOf(),
                        List.of(),
                        parts(workspace, wanted))));
    }

    private static List<Part> parts(Workspace workspace, Wanted wanted) {
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
        if (context.queryParam("about") == null) {
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
