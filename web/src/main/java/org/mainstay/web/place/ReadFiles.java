package org.mainstay.web.place;

import java.nio.file.Path;
import org.mainstay.app.run.Contents;
import org.mainstay.ingest.folder.FolderReading;

/// What was read in the files of a place, whether or not there was any money in them.
///
/// @param folder its working folder
/// @param contents where its files are found, byte for byte, and their rows
/// @param kept what pages made of it and need again
public record ReadFiles(Path folder, FolderReading reading, Contents contents, Kept kept) {}
