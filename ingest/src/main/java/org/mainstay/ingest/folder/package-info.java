/// A folder of files as downloaded: walks it, opens archives, recognises each file by its content, reads it, and keeps
/// the account of what became of every row. Uses `reading`.
@NullMarked
package org.mainstay.ingest.folder;

import org.jspecify.annotations.NullMarked;
