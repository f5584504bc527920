/**
 * The map: where incidents are told to have happened, put together on the server so that a million are as quick as ten,
 * with how closely each place is told, over outlines that need no network. A picture by links: it works without
 * scripts.
 */
@NullMarked
package org.khabar.workbench.map;

import org.jspecify.annotations.NullMarked;
