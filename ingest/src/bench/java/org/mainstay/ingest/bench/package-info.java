/// Times the readers on bytes in memory. Uses `ledger` and `reading`.
package org.mainstay.ingest.bench;
