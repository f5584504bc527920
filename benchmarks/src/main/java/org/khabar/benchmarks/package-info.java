/**
 * Speed and memory, measured on the machine at hand. Takes a file of reports and gives a table. Nothing else depends on
 * it.
 */
@NullMarked
package org.khabar.benchmarks;

import org.jspecify.annotations.NullMarked;
