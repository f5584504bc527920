package org.khabar.app.option;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.gather.Window;
import org.khabar.desk.AskRecord;
import picocli.CommandLine.Option;

/** What a question is narrowed to. */
public final class AskOptions {
    @Option(
            names = "--actor",
            paramLabel = "WHO",
            description = "an actor, by id or name; its branches count as it. For two, give it twice")
    private List<String> actors = List.of();

    @Option(
            names = {"--country", "--from"},
            paramLabel = "ISO3",
            description = "a country, by its ISO 3166-1 alpha-3 code (AFG)")
    private @Nullable String country;

    @Option(
            names = {"--place", "--area"},
            paramLabel = "NAME",
            description = "a first-level area, or a place")
    private @Nullable String place;

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "event types (ASSAULT,COERCE); default: those usual to the question")
    private Set<String> types = Set.of();

    @Option(names = "--window", paramLabel = "A..B", description = "the days asked about (2021-09-18..2021-10-04)")
    private @Nullable String window;

    @Option(names = "--baseline", paramLabel = "A..B", description = "the days to compare with")
    private @Nullable String baseline;

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description = "stated, suspected or claimed: what the estimate rests on (default: stated)")
    private @Nullable Reading reading;

    /**
     * What is asked, with the actors as the register knows them.
     *
     * @throws IllegalArgumentException if an actor is unknown, or a window or type is written otherwise
     */
    public Asked asked(AskRecord record) {
        return new Asked(
                actors.stream().map(record::who).toList(),
                country == null ? null : country.toUpperCase(Locale.ROOT),
                place,
                types.stream().map(type -> type.toUpperCase(Locale.ROOT)).collect(Collectors.toSet()),
                window == null ? null : Window.parse(window),
                baseline == null ? null : Window.parse(baseline),
                reading);
    }
}
