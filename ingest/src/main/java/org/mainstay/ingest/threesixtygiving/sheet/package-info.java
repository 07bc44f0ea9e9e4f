/// Grants in the rows of sheets: what each heading means, and which rows are of one grant. Uses `record`, `standard`
/// and
/// `reading`.
@NullMarked
package org.mainstay.ingest.threesixtygiving.sheet;

import org.jspecify.annotations.NullMarked;
