@NullMarked
package org.khabar.aid.access.rule;

import org.jspecify.annotations.NullMarked;
