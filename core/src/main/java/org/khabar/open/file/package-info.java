/**
 * Opens what a user brings: a plain file, a gzip, a zip with several tables in it, in whichever letters it is written.
 * Bounds what is unpacked, and tells when the letters were guessed. Knows nothing of what the texts say.
 */
@NullMarked
package org.khabar.open.file;

import org.jspecify.annotations.NullMarked;
