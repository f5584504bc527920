package org.khabar.eval.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.khabar.eval.file.JsonFile;
import org.khabar.eval.file.Table;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.measure.Phrases;
import org.khabar.eval.measure.Tally;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;

/**
 * Documents with entities and the relations between them. A relation of a type in {@code relations.tsv} is found where
 * a claim of one of its types in the same document has the same two ends.
 *
 * <p>Each labelled relation counts once a document. A read one that repeats another is not counted again, and one whose
 * ends are not both labelled entities is left aside: the labels do not speak of it. Labelled relations with a pronoun
 * for an end, or of low confidence, cost nothing when missed and bring nothing when found.
 */
public final class TiesSet implements LabelledSet.Claimed {
    /** Labels that the labellers agreed on less than this are doubtful. */
    private static final double CONFIDENT = 0.5;

    private final String name;
    private final Map<String, Document> documents;
    private final Map<String, String> relationByType = new HashMap<>();

    /** The files of one collection: documents, entities and relations. */
    public record Files(List<Path> documents, List<Path> entities, Path relations) {
        public Files {
            documents = List.copyOf(documents);
            entities = List.copyOf(entities);
        }
    }

    private record Document(Report report, List<String> entities, Set<Relation> wanted, Set<Relation> doubtful) {}

    private TiesSet(String name, Map<String, Document> documents) {
        this.name = name;
        this.documents = documents;
        Table.load("relations.tsv")
                .forEach((relation, types) ->
                        Arrays.stream(types.split(" ")).forEach(type -> relationByType.put(type, relation)));
    }

    /** Reads the collections as one set. */
    public static TiesSet read(String name, List<Files> collections, Consumer<Problem> problems) {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (Files files : collections) {
            for (Path file : files.documents) {
                for (JsonNode line : JsonFile.lines(file, problems)) {
                    Report report = Report.of(JsonFile.text(line, "_id"), null, JsonFile.text(line, "text"));
                    documents.putIfAbsent(
                            report.id(),
                            new Document(report, new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
                }
            }
        }
        Set<String> known = Table.load("relations.tsv").keySet();
        Set<Path> entityFiles = new LinkedHashSet<>();
        collections.forEach(files -> entityFiles.addAll(files.entities));
        for (Path file : entityFiles) {
            for (JsonNode line : JsonFile.lines(file, problems)) {
                document(documents, line).ifPresent(document -> document.entities.add(JsonFile.text(line, "value")));
            }
        }
        for (Files files : collections) {
            for (JsonNode line : JsonFile.lines(files.relations, problems)) {
                if (known.contains(JsonFile.text(line, "type"))) {
                    document(documents, line).ifPresent(document -> addRelation(document, line));
                }
            }
        }
        return new TiesSet(name, documents);
    }

    private static Optional<Document> document(Map<String, Document> documents, JsonNode line) {
        return Optional.ofNullable(documents.get(JsonFile.text(line, "documentId")));
    }

    private static void addRelation(Document document, JsonNode line) {
        Relation relation =
                new Relation(JsonFile.text(line, "type"), JsonFile.text(line, "source"), JsonFile.text(line, "target"));
        boolean doubtful = relation.hasPronoun() || line.path("confidence").asDouble(1) < CONFIDENT;
        Set<Relation> known = doubtful ? document.doubtful : document.wanted;
        if (known.stream().noneMatch(relation::sameAs)) {
            known.add(relation);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Report> reports() {
        return documents.values().stream().map(Document::report).toList();
    }

    @Override
    public List<Figure> score(Map<String, List<Claim>> claims) {
        Tally all = new Tally();
        Map<String, Tally> byType = new LinkedHashMap<>();
        Table.load("relations.tsv").keySet().forEach(type -> byType.put(type, new Tally()));
        for (Document document : documents.values()) {
            Set<Relation> open = new LinkedHashSet<>(document.wanted);
            for (Relation read : read(claims.getOrDefault(document.report.id(), List.of()))) {
                List<Relation> met = open.stream().filter(read::sameAs).limit(1).toList();
                if (!met.isEmpty()) {
                    open.removeAll(met);
                    all.hit();
                    byType.getOrDefault(read.type(), all).hit();
                } else if (madeUp(document, read)) {
                    all.madeUp();
                    byType.getOrDefault(read.type(), all).madeUp();
                }
            }
            for (Relation missed : open) {
                all.missed();
                byType.getOrDefault(missed.type(), all).missed();
            }
        }
        List<Figure> figures = new ArrayList<>(all.figures(name, "relation"));
        byType.forEach((type, tally) -> figures.add(new Figure(name, type + " F1", tally.f1(), tally.there())));
        return figures;
    }

    private static boolean madeUp(Document document, Relation read) {
        return document.wanted.stream().noneMatch(read::sameAs)
                && document.doubtful.stream().noneMatch(read::sameAs)
                && Phrases.anySame(read.source(), document.entities)
                && Phrases.anySame(read.target(), document.entities);
    }

    /** The relations that these claims say, each once. Both sides of a fight can be its actors. */
    private Set<Relation> read(List<Claim> claims) {
        Set<Relation> read = new LinkedHashSet<>();
        for (Claim claim : claims) {
            String relation = relationByType.get(claim.what().type().label());
            if (relation != null) {
                List<String> actors = ClaimPairs.names(claim.roles().actors());
                List<String> recipients = ClaimPairs.names(claim.roles().recipients());
                if (recipients.isEmpty() && claim.what().type() == EventType.ASSAULT && actors.size() == 2) {
                    read.add(new Relation(relation, actors.getFirst(), actors.getLast()));
                }
                actors.forEach(
                        actor -> recipients.forEach(recipient -> read.add(new Relation(relation, actor, recipient))));
            }
        }
        return read;
    }
}
