/**
 * The actors of the record as a signed network: ties between them, and who attacks whom, each with how many claims say
 * so and how surely. Only actors of the register are nodes, since "gunmen" are not the same gunmen twice.
 */
@NullMarked
package org.khabar.record.export.graph;

import org.jspecify.annotations.NullMarked;
