package org.khabar.read.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.model.Span;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.sentence.Syntax;

/** Finds all statements that a sentence hands over, whatever they say. */
public final class Sayings {
    private static final Set<Cues.Kind> CUES =
            Set.of(Cues.Kind.SAY, Cues.Kind.PROBABLE, Cues.Kind.DENIAL, Cues.Kind.POSSIBLE);

    private final Syntax syntax;
    private final Cues cues;

    public Sayings(Syntax syntax, Cues cues) {
        this.syntax = syntax;
        this.cues = cues;
    }

    public List<Saying> find() {
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < syntax.sentence().size(); i++) {
            int cue = i;
            boolean says = syntax.token(i).isVerb() && CUES.stream().anyMatch(k -> cues.is(k, syntax.lemma(cue)));
            if (says && hasStatement(i)) {
                OptionalInt holder = syntax.agent(i);
                sayings.add(new Saying(holder.isPresent() ? phrase(holder.getAsInt()) : null, span(i, i)));
            } else if (syntax.token(i).word().equalsIgnoreCase("according")
                    && i + 2 < syntax.sentence().size()) {
                int source = syntax.hangsAs(i, "case", "mark") ? syntax.head(i) : syntax.child(i, "obl", "nmod");
                sayings.add(new Saying(source >= 0 ? phrase(source) : null, span(i, i + 1)));
            }
        }
        return sayings;
    }

    private boolean hasStatement(int verb) {
        boolean quote = syntax.sentence().tokens().stream()
                .anyMatch(t -> Set.of("``", "''").contains(t.tag()));
        return syntax.child(verb, "ccomp") >= 0
                || syntax.relation(verb).equals("parataxis")
                || (quote && cues.is(Cues.Kind.SAY, syntax.lemma(verb)));
    }

    private Span phrase(int head) {
        int from = head;
        int to = head;
        for (int i : syntax.subtree(head)) {
            boolean near = i < head || !syntax.hangsAs(i, "acl:relcl");
            from = near ? Math.min(from, i) : from;
            to = near ? Math.max(to, i) : to;
        }
        return span(from, to);
    }

    private Span span(int from, int to) {
        return new Span(
                syntax.token(from).span().start(), syntax.token(to).span().end());
    }
}
