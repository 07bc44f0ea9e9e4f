/// Answers kept as they were given: made by a job, read back from their own document and tables.
@NullMarked
package org.mainstay.web.result;

import org.jspecify.annotations.NullMarked;
