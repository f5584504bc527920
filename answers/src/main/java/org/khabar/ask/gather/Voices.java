package org.khabar.ask.gather;

import java.util.regex.Pattern;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;

/** Who acts for an actor: it, or somebody whom the sentence introduces as its member ("Taliban mayor of Kabul, X"). */
public final class Voices {
    private static final int APART = 8;
    private final Who who;

    public Voices(Who who) {
        this.who = who;
    }

    /** Did the actor do what the claim says, or somebody in its name? */
    public boolean acts(Claim claim) {
        return who.did(claim) || claim.roles().actors().stream().anyMatch(name -> isIntroduced(name, claim));
    }

    private boolean isIntroduced(Name name, Claim claim) {
        if (name.actor() != null) {
            return false;
        }
        return Pattern.compile("\\b%s(?:['’]s)?(?: [\\p{L}'’-]+){1,%d},? %s"
                        .formatted(Pattern.quote(who.name()), APART, Pattern.quote(name.text())))
                .matcher(claim.anchor().quote())
                .find();
    }
}
