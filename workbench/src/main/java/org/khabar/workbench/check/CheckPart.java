package org.khabar.workbench.check;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.check.answer.Answer;
import org.khabar.desk.CheckArgument;
import org.khabar.desk.Progress;
import org.khabar.desk.ReportFiles;
import org.khabar.model.Report;
import org.khabar.run.Pipeline;
import org.khabar.workbench.frame.Frame;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.guard.Uploads;
import org.khabar.workbench.lens.Lens;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.Reader;

/** The addresses of checking an argument. */
public final class CheckPart implements Part {
    /** UTF-16 code units: some forty pages. A longer text is a report, and belongs into the record. */
    private static final int LONGEST = 120_000;

    private static final int KEY_BYTES = 12;

    private final Office office;
    private final Pages pages;
    private final Reader reader;
    private final Executor beside;
    private final Arguments arguments = new Arguments();
    private final SecureRandom random = new SecureRandom();

    /** @param beside runs the checks */
    public CheckPart(Office office, Pages pages, Reader reader, Executor beside) {
        this.office = office;
        this.pages = pages;
        this.reader = reader;
        this.beside = beside;
    }

    /** A text that was checked, by its key, as long as it is kept. */
    public Optional<Report> findText(String key) {
        return arguments.find(key).map(Argument::report);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/check", this::ask);
        routes.post("/check", this::check);
        routes.get("/check/{key}", this::answer);
    }

    /** Whoever opens this page will soon need the reader. */
    private void ask(Context context) {
        reader.prepare();
        show(context, CheckPage.waiting("", "", CheckPage.State.NEW));
    }

    private void check(Context context) {
        Report report = argument(context);
        Lens lens = Pages.lens(context);
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Argument argument = new Argument(
                Base64.getUrlEncoder().encodeToString(key),
                report,
                lens.asOf(),
                CompletableFuture.supplyAsync(() -> check(report, lens.asOf()), beside));
        arguments.keep(argument);
        context.redirect("/check/" + argument.key() + lens.query(), HttpStatus.SEE_OTHER);
    }

    private List<Answer> check(Report report, @Nullable LocalDate asOf) {
        Pipeline pipeline = reader.get();
        return office.ask(workspace -> new CheckArgument(workspace, pipeline).check(report, asOf));
    }

    /** What was pasted, or the first text in the file that was sent. */
    private static Report argument(Context context) {
        LocalDate day = day(context.formParam("date"));
        String pasted = context.formParam("text");
        if (pasted != null && !pasted.isBlank()) {
            return Report.of("argument", day, cut(pasted.replace("\r\n", "\n").strip()));
        }
        List<Report> found = new ArrayList<>();
        try (Uploads uploads = Uploads.of(context.uploadedFiles("file").stream()
                .filter(file -> file.size() > 0)
                .toList())) {
            new ReportFiles(uploads.files(), day, null)
                    .forEachBatch(1, Progress.NONE, (reports, problems) -> found.addAll(reports));
        }
        if (found.isEmpty()) {
            throw new BadRequestResponse("nothing to check");
        }
        Report first = found.getFirst();
        return Report.of("argument", first.published(), cut(first.text()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static @Nullable LocalDate day(@Nullable String words) {
        try {
            return words == null || words.isBlank() ? null : LocalDate.parse(words.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void answer(Context context) {
        Argument argument = arguments.find(context.pathParam("key")).orElseThrow(NotFoundResponse::new);
        show(context, page(argument));
    }

    private CheckPage page(Argument argument) {
        String text = argument.report().text();
        CompletableFuture<List<Answer>> answers = argument.answers();
        if (answers.isCompletedExceptionally()) {
            return new CheckPage(
                    argument.key(),
                    text,
                    CheckPage.State.FAILED,
                    List.of(),
                    java.util.Map.of(),
                    String.valueOf(answers.exceptionNow().getMessage()));
        }
        if (answers.isDone()) {
            return CheckPage.of(argument.key(), text, answers.join());
        }
        return CheckPage.waiting(
                argument.key(), text, reader.isReady() ? CheckPage.State.READING : CheckPage.State.LOADING);
    }

    private void show(Context context, CheckPage page) {
        Frame frame = pages.frame(context, Section.CHECK, pages.words().say("section.check"));
        pages.show(context, "check", frame, page);
    }
}
