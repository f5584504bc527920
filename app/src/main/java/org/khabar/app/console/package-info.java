/**
 * Where commands print to, how they show progress and what they end with. Every command prints through it, so that
 * standard output holds what was asked for and nothing else. It decides nothing.
 */
@NullMarked
package org.khabar.app.console;

import org.jspecify.annotations.NullMarked;
