/**
 * Answers questions from the record: what the reports held bear out, and what they do not. Takes claims and gives
 * answers with the claims behind them. Never says that something is false, only what the reports held do not confirm.
 */
@NullMarked
package org.khabar.ask;

import org.jspecify.annotations.NullMarked;
