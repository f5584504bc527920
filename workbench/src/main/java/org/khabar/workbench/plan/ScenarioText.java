package org.khabar.workbench.plan;

/**
 * A scenario as it is written.
 *
 * @param name under which it is found
 * @param yaml the text
 */
public record ScenarioText(String name, String yaml) {}
