package org.khabar.desk;

/**
 * One thing that was looked at.
 *
 * @param check what was looked at
 * @param ok is it as it should be?
 * @param detail what was found
 */
public record Finding(String check, boolean ok, String detail) {}
