package org.khabar.workbench.frame;

/**
 * What went wrong, for the reader.
 *
 * @param heading in a few words
 * @param what happened, and the way out
 */
public record FaultPage(String heading, String what) {}
