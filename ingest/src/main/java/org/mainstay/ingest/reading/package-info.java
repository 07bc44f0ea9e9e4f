/// What every reader works with: bytes, a sample to recognise a file by, tables, and the account of what became of each
/// row.
@NullMarked
package org.mainstay.ingest.reading;

import org.jspecify.annotations.NullMarked;
