/// How many people there are and how many are in need: populations, counts of claimants and other observations in long
/// form, people whom somebody has counted, and a user's own table of welfare-reform losses.
/// Uses `reading` and `geography`.
@NullMarked
package org.mainstay.ingest.need;

import org.jspecify.annotations.NullMarked;
