package org.khabar.record.export.seam;

/**
 * What was taken out.
 *
 * @param written how many rows, features, records or edges were written
 * @param leftOut how many claims or incidents the form cannot hold
 */
public record Exported(long written, long leftOut) {}
