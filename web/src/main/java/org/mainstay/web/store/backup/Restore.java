package org.mainstay.web.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.store.Database;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionException;

/// Puts a backup into an empty store, all of it or nothing.
public final class Restore {

    private final Tables tables;
    private final ZipFile zip;

    private Restore(Database database, ZipFile zip) {
        this.tables = new Tables(database);
        this.zip = zip;
    }

    /// Restores a backup and checks every count and digest before anything is kept.
    public static Contents into(Database database, Path file) throws BackupFailed {
        try (var zip = new ZipFile(file.toFile())) {
            var restore = new Restore(database, zip);
            var contents = restore.contents();
            restore.check(contents);
            database.transactions().executeWithoutResult(done -> restore.fill(contents));
            return contents;
        } catch (Stop stop) {
            throw stop.failed;
        } catch (ZipException cause) {
            throw damaged("it is not a whole zip file", cause);
        } catch (IOException cause) {
            throw new BackupFailed("The backup %s cannot be read: %s.".formatted(file, cause.getMessage()), cause);
        } catch (DataAccessException | TransactionException cause) {
            throw new BackupFailed(
                    "The backup was not restored, and the store is as it was. %s"
                            .formatted(database.explain(cause)
                                    .orElse("The database says: "
                                            + cause.getMostSpecificCause().getMessage())),
                    cause);
        }
    }

    private Contents contents() throws IOException, BackupFailed {
        var entry = zip.getEntry(Contents.ENTRY);
        if (entry == null) {
            throw new BackupFailed("The file is no backup of Mainstay: it has no %s. Name a file that the backup wrote."
                    .formatted(Contents.ENTRY));
        }
        try (var in = zip.getInputStream(entry)) {
            return Contents.read(in);
        }
    }

    private void check(Contents contents) throws BackupFailed {
        if (!contents.schema().equals(tables.schema())) {
            throw new BackupFailed(
                    ("The backup is of version %s of the tables, and this release has version %s. Restore it"
                                    + " with the release that wrote it, and upgrade afterwards.")
                            .formatted(contents.schema(), tables.schema()));
        }
        var named = contents.parts().stream().map(Part::table).toList();
        if (!named.equals(Tables.NAMES)) {
            throw damaged("it holds the tables " + contents.tables(), null);
        }
        for (var part : contents.parts()) {
            if (!part.columns().equals(tables.columns(part.table())) || zip.getEntry(part.entry()) == null) {
                throw damaged("its part %s is missing or has other columns".formatted(part.table()), null);
            }
        }
    }

    private void fill(Contents contents) {
        tables.lock();
        if (!tables.empty()) {
            throw new Stop(new BackupFailed(
                    "The store is not empty, and a restore never mixes two stores. Restore into a new home, or into an"
                            + " empty database."));
        }
        contents.parts().forEach(this::copy);
        tables.continueNumbers();
    }

    private void copy(Part part) {
        try (var in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(part.entry())))) {
            var digest = MessageDigest.getInstance("SHA-256");
            var rows = tables.copying()
                    .copyIn(
                            "copy %s (%s) from stdin".formatted(part.table(), Tables.list(part.columns())),
                            new DigestInputStream(in, digest));
            if (rows != part.rows()) {
                throw new Stop(damaged(
                        "its part %s has %d rows and should have %d".formatted(part.table(), rows, part.rows()), null));
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
                throw new Stop(damaged("its part %s is not what was written".formatted(part.table()), null));
            }
        } catch (SQLException cause) {
            throw new UncategorizedSQLException("copy", part.table(), cause);
        } catch (IOException cause) {
            throw new Stop(
                    damaged("its part %s cannot be read (%s)".formatted(part.table(), cause.getMessage()), cause));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256.", cause);
        }
    }

    /// Carries a failure out of the transaction, which it thereby undoes.
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final BackupFailed failed;

        Stop(BackupFailed failed) {
            super(failed);
            this.failed = failed;
        }
    }

    private static BackupFailed damaged(String found, @Nullable Exception cause) {
        return new BackupFailed(
                "The backup is damaged: %s. Nothing was restored; take another backup.".formatted(found), cause);
    }
}
