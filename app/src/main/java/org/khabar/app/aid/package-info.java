/**
 * The commands about aid: access, plan, and beneath plan a first scenario and food. Takes what a person types, hands it
 * to the desk and prints what comes back as a page or as JSON. Holds no rule of its own.
 */
@NullMarked
package org.khabar.app.aid;

import org.jspecify.annotations.NullMarked;
