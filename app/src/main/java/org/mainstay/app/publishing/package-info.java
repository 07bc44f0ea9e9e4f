/// Makes a file of grants to publish out of what a ledger paid. Uses `engine`, `ingest` and `run`.
@NullMarked
package org.mainstay.app.publishing;

import org.jspecify.annotations.NullMarked;
