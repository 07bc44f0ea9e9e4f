package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers as they were given, each with its files. One that nobody keeps may be forgotten.
public final class Results {

    /// A frozen pack for a peer review, which is no answer to a question about options.
    public static final String PACK = "evidence";

    private final Database database;

    public Results(Database database) {
        this.database = database;
    }

    /// What a result answers.
    ///
    /// @param kind which question
    /// @param request what was asked for, as its kind writes it
    /// @param onDay the day from which it looks
    public record Asked(String place, String kind, String request, LocalDate onDay) {}

    /// Adds a result with all its files, or nothing.
    public UUID add(Asked asked, Map<String, byte[]> files, String who) {
        return add(null, asked, files, who);
    }

    /// The same, under an id that is known before: that of the job which made it.
    ///
    /// @param known null for a new one
    public UUID add(@Nullable UUID known, Asked asked, Map<String, byte[]> files, String who) {
        return Objects.requireNonNull(database.transactions().execute(done -> {
            var id = database.sql()
                    .sql("insert into result (id, place, kind, request, on_day, made_by)"
                            + " values (coalesce(cast(? as uuid), uuidv7()), ?, ?, ?, ?, ?) returning id")
                    .param(known)
                    .params(asked.place(), asked.kind(), asked.request(), asked.onDay(), who)
                    .query(UUID.class)
                    .single();
            files.forEach((path, content) -> database.sql()
                    .sql("insert into result_file (result, path, content) values (?, ?, ?)")
                    .params(id, path, content)
                    .update());
            return id;
        }));
    }

    /// Names a result and keeps it for good; a kept one may be named anew.
    ///
    /// @return false where the place has no such result
    public boolean keep(String place, UUID id, String name) {
        return database.sql()
                        .sql(
                                "update result set name = ?, kept_at = coalesce(kept_at, now()) where place = ? and id = ?")
                        .params(name, place, id)
                        .update()
                == 1;
    }

    public Optional<StoredResult> find(String place, UUID id) {
        return database.sql()
                .sql("select * from result where place = ? and id = ?")
                .params(place, id)
                .query(Results::result)
                .optional();
    }

    /// The latest results of a place, the latest first.
    public List<StoredResult> latest(String place, int most) {
        return database.sql()
                .sql("select * from result where place = ? and kind <> ? order by made_at desc, id desc limit ?")
                .params(place, PACK, most)
                .query(Results::result)
                .list();
    }

    /// The results of a place that somebody named, by name.
    public List<StoredResult> kept(String place) {
        return database.sql()
                .sql(
                        "select * from result where place = ? and kind <> ? and kept_at is not null order by name, kept_at")
                .params(place, PACK)
                .query(Results::result)
                .list();
    }

    /// The frozen packs of a place, the latest first.
    public List<StoredResult> packs(String place) {
        return database.sql()
                .sql("select * from result where place = ? and kind = ? order by made_at desc, id desc")
                .params(place, PACK)
                .query(Results::result)
                .list();
    }

    /// A file of a result that was found.
    public Optional<byte[]> file(StoredResult result, String path) {
        return database.sql()
                .sql("select content from result_file where result = ? and path = ?")
                .params(result.id(), path)
                .query(byte[].class)
                .optional();
    }

    /// The names of a result's files.
    public List<String> files(StoredResult result) {
        return database.sql()
                .sql("select path from result_file where result = ? order by path")
                .param(result.id())
                .query(String.class)
                .list();
    }

    /// Forgets the results that nobody kept or shared.
    ///
    /// @return how many
    public int forget(Instant madeBefore) {
        return database.sql()
                .sql("delete from result r where kept_at is null and made_at < ?"
                        + " and not exists (select from shared_link l where l.result = r.id)")
                .param(Column.given(madeBefore))
                .update();
    }

    private static StoredResult result(ResultSet row, int number) throws SQLException {
        return new StoredResult(
                Column.id(row, "id"),
                Column.text(row, "place"),
                row.getString("name"),
                Column.text(row, "kind"),
                Column.text(row, "request"),
                Column.moment(row, "made_at"),
                Column.text(row, "made_by"),
                Column.momentOrNull(row, "kept_at"),
                Objects.requireNonNull(row.getObject("on_day", LocalDate.class)));
    }
}
