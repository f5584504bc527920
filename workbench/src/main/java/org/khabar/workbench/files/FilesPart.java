package org.khabar.workbench.files;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.AddReports;
import org.khabar.desk.ImportData;
import org.khabar.desk.ReportFiles;
import org.khabar.model.Problem;
import org.khabar.open.kind.Dataset;
import org.khabar.record.Workspace;
import org.khabar.workbench.frame.Frame;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.guard.Uploads;
import org.khabar.workbench.office.Job;
import org.khabar.workbench.office.Jobs;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.OpenShelf;
import org.khabar.workbench.office.Reader;

/** The addresses of adding and importing, and of the work that this takes. */
public final class FilesPart implements Part {
    private static final int PROBLEMS = 200;
    private static final Set<String> MARKS = Set.of("CLEAR", "GREEN", "AMBER", "RED");

    private final Office office;
    private final Pages pages;
    private final Reader reader;
    private final Jobs jobs;

    public FilesPart(Office office, Pages pages, Reader reader, Jobs jobs) {
        this.office = office;
        this.pages = pages;
        this.reader = reader;
        this.jobs = jobs;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/files", this::show);
        routes.post("/files/add", this::addReports);
        routes.post("/files/import", this::importData);
        routes.get("/files/jobs/{number}", this::job);
        routes.post("/files/jobs/{number}/stop", this::stop);
    }

    private void show(Context context) {
        List<Problem> problems = office.read(Workspace::listProblems);
        FilesPage page =
                new FilesPage(jobs.list(), problems.subList(0, Math.min(PROBLEMS, problems.size())), problems.size());
        pages.show(context, "files", frame(context), page);
    }

    private void addReports(Context context) {
        List<UploadedFile> sent = sent(context, "files");
        LocalDate day = day(context.formParam("date"));
        String outlet = blankToNull(context.formParam("outlet"));
        String mark = blankToNull(context.formParam("handling"));
        if (mark != null && !MARKS.contains(mark)) {
            throw new BadRequestResponse("handling");
        }
        Uploads uploads = Uploads.of(sent);
        jobs.begin(names(sent), job -> {
            try (uploads) {
                read(new ReportFiles(uploads.files(), day, outlet), mark, job);
            }
        });
        context.redirect("/files", HttpStatus.SEE_OTHER);
    }

    private void read(ReportFiles files, @Nullable String mark, Job job) {
        int threads = Runtime.getRuntime().availableProcessors();
        new AddReports(
                        new OpenShelf(office),
                        () -> {
                            job.loading();
                            var pipeline = reader.get();
                            job.running();
                            return pipeline;
                        },
                        new AddReports.How(threads, false, mark))
                .add(files, job);
    }

    private void importData(Context context) {
        Dataset kind = Dataset.find(String.valueOf(context.formParam("kind")))
                .orElseThrow(() -> new BadRequestResponse("kind"));
        LocalDate published = day(context.formParam("date"));
        List<UploadedFile> sent = sent(context, "files");
        Uploads uploads = Uploads.of(sent);
        jobs.begin(kind.label() + ": " + names(sent), job -> {
            try (uploads) {
                job.running();
                for (Path file : uploads.files()) {
                    office.change(workspace -> new ImportData(workspace, published).add(kind, file, job));
                }
                reader.refresh();
            }
        });
        context.redirect("/files", HttpStatus.SEE_OTHER);
    }

    private void job(Context context) {
        Job.Standing standing = find(context).standing();
        pages.fragment(context, "job", Map.of("frame", frame(context), "job", standing));
    }

    private void stop(Context context) {
        find(context).stop();
        context.redirect("/files", HttpStatus.SEE_OTHER);
    }

    private Job find(Context context) {
        return jobs.find(context.pathParamAsClass("number", Long.class).getOrDefault(0L))
                .orElseThrow(NotFoundResponse::new);
    }

    private static List<UploadedFile> sent(Context context, String field) {
        List<UploadedFile> sent = context.uploadedFiles(field).stream()
                .filter(file -> file.size() > 0)
                .toList();
        if (sent.isEmpty()) {
            throw new BadRequestResponse("no file");
        }
        return sent;
    }

    private static String names(List<UploadedFile> sent) {
        return sent.stream().map(UploadedFile::filename).collect(Collectors.joining(", "));
    }

    private Frame frame(Context context) {
        return pages.frame(context, Section.FILES, pages.words().say("section.files"));
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static @Nullable LocalDate day(@Nullable String words) {
        try {
            return words == null || words.isBlank() ? null : LocalDate.parse(words.strip());
        } catch (DateTimeException e) {
            throw new BadRequestResponse("date");
        }
    }
}
