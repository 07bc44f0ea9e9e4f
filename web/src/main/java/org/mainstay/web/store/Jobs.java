package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mainstay.web.store.StoredJob.State;

/// Work that was asked for, and how it went. What has ended never changes again.
public final class Jobs {

    private final Database database;

    public Jobs(Database database) {
        this.database = database;
    }

    public UUID add(String place, String kind, String request, String who) {
        return database.sql()
                .sql("insert into job (place, kind, request, made_by) values (?, ?, ?, ?) returning id")
                .params(place, kind, request, who)
                .query(UUID.class)
                .single();
    }

    /// Takes the job of these kinds that has waited longest.
    public Optional<StoredJob> takeNext(Set<String> kinds) {
        return database.sql()
                .sql("update job set state = 'running', started_at = now() where id ="
                        + " (select id from job where state = 'waiting' and kind = any(?) order by made_at, id limit 1"
                        + " for update skip locked) returning *")
                .param(kinds.toArray(String[]::new))
                .query(Jobs::job)
                .optional();
    }

    /// Says how a running job stands.
    ///
    /// @return false where it runs no longer, for it was cancelled, say
    public boolean tell(UUID id, int progress, String message) {
        return database.sql()
                        .sql("update job set progress = ?, message = ? where id = ? and state = 'running'")
                        .params(progress, message, id)
                        .update()
                == 1;
    }

    /// Ends a job that runs.
    ///
    /// @return false where it runs no longer
    public boolean done(UUID id, String message) {
        return database.sql()
                        .sql("update job set state = 'done', progress = 100, message = ?, ended_at = now()"
                                + " where id = ? and state = 'running'")
                        .params(message, id)
                        .update()
                == 1;
    }

    /// Ends a job that did not go well, before or while it ran.
    public boolean failed(UUID id, String message) {
        return end(id, State.FAILED, message);
    }

    public boolean cancel(UUID id, String message) {
        return end(id, State.CANCELLED, message);
    }

    private boolean end(UUID id, State state, String message) {
        return database.sql()
                        .sql("update job set state = ?, message = ?, ended_at = now()"
                                + " where id = ? and state in ('waiting', 'running')")
                        .params(state.label(), message, id)
                        .update()
                == 1;
    }

    /// Marks as failed what of these kinds ran when the server stopped.
    ///
    /// To be called once at its start, before any job is taken.
    ///
    /// @return how many
    public int failInterrupted(Set<String> kinds, String message) {
        return database.sql()
                .sql("update job set state = 'failed', message = ?, ended_at = now()"
                        + " where state = 'running' and kind = any(?)")
                .param(message)
                .param(kinds.toArray(String[]::new))
                .update();
    }

    public Optional<StoredJob> find(String place, UUID id) {
        return database.sql()
                .sql("select * from job where place = ? and id = ?")
                .params(place, id)
                .query(Jobs::job)
                .optional();
    }

    /// The latest jobs of a place, the latest first.
    public List<StoredJob> latest(String place, int most) {
        return database.sql()
                .sql("select * from job where place = ? order by made_at desc, id desc limit ?")
                .params(place, most)
                .query(Jobs::job)
                .list();
    }

    private static StoredJob job(ResultSet row, int number) throws SQLException {
        return new StoredJob(
                Column.id(row, "id"),
                Column.text(row, "place"),
                Column.text(row, "kind"),
                Column.text(row, "request"),
                State.of(Column.text(row, "state")),
                row.getInt("progress"),
                Column.text(row, "message"),
                Column.moment(row, "made_at"),
                Column.text(row, "made_by"),
                Column.momentOrNull(row, "started_at"),
                Column.momentOrNull(row, "ended_at"));
    }
}
