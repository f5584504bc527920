/** The way through, once: order of the stages, threads, progress. Takes reports and gives claims and problems. */
@NullMarked
package org.khabar.run;

import org.jspecify.annotations.NullMarked;
