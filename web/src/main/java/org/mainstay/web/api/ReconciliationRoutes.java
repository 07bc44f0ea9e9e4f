package org.mainstay.web.api;

import org.jspecify.annotations.Nullable;
import org.mainstay.app.reconciliation.Reconciliation;
import org.mainstay.engine.matching.Reconciler;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Links;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The Reconciliation Service API v0.2 over the organisations of a place, for clients such as OpenRefine.
///
/// It reads and changes nothing, so a batch is taken without the token of a form. Pages of other origins cannot read
/// its answers, but for OpenRefine's own on the same machine: its window fetches what the service is, its server the
/// rest.
@Controller
@CrossOrigin(
        origins = {"http://127.0.0.1:3333", "http://localhost:3333"},
        methods = {RequestMethod.GET, RequestMethod.POST})
final class ReconciliationRoutes {

    private static final MediaType JSON = MediaType.parseMediaType("application/json;charset=UTF-8");
    private static final String SOON = "5";

    private final OpenPlaces places;

    ReconciliationRoutes(OpenPlaces places) {
        this.places = places;
    }

    /// What the service is, or the answer to a batch.
    ///
    /// @param queries a JSON object with a query for each key; empty asks what the service is
    @RequestMapping(
            path = "/places/{place}/reconcile",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<String> answer(@PathVariable String place, @RequestParam(required = false) @Nullable String queries)
            throws NotShown {
        var open = places.get(place);
        var reconciler = open.kept().get(Reconciler.class, open.reading()::reconciler);
        var service = new Reconciliation(reconciler, "Organisations of " + open.name(), view(place));
        if (queries == null) {
            return json(HttpStatus.OK, service.manifest());
        }
        var answer = service.answer(queries);
        return json(status(answer.standing()), answer.json());
    }

    /// A page's address holds an id with its odd letters written in another way, but reads it as it is, too.
    private static String view(String place) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                + Links.organisations(place)
                + "/{{id}}";
    }

    private static HttpStatus status(Reconciliation.Standing standing) {
        return switch (standing) {
            case ANSWERED -> HttpStatus.OK;
            case REFUSED -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
        };
    }

    @ExceptionHandler
    ResponseEntity<String> notShown(NotShown cause) {
        var error = Reconciliation.error(String.valueOf(cause.getMessage()));
        return switch (cause) {
            case NotShown.Opening opening ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, SOON)
                        .contentType(JSON)
                        .body(error);
            case NotShown.NothingToShow nothing -> json(HttpStatus.CONFLICT, error);
            case NotShown.NoSuchPlace nowhere -> json(HttpStatus.NOT_FOUND, error);
            case NotShown.NothingThere nothing -> json(HttpStatus.NOT_FOUND, error);
        };
    }

    private static ResponseEntity<String> json(HttpStatus status, String body) {
        return ResponseEntity.status(status).contentType(JSON).body(body);
    }
}
