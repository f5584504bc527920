/**
 * Options that several commands share: which workspace, what to read, machine output. Picocli fills them in; commands
 * ask them. They do nothing themselves.
 */
@NullMarked
package org.khabar.app.option;

import org.jspecify.annotations.NullMarked;
