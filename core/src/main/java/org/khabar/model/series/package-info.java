/**
 * Imported figures: people in need by phase, funding, displacement, prices. Each says of which time it holds, when it
 * was published and by whom, so that two figures for one thing stand side by side. Values only.
 */
@NullMarked
package org.khabar.model.series;

import org.jspecify.annotations.NullMarked;
