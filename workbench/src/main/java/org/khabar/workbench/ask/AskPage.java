package org.khabar.workbench.ask;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.answer.Answer;
import org.khabar.desk.AskRecord;

/**
 * A question and its answer.
 *
 * @param topic what is asked
 * @param fields as they were filled in, by name
 * @param answer or null where nothing was asked yet, or the question lacks something
 * @param lacks what the question lacks, or null
 */
public record AskPage(
        AskRecord.Topic topic,
        Map<String, String> fields,
        @Nullable Answer answer,
        @Nullable String lacks) {
    public AskPage {
        fields = Map.copyOf(fields);
    }

    /** What can be asked. */
    public static List<AskRecord.Topic> topics() {
        return List.of(AskRecord.Topic.values());
    }

    /** A field as it was filled in, or null. */
    public @Nullable String field(String name) {
        return fields.get(name);
    }
}
