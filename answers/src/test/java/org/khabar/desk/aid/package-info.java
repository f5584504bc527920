@NullMarked
package org.khabar.desk.aid;

import org.jspecify.annotations.NullMarked;
