/**
 * Imports figures: people by phase of food insecurity, requirements and funding, displacement, prices. Each reader
 * knows one dataset's columns and gives observations that say of which time they hold, who published them and when.
 * Figures are taken as they stand, never summed or averaged.
 */
@NullMarked
package org.khabar.open.series;

import org.jspecify.annotations.NullMarked;
