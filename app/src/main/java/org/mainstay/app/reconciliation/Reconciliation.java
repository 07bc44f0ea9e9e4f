package org.mainstay.app.reconciliation;

import java.util.Map;
import org.mainstay.engine.matching.Reconciler;

/// Answers the queries of clients such as OpenRefine: which organisation of a place do they mean?
///
/// It knows nothing of the web. Whoever serves it sends what clients send, and sends back what is answered.
public final class Reconciliation {

    private final Reconciler reconciler;
    private final Manifest manifest;

    /// Makes it ready.
    ///
    /// @param name what people call these data, such as `Organisations of Ambleford`
    /// @param view the address of an organisation's page, with `{{id}}` where its id goes; empty where there
    /// is none
    public Reconciliation(Reconciler reconciler, String name, String view) {
        this.reconciler = reconciler;
        manifest = new Manifest(name, view);
    }

    /// What became of a batch.
    ///
    /// @param json a document in any case; where the batch was refused it says why
    public record Answer(Standing standing, String json) {}

    /// How a batch was taken.
    public enum Standing {
        ANSWERED,
        /// Something in it is wrong: on the web, status 400.
        REFUSED,
        /// It is more than is taken at once: on the web, status 413.
        TOO_LARGE
    }

    /// What this is and can do, for clients.
    public String manifest() {
        return manifest.json();
    }

    /// Why nothing can be answered at all, in the form in which clients read it.
    public static String error(String message) {
        return Results.error(message);
    }

    /// Answers a batch of queries: a JSON object with a query for each key. Never fails, whatever is sent.
    public Answer answer(String queries) {
        Map<String, Asked> batch;
        try {
            batch = Batch.read(queries);
        } catch (Refusal refusal) {
            var standing = refusal.tooLarge() ? Standing.TOO_LARGE : Standing.REFUSED;
            return new Answer(standing, Results.error(refusal.message()));
        }
        return new Answer(Standing.ANSWERED, Results.json(batch, reconciler));
    }
}
