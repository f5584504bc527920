/**
 * What a person asks for about aid, once each: scores of access, a first scenario, a plan, a food plan, their pictures
 * and maps. Joins the workspace with the rules, the planners and the outlines of areas. Prints nothing.
 */
@NullMarked
package org.khabar.desk.aid;

import org.jspecify.annotations.NullMarked;
