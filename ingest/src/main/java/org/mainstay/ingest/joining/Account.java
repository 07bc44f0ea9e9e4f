package org.mainstay.ingest.joining;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// Where it is told what becomes of facts that were accepted when their files were read.
public interface Account {

    /// Another row says the same.
    void repeat(Fact fact);

    /// It became part of another fact of the same file.
    void merge(Fact fact);

    /// It is not used after all, and the ERROR notice says why.
    void retract(Fact fact, Notice why);

    void note(Notice notice);
}
