/**
 * How a large record behaves: how fast it takes claims in, how long matching takes, how soon it answers, and how much
 * memory that needs. Takes a file of claims and gives a table.
 */
@NullMarked
package org.khabar.benchmarks.size;

import org.jspecify.annotations.NullMarked;
