package org.khabar.aid.told;

import java.util.List;

/**
 * What is to be said under one heading.
 *
 * @param title the heading
 * @param statements the most important first
 */
public record Told(String title, List<Statement> statements) {
    public Told {
        statements = List.copyOf(statements);
    }
}
