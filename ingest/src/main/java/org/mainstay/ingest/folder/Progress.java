package org.mainstay.ingest.folder;

/// Told of each file as its reading begins, possibly from several threads at once.
@FunctionalInterface
public interface Progress {

    Progress SILENT = path -> {};

    void file(String path);
}
