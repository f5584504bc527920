package org.khabar.eval.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.eval.file.CountryNames;
import org.khabar.eval.file.JsonFile;
import org.khabar.eval.file.Table;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.measure.Phrases;
import org.khabar.eval.measure.Share;
import org.khabar.eval.measure.Tally;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Range;

/**
 * Articles on attacks on human-rights defenders with fields filled for the main attack. Measured are three fields that
 * claims can tell: which violations the article speaks of (killing, and those in {@code violations.tsv}), whether a
 * victim's name is a recipient, and whether the country named most often in the claims' places is the right one.
 */
public final class DefenderSet implements LabelledSet.Claimed {
    private static final String KILLING = "killing";

    private final String name;
    private final List<Article> articles;
    private final Map<String, String> modesByViolation = Table.load("violations.tsv");

    private record Article(
            Report report,
            Set<String> violations,
            List<String> victims,
            @Nullable String country) {}

    private DefenderSet(String name, List<Article> articles) {
        this.name = name;
        this.articles = List.copyOf(articles);
    }

    /** Reads a file of articles, one JSON list. */
    public static DefenderSet read(String name, Path file, Consumer<Problem> problems) {
        CountryNames countries = new CountryNames();
        List<Article> articles = new ArrayList<>();
        for (JsonNode node : JsonFile.list(file, problems)) {
            JsonNode merged = node.path("merged_sample");
            List<String> victims = new ArrayList<>();
            merged.path("victims").forEach(victim -> {
                if (victim.path("victim_name").isTextual()) {
                    victims.add(JsonFile.text(victim, "victim_name"));
                }
            });
            articles.add(new Article(
                    report("D%03d".formatted(articles.size()), node.path("sample")),
                    new HashSet<>(JsonFile.texts(merged, "violation_types")),
                    victims,
                    countries.findCode(JsonFile.text(merged, "country")).orElse(null)));
        }
        return new DefenderSet(name, articles);
    }

    /** The article comes as a page; its paragraphs end where their tags do. */
    private static Report report(String id, JsonNode sample) {
        String text = JsonFile.text(sample, "Input.article_interface")
                .replaceAll("</p>|<br */?>", "\n\n")
                .replaceAll("<[^>]*>", " ");
        return Report.of(id, ClaimsSet.day(JsonFile.text(sample, "Input.publish_date")), text.strip());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Report> reports() {
        return articles.stream().map(Article::report).toList();
    }

    @Override
    public List<Figure> score(Map<String, List<Claim>> claims) {
        Tally violation = new Tally();
        Share victim = new Share();
        Share country = new Share();
        for (Article article : articles) {
            List<Claim> read = claims.getOrDefault(article.report.id(), List.of()).stream()
                    .filter(claim -> claim.stance().factuality() != Factuality.CERTAIN_NOT)
                    .toList();
            count(violation, KILLING, article, read.stream().anyMatch(DefenderSet::kills));
            for (String kind : modesByViolation.keySet()) {
                count(violation, kind, article, read.stream().anyMatch(claim -> is(kind, claim)));
            }
            List<String> recipients = read.stream()
                    .flatMap(claim -> ClaimPairs.names(claim.roles().recipients()).stream())
                    .toList();
            article.victims.forEach(named -> victim.add(Phrases.anySame(named, recipients)));
            if (article.country != null) {
                country.add(article.country.equals(mainCountry(read)));
            }
        }
        List<Figure> figures = new ArrayList<>(violation.figures(name, "violation"));
        figures.addAll(victim.figures(name, "victim found"));
        figures.addAll(country.figures(name, "country right"));
        return figures;
    }

    private static void count(Tally tally, String kind, Article article, boolean read) {
        boolean labelled = article.violations.contains(kind);
        tally.add(labelled && read ? 1 : 0, !labelled && read ? 1 : 0, labelled && !read ? 1 : 0);
    }

    private static boolean kills(Claim claim) {
        Range killed = claim.counts().killed();
        return killed != null && (killed.high() == null || killed.high() > 0);
    }

    private boolean is(String violation, Claim claim) {
        String type = claim.what().type().label();
        List<String> modes =
                Arrays.asList(modesByViolation.getOrDefault(violation, "").split(" "));
        return claim.what().modes().stream().anyMatch(mode -> modes.contains(type + ":" + mode));
    }

    /** The country named most often; of equals the first in the alphabet. */
    private static @Nullable String mainCountry(List<Claim> claims) {
        Map<String, Long> counts = claims.stream()
                .flatMap(claim -> claim.setting().places().stream())
                .map(Place::country)
                .filter(code -> code != null)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
