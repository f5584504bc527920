/**
 * What a donor has to decide, as the donor writes it down: needs, ways to help, costs, risks, law, limits. Takes a YAML
 * file and gives a scenario in which every number has a source or is called an assumption; wrong input is told with
 * file, line and field. The law by date comes from a table that names its sources.
 */
@NullMarked
package org.khabar.aid.scenario;

import org.jspecify.annotations.NullMarked;
