package org.khabar.model.claim;

import org.jspecify.annotations.Nullable;

/**
 * An actor as a report names it.
 *
 * @param text as written, without titles and articles; a pronoun is replaced by what it stands for
 * @param actor id in the actor register, or null where the register does not know the name
 */
public record Name(String text, @Nullable String actor) {}
