package org.khabar.match.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How alike two claims are in one field, the most alike first. What nobody says weighs nothing and has no level. */
public enum Level {
    TIME_STATED(Field.TIME),
    TIME_SAME(Field.TIME),
    TIME_NEXT(Field.TIME),
    TIME_LOOKED_BACK(Field.TIME),
    TIME_NEAR(Field.TIME),
    TIME_VAGUE(Field.TIME),

    PLACE_SAME(Field.PLACE),
    PLACE_NEAR(Field.PLACE),
    PLACE_AREA(Field.PLACE),
    PLACE_COUNTRY(Field.PLACE),
    PLACE_NAMED(Field.PLACE),
    PLACE_ELSEWHERE(Field.PLACE),

    ACT_SAME(Field.ACT),
    ACT_TYPE(Field.ACT),
    ACT_OTHER_MODE(Field.ACT),
    ACT_OTHER_TYPE(Field.ACT),

    ACTORS_SAME(Field.ACTORS),
    ACTORS_KIN(Field.ACTORS),
    ACTORS_RIVAL_VERSIONS(Field.ACTORS),
    ACTORS_OTHER(Field.ACTORS),
    ACTORS_ELSE(Field.ACTORS),

    RECIPIENTS_SAME(Field.RECIPIENTS),
    RECIPIENTS_KIN(Field.RECIPIENTS),
    RECIPIENTS_UNLIKE(Field.RECIPIENTS),
    RECIPIENTS_OTHER(Field.RECIPIENTS),

    KILLED_SAME_MANY(Field.KILLED),
    KILLED_SAME_SOME(Field.KILLED),
    KILLED_SAME_FEW(Field.KILLED),
    KILLED_CLOSE(Field.KILLED),
    KILLED_GROWN(Field.KILLED),
    KILLED_FAR(Field.KILLED),

    INJURED_SAME_MANY(Field.INJURED),
    INJURED_SAME_SOME(Field.INJURED),
    INJURED_SAME_FEW(Field.INJURED),
    INJURED_CLOSE(Field.INJURED),
    INJURED_GROWN(Field.INJURED),
    INJURED_FAR(Field.INJURED),

    MEANS_SAME(Field.MEANS),
    MEANS_OTHER(Field.MEANS),

    WORDS_NAMES(Field.WORDS),
    WORDS_MANY(Field.WORDS),
    WORDS_TWO(Field.WORDS),
    WORDS_ONE(Field.WORDS),
    WORDS_NONE(Field.WORDS),

    TELLING_REFERS(Field.TELLING),
    TELLING_GOES_ON(Field.TELLING),
    TELLING_SAME_REPORT(Field.TELLING),
    TELLING_ANEW(Field.TELLING),
    TELLING_APART(Field.TELLING),
    TELLING_COPIED(Field.TELLING),
    TELLING_RECALLS(Field.TELLING),
    TELLING_OWN(Field.TELLING);

    private final Field field;

    Level(Field field) {
        this.field = field;
    }

    /** The field that it is a level of. */
    public Field field() {
        return field;
    }

    /** The word for it in the file of weights, {@code same-day}. */
    public String label() {
        return name().substring(field.name().length() + 1)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    /** The levels of a field. */
    public static List<Level> of(Field field) {
        return Arrays.stream(values()).filter(level -> level.field == field).toList();
    }
}
