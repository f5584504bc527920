/**
 * Where exports and the record meet: what an export asks of the record, and what it tells when it is done. The record
 * answers as of a day and with the decisions applied; an export knows neither. Values and interfaces only.
 */
@NullMarked
package org.khabar.record.export.seam;

import org.jspecify.annotations.NullMarked;
