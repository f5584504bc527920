/**
 * Writes what the record holds in the forms that other programs read: {@code Format} lists them, {@code Export} does
 * it. Takes claims and incidents one at a time, so the size of the record does not matter; counts what a form cannot
 * hold. How claims become rows of a form stands in the rooms beside.
 */
@NullMarked
package org.khabar.record.export;

import org.jspecify.annotations.NullMarked;
