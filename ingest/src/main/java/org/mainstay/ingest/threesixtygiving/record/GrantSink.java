package org.mainstay.ingest.threesixtygiving.record;

import org.mainstay.model.notice.Notice;

/// Takes what a file of grants holds while it is read, grant by grant; nobody keeps them all.
public interface GrantSink {

    /// What the package says of itself (`title`, `publisher`, `license`, `version`, ...); empty where it says
    /// nothing.
    void details(Part meta);

    /// One whole grant, when all its rows are read.
    ///
    /// @param merged how many further rows only added to it
    void grant(GrantRecord grant, int merged);

    /// A remark on a row or on the file, such as two rows of one grant that contradict each other.
    void note(Notice notice);

    /// The file breaks off here; what came before stands.
    void broken(Notice why);
}
