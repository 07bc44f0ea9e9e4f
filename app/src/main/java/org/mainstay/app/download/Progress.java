package org.mainstay.app.download;

/// Is told how far a download is.
@FunctionalInterface
public interface Progress {

    /// Many times a second on a fast line.
    ///
    /// @param file the name it will have
    /// @param done bytes that are there
    /// @param total bytes that it will have, -1 where the publisher does not say
    void at(String file, long done, long total);
}
