/**
 * YAML that people write and edit: scenarios, tables of law, rules of scoring, overrides. Every part of a file knows
 * its name, its line and the source beside or around it, so that what is wrong is told where it stands. Knows the YAML
 * library, and nothing of aid.
 */
@NullMarked
package org.khabar.aid.yaml;

import org.jspecify.annotations.NullMarked;
