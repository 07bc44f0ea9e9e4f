/// Ledgers of spending that English councils publish under the Local Government Transparency Code, in the LGA's schema or
/// their own headings. Uses `reading`.
@NullMarked
package org.mainstay.ingest.ledger;

import org.jspecify.annotations.NullMarked;
