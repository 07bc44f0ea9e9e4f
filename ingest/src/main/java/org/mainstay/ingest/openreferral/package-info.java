/// Feeds of services in Open Referral UK 3.0 and 1.0, saved as JSON. Uses `reading`.
@NullMarked
package org.mainstay.ingest.openreferral;

import org.jspecify.annotations.NullMarked;
