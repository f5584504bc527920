/**
 * By which rule claims are scored for access: which claims count to which indicator, which speak against it, over how
 * many days, and from how many incidents on. Takes a YAML file that an analyst can edit and gives rules that can be
 * asked about one claim at a time. Knows nothing of areas and of the record.
 */
@NullMarked
package org.khabar.aid.access.rule;

import org.jspecify.annotations.NullMarked;
