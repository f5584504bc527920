/**
 * Writes claims out of the workspace in the forms that other programs read. Takes claims one at a time, so the size of
 * the record does not matter; counts what a form cannot hold. Knows no database.
 */
@NullMarked
package org.khabar.record.export;

import org.jspecify.annotations.NullMarked;
