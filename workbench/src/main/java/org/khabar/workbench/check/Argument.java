package org.khabar.workbench.check;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.check.answer.Answer;
import org.khabar.model.Report;

/**
 * A text that somebody had checked.
 *
 * @param key under which it is found
 * @param report the text
 * @param asOf the day as of which the record was seen, or null
 * @param answers when they are there
 */
record Argument(String key, Report report, @Nullable LocalDate asOf, CompletableFuture<List<Answer>> answers) {}
