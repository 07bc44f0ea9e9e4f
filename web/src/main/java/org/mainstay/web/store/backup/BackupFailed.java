package org.mainstay.web.store.backup;

import org.jspecify.annotations.Nullable;

/// A backup was not written or not restored, and nothing was changed; the message says why and what to do.
public final class BackupFailed extends Exception {

    private static final long serialVersionUID = 1;

    BackupFailed(String sentence) {
        this(sentence, null);
    }

    BackupFailed(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
