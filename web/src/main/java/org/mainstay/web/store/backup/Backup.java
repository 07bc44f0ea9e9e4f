package org.mainstay.web.store.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.store.Database;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the whole store into one zip file, as it stands at one moment; others go on working meanwhile.
public final class Backup {

    private final Tables tables;
    private @Nullable IOException unwritten;

    private Backup(Database database) {
        this.tables = new Tables(database);
    }

    /// Writes the file, in place of an older one, whole or not at all. Only its owner may read it.
    public static Contents write(Database database, Path file) throws BackupFailed {
        var target = file.toAbsolutePath();
        var folder = Objects.requireNonNullElse(target.getParent(), target);
        try {
            // A temporary file is for its owner only from the moment it is made.
            var fresh = Files.createTempFile(folder, ".mainstay-backup-", ".part");
            try {
                var contents = new Backup(database).fill(fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
                return contents;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | UncheckedIOException cause) {
            throw new BackupFailed(
                    "The backup %s was not written: %s. Make room there or name another folder, and run it again."
                            .formatted(target, cause.getMessage()),
                    cause);
        } catch (DataAccessException | TransactionException cause) {
            throw new BackupFailed(
                    "The backup %s was not written. %s"
                            .formatted(
                                    target,
                                    database.explain(cause)
                                            .orElse("The database says: "
                                                    + cause.getMostSpecificCause()
                                                            .getMessage())),
                    cause);
        }
    }

    private Contents fill(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            zip.setLevel(Deflater.BEST_SPEED);
            var contents = atOneMoment(zip);
            zip.putNextEntry(new ZipEntry(Contents.ENTRY));
            zip.write(contents.written().getBytes(StandardCharsets.UTF_8));
            zip.finish();
            zip.flush();
            channel.force(true);
            return contents;
        }
    }

    /// A copy that breaks off is cancelled in the database too, and the cancelling may hit the end of the
    /// transaction instead: what broke off the copy is still what a person must know.
    private Contents atOneMoment(ZipOutputStream zip) throws IOException {
        try {
            return inTransaction(zip);
        } catch (DataAccessException | TransactionException ending) {
            if (unwritten != null) {
                throw unwritten;
            }
            throw ending;
        }
    }

    private Contents inTransaction(ZipOutputStream zip) {
        var manager = Objects.requireNonNull(tables.database().transactions().getTransactionManager());
        var moment = new TransactionTemplate(manager);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
        return Objects.requireNonNull(moment.execute(begun -> {
            var parts = new ArrayList<Part>();
            for (var table : Tables.NAMES) {
                parts.add(copy(table, zip));
            }
            return new Contents(tables.schema(), parts);
        }));
    }

    private Part copy(String table, ZipOutputStream zip) {
        var columns = tables.columns(table);
        try {
            zip.putNextEntry(new ZipEntry(Part.entry(table)));
            var digest = MessageDigest.getInstance("SHA-256");
            var out = new DigestOutputStream(new Unclosed(zip), digest);
            var rows = tables.copying().copyOut("copy %s (%s) to stdout".formatted(table, Tables.list(columns)), out);
            zip.closeEntry();
            return new Part(table, columns, rows, HexFormat.of().formatHex(digest.digest()));
        } catch (SQLException cause) {
            throw new UncategorizedSQLException("copy", table, cause);
        } catch (IOException cause) {
            unwritten = cause;
            throw new UncheckedIOException(cause);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256.", cause);
        }
    }

    /// Copying a table closes nothing but its own part.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
