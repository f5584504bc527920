/**
 * The khabar command: its words, options, exit codes and what it prints. Takes what a person types, hands it to the
 * desk and shows what comes back. Holds no logic of its own.
 */
@NullMarked
package org.khabar.app;

import org.jspecify.annotations.NullMarked;
