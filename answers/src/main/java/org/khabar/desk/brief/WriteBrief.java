package org.khabar.desk.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Window;
import org.khabar.brief.Brief;
import org.khabar.brief.author.BriefAuthor;
import org.khabar.brief.author.Matter;
import org.khabar.brief.print.HtmlBrief;
import org.khabar.brief.print.MarkdownBrief;
import org.khabar.brief.print.PdfBrief;
import org.khabar.desk.AskRecord;
import org.khabar.desk.AskRecord.Topic;
import org.khabar.desk.CheckArgument;
import org.khabar.desk.WeighClaims;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.model.Handling;
import org.khabar.model.Report;
import org.khabar.open.known.Countries;
import org.khabar.record.Workspace;
import org.khabar.run.Pipeline;

/** Writes a brief of a workspace, without what may not be handed on. */
public final class WriteBrief {
    private final Workspace workspace;
    private final Supplier<Pipeline> pipeline;

    /** @param pipeline to read arguments with; asked for only where there is one */
    public WriteBrief(Workspace workspace, Supplier<Pipeline> pipeline) {
        this.workspace = workspace;
        this.pipeline = pipeline;
    }

    /**
     * The brief.
     *
     * @throws IllegalArgumentException if nothing in the record is what it is to be about
     */
    public Brief write(BriefOrder order) {
        Map<String, String> marks = workspace.look(order.asOf()).listHandling();
        Set<String> hidden = Handling.reserved(marks);
        AskRecord record = new AskRecord(workspace, order.asOf(), hidden);
        Countries countries = new Countries(Gazetteer.load().with(workspace.listPlaces()));
        Subject subject = Subject.of(order, record.view(), workspace.actors(), countries);
        Matter matter = new Matter(
                subject.title(),
                subject.asked(),
                order.asOf(),
                workspace.today(),
                strictest(marks, hidden),
                hidden.size(),
                answers(record, subject.asked()),
                checked(record, order),
                order.parts());
        return new BriefAuthor(record.view(), new WeighClaims(workspace).weighing(), matter).write();
    }

    /** The strictest mark of the reports that are used. */
    private static @Nullable Handling strictest(Map<String, String> marks, Set<String> hidden) {
        return marks.entrySet().stream()
                .filter(each -> !hidden.contains(each.getKey()))
                .map(each -> Handling.of(each.getValue()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Answer> checked(AskRecord record, BriefOrder order) {
        List<Answer> checked = new ArrayList<>();
        if (!order.arguments().isEmpty()) {
            CheckArgument check = new CheckArgument(workspace, pipeline.get());
            for (Report argument : order.arguments()) {
                checked.addAll(check.checkBy(record.view(), argument));
            }
        }
        return checked;
    }

    /** Those questions that what it is about calls for. */
    private static List<Matter.Titled> answers(AskRecord record, Asked asked) {
        List<Matter.Titled> answers = new ArrayList<>();
        Window window = asked.window();
        if (window != null
                && window.from().isAfter(Subject.BEGIN)
                && window.to().isBefore(Subject.END)) {
            LocalDate end = window.from().minusDays(1);
            Asked compared = asked.comparedWith(new Window(end.minusDays(window.days() - 1L), end));
            answers.add(new Matter.Titled("Is it more than before?", record.ask(Topic.TEMPO, compared)));
        }
        answers.add(new Matter.Titled("Who was hit", record.ask(Topic.HARM, asked)));
        if (!asked.actors().isEmpty()) {
            answers.add(new Matter.Titled("Who is with whom", record.ask(Topic.TIES, untilThen(asked))));
            answers.add(new Matter.Titled("Said and done", record.ask(Topic.PROMISES, asked)));
        }
        if (asked.country() != null || asked.place() != null) {
            answers.add(new Matter.Titled("Who holds what", record.ask(Topic.CONTROL, asked)));
        }
        if (asked.country() != null && asked.actors().isEmpty() && record.hasNeighbours(asked)) {
            answers.add(new Matter.Titled("Whose problem it is", record.ask(Topic.SPILLOVER, asked)));
        }
        return answers;
    }

    /** A tie holds until a report says that it ended: it may have been told long before the window. */
    private static Asked untilThen(Asked asked) {
        Window window = asked.window();
        return window == null ? asked : asked.during(new Window(Subject.BEGIN, window.to()));
    }

    /** In what a brief can be given out. */
    public enum Form {
        HTML,
        MD,
        PDF;

        /**
         * The form that the name of a file calls for.
         *
         * @throws IllegalArgumentException if it is none of these
         */
        public static Form of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".html") || name.endsWith(".htm")) {
                return HTML;
            }
            if (name.endsWith(".md") || name.endsWith(".markdown")) {
                return MD;
            }
            if (name.endsWith(".pdf")) {
                return PDF;
            }
            throw new IllegalArgumentException(
                    "The file (%s) must end in .html, .md or .pdf, which says what is written.".formatted(file));
        }
    }

    /** Writes a brief into a file, whole or not at all. */
    public static void save(Brief brief, Path file) throws IOException {
        Form form = Form.of(file);
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, "brief", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                switch (form) {
                    case HTML -> out.write(HtmlBrief.write(brief).getBytes(StandardCharsets.UTF_8));
                    case MD -> out.write(MarkdownBrief.write(brief).getBytes(StandardCharsets.UTF_8));
                    case PDF -> PdfBrief.write(brief, out);
                }
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
