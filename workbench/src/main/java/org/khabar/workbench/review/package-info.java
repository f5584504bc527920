/**
 * What an analyst decides: the queue of doubts, one at a time, and the decisions that every page offers. Each decision
 * can be taken back from the page that it leads to.
 */
@NullMarked
package org.khabar.workbench.review;

import org.jspecify.annotations.NullMarked;
