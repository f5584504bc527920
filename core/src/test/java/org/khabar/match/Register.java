package org.khabar.match;

import java.util.HashMap;
import java.util.Map;
import org.khabar.model.Actor;
import org.khabar.resolve.ActorRegister;

/** Who belongs to whom, in the shipped register. */
final class Register {
    private Register() {}

    static Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        for (Actor actor : ActorRegister.shipped().listAll()) {
            if (actor.parent() != null) {
                parents.put(actor.id(), actor.parent());
            }
        }
        return parents;
    }
}
