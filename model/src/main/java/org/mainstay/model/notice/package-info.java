/// What can be wrong with a file and how to mend it. Uses `evidence`.
@NullMarked
package org.mainstay.model.notice;

import org.jspecify.annotations.NullMarked;
