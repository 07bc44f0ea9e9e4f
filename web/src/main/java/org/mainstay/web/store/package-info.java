/// What the web application keeps: places, source bytes, entered rows, people, jobs, results, links and the audit
/// trail, in PostgreSQL. Uses `store.cluster` for a PostgreSQL of its own, and nothing of the pages.
@NullMarked
package org.mainstay.web.store;

import org.jspecify.annotations.NullMarked;
