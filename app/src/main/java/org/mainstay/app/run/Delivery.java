package org.mainstay.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Puts what was made where it was asked for: all of it or none. Everything is written nearby first, then moved.
public final class Delivery {

    private Delivery() {}

    /// Writes files into the folder that it is given.
    @FunctionalInterface
    public interface Contents {
        void write(Path folder) throws IOException;
    }

    /// Puts files into a folder, made if need be; other files in it stay.
    public static void into(Path folder, Contents contents) throws CannotWrite {
        var target = folder.toAbsolutePath().normalize();
        try (var scratch = Scratch.in(nearestFolder(target))) {
            contents.write(scratch.folder());
            Files.createDirectories(target);
            try (DirectoryStream<Path> made = Files.newDirectoryStream(scratch.folder())) {
                for (var file : made) {
                    var name = file.getFileName();
                    Files.move(file, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException cause) {
            throw new CannotWrite(folder, cause);
        } catch (UncheckedIOException cause) {
            throw new CannotWrite(folder, cause);
        }
    }

    /// Puts a whole folder in the place of an older one.
    public static void replace(Path folder, Contents contents) throws CannotWrite {
        var target = folder.toAbsolutePath().normalize();
        try (var scratch = Scratch.in(nearestFolder(parent(target)))) {
            var fresh = Files.createDirectory(scratch.folder().resolve("new"));
            contents.write(fresh);
            Files.createDirectories(target);
            Files.move(target, scratch.folder().resolve("old"));
            Files.move(fresh, target);
        } catch (IOException cause) {
            throw new CannotWrite(folder, cause);
        } catch (UncheckedIOException cause) {
            throw new CannotWrite(folder, cause);
        }
    }

    private static Path parent(Path target) {
        var parent = target.getParent();
        return parent == null ? target : parent;
    }

    private static Path nearestFolder(Path target) throws IOException {
        var nearest = target;
        while (!Files.exists(nearest)) {
            var parent = nearest.getParent();
            if (parent == null) {
                throw new NotDirectoryException(nearest.toString());
            }
            nearest = parent;
        }
        if (!Files.isDirectory(nearest)) {
            throw new NotDirectoryException(nearest.toString());
        }
        return nearest;
    }
}
