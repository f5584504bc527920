package org.khabar.model.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was decided. */
public sealed interface Act {
    /** The word for it on the command line. */
    default String label() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The claims it speaks of; none for what is no matter of claims. */
    List<ClaimRef> claims();

    /** These claims are read rightly and, where they are several, speak of one happening. */
    record Accept(List<ClaimRef> claims) implements Act {
        public Accept {
            claims = List.copyOf(claims);
        }
    }

    /** These claims are misread: no view shows them. */
    record Reject(List<ClaimRef> claims) implements Act {
        public Reject {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Fields of a claim are other than read.
     *
     * @param claim which
     * @param fields by their names in the claim record, each with its JSON value
     */
    record Correct(ClaimRef claim, Map<String, String> fields) implements Act {
        public Correct {
            SortedMap<String, String> copy = new TreeMap<>(fields);
            fields = Collections.unmodifiableSortedMap(copy);
        }

        @Override
        public List<ClaimRef> claims() {
            return List.of(claim);
        }
    }

    /** These claims speak of one happening, whatever matching says. */
    record Merge(List<ClaimRef> claims) implements Act {
        public Merge {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Some claims of an incident speak of another happening than the rest.
     *
     * @param out those that leave, together
     * @param rest those that stay
     */
    record Split(List<ClaimRef> out, List<ClaimRef> rest) implements Act {
        public Split {
            out = List.copyOf(out);
            rest = List.copyOf(rest);
        }

        @Override
        public List<ClaimRef> claims() {
            List<ClaimRef> all = new ArrayList<>(out);
            all.addAll(rest);
            return List.copyOf(all);
        }
    }

    /**
     * How reliable a source is.
     *
     * @param source key of an outlet, a person or an organisation
     * @param letter A to F of the Admiralty scale
     */
    record Rate(String source, char letter) implements Act {
        public Rate {
            if (letter < 'A' || letter > 'F') {
                throw new IllegalArgumentException(
                        "The reliability (%s) must be a letter from A to F.".formatted(letter));
            }
        }

        @Override
        public List<ClaimRef> claims() {
            return List.of();
        }
    }

    /**
     * How far aid and people are kept apart somewhere is other than worked out.
     *
     * @param area P-code or name of an area, or ISO code of a country
     * @param indicator id of an indicator of access
     * @param score from 0 to 3, or null where it cannot be told
     * @param from the first day of scoring that it holds for
     */
    record Score(String area, String indicator, @Nullable Integer score, LocalDate from) implements Act {
        private static final int HIGHEST = 3;

        public Score {
            if (score != null && (score < 0 || score > HIGHEST)) {
                throw new IllegalArgumentException(
                        "The score (%d) of %s in %s must lie from 0 to 3, or be X.".formatted(score, indicator, area));
            }
        }

        @Override
        public List<ClaimRef> claims() {
            return List.of();
        }

        /** The score as it is shown: a digit, or X. */
        public String sign() {
            return score == null ? "X" : String.valueOf(score);
        }
    }

    /**
     * An earlier decision holds no more.
     *
     * @param decision its number
     */
    record Undo(long decision) implements Act {
        @Override
        public List<ClaimRef> claims() {
            return List.of();
        }
    }
}
