/// The whole store as one file, and back: for the night, for another machine, for a later PostgreSQL. Uses `store`.
@NullMarked
package org.mainstay.web.store.backup;

import org.jspecify.annotations.NullMarked;
