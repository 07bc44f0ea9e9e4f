package org.mainstay.web.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// The list of what a working folder holds, and in which state.
///
/// @param file where it lies
record CopyList(Path file) {

    Map<String, String> read() throws IOException {
        var listed = new HashMap<String, String>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
            properties.stringPropertyNames().forEach(name -> listed.put(name, properties.getProperty(name)));
        }
        return listed;
    }

    void write(Map<String, String> listed) throws IOException {
        var properties = new Properties();
        properties.putAll(listed);
        var fresh = file.resolveSibling("copies.new");
        try (var out = Files.newBufferedWriter(fresh)) {
            properties.store(out, null);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
