package org.khabar.workbench.plan;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.rule.RulesFile;
import org.khabar.aid.draft.Analysis;
import org.khabar.aid.draft.DefaultsFile;
import org.khabar.desk.aid.DraftScenario;
import org.khabar.model.series.Observation;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.office.Kept;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.Recall;

/** Scenarios that are written from the record: people in need by area, reach by the scores of access. Thread-safe. */
final class RecordScenario {
    /** Under which they are found. */
    static final String NAME = "record";

    private static final int KEPT = 8;

    private final Recall<DraftScenario.Asked, DraftScenario.Drafted> drafts;
    private final Kept<List<Observation>> needs;

    RecordScenario(Office office) {
        this.drafts = new Recall<>(
                office,
                KEPT,
                asked -> office.ask(workspace -> new DraftScenario(
                                workspace, RulesFile.shipped(), List.of(), DefaultsFile.shipped())
                        .draft(asked)));
        this.needs = new Kept<>(office, () -> office.look(null, view -> view.listObservations("people-in-need")));
    }

    PlanChoice choice() {
        return new PlanChoice(
                Analysis.countries(needs.get()),
                needs.get().stream()
                        .map(Observation::from)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    /** The scenario of the countries and the day that an address names; nothing where no need is known. */
    Optional<ScenarioText> find(Context context) {
        LocalDate asOf = Pages.lens(context).asOf();
        LocalDate date = day(context.queryParam("date"));
        LocalDate day = date != null ? date : asOf != null ? asOf : choice().latest();
        if (day == null) {
            return Optional.empty();
        }
        List<String> countries = context.queryParams("country").stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(choice().countries()::contains)
                .distinct()
                .toList();
        Set<String> donors = Arrays.stream(Objects.requireNonNullElse(context.queryParam("donor"), "")
                        .split(","))
                .map(String::strip)
                .filter(donor -> donor.matches("[A-Z]{2,8}"))
                .collect(Collectors.toSet());
        String yaml = drafts.get(new DraftScenario.Asked(asOf, day, countries, null, donors))
                .yaml();
        return yaml.isEmpty() ? Optional.empty() : Optional.of(new ScenarioText(NAME, yaml));
    }

    private static @Nullable LocalDate day(@Nullable String words) {
        try {
            return words == null || words.isBlank() ? null : LocalDate.parse(words.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
