/// Reads calendars: the bank holidays of England and Wales. Uses `reading`.
@NullMarked
package org.mainstay.ingest.calendar;

import org.jspecify.annotations.NullMarked;
