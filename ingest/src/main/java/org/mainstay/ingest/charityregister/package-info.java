/// Charity register lists: the Charity Commission's extract and lists made from it. Uses `reading`.
@NullMarked
package org.mainstay.ingest.charityregister;

import org.jspecify.annotations.NullMarked;
