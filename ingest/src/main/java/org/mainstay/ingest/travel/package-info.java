/// How long people take from areas to services, as routers and published tables work it out. Uses `reading` and
/// `geography`.
@NullMarked
package org.mainstay.ingest.travel;

import org.jspecify.annotations.NullMarked;
