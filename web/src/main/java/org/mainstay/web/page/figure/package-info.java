/// Where a number comes from, down to the rows as they were published, and what stands on a row.
@NullMarked
package org.mainstay.web.page.figure;

import org.jspecify.annotations.NullMarked;
