/// Lists of services that people can use. Uses `reading` and `geography`.
@NullMarked
package org.mainstay.ingest.servicelist;

import org.jspecify.annotations.NullMarked;
