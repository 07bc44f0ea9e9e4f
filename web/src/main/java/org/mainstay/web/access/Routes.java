package org.mainstay.web.access;

import static org.mainstay.web.access.Right.ADMINISTRATOR;
import static org.mainstay.web.access.Right.ANALYST;
import static org.mainstay.web.access.Right.ANYONE;
import static org.mainstay.web.access.Right.INSTALLATION;
import static org.mainstay.web.access.Right.SIGNED_IN;
import static org.mainstay.web.access.Right.SURVEY_KEEPER;
import static org.mainstay.web.access.Right.VIEWER;
import static org.mainstay.web.access.Rule.get;
import static org.mainstay.web.access.Rule.post;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/// Who may do what: one line for each route. What no line names is refused to everybody.
///
/// A page's JSON and CSV have the page's own rule. Tests hold that every route has a line, and every line a route.
public final class Routes {

    /// What programs send here is a question and changes nothing, so it needs no token of a form.
    static final String RECONCILE = "/places/{place}/reconcile";

    /// Whoever has the address of a private link may answer by it, so its form needs no other token, and no cookie.
    static final String SURVEY = "/survey/{token}";

    /// A line for each route.
    public static final List<Rule> LINES = List.of(
            get("/", SIGNED_IN),
            get("/sign-in", ANYONE),
            get("/set-up", ANYONE),
            post("/set-up", ANYONE),
            get("/account", SIGNED_IN),
            post("/account/password", SIGNED_IN),
            get("/error", ANYONE),
            get("/health", ANYONE),
            get("/health/**", ANYONE),
            get("/metrics", INSTALLATION),
            get("/metrics/{requiredMetricName}", INSTALLATION),
            get("/places", SIGNED_IN),
            post("/places", INSTALLATION),
            post("/ambleford", INSTALLATION),
            get("/people", INSTALLATION),
            post("/people", INSTALLATION),
            get("/people/{person}", INSTALLATION),
            post("/people/{person}/role", INSTALLATION),
            post("/people/{person}/password", INSTALLATION),
            post("/people/{person}/administrator", INSTALLATION),
            post("/people/{person}/end", INSTALLATION),
            get("/audit", INSTALLATION),
            get("/places/{place}/people", ADMINISTRATOR),
            post("/places/{place}/people", ADMINISTRATOR),
            get("/places/{place}/audit", ADMINISTRATOR),
            get("/places/{place}", VIEWER),
            get("/places/{place}/wards/{code}", VIEWER),
            get("/places/{place}/money", VIEWER),
            get("/places/{place}/money/changes", VIEWER),
            get("/places/{place}/money/dependence", VIEWER),
            get("/places/{place}/money/record", VIEWER),
            get("/places/{place}/money/sound", VIEWER),
            get("/places/{place}/money/sound/figures/{*figure}", VIEWER),
            get("/places/{place}/money/sound/{line}", VIEWER),
            get("/places/{place}/stress", VIEWER),
            get("/places/{place}/stress/together", VIEWER),
            get("/places/{place}/stress/choices", VIEWER),
            get("/places/{place}/stress/choices/{options}", VIEWER),
            get("/places/{place}/stress/choices/{options}/figures/{*figure}", VIEWER),
            get("/places/{place}/stress/losses", VIEWER),
            get("/places/{place}/stress/losses/figures/{*figure}", VIEWER),
            get("/places/{place}/stress/figures/{*figure}", VIEWER),
            get("/places/{place}/stress/approaches", VIEWER),
            get("/places/{place}/stress/approaches/{saving}", VIEWER),
            get("/places/{place}/stress/approaches/{saving}/figures/{*figure}", VIEWER),
            get("/places/{place}/stress/{shock}/organisations/{organisation}", VIEWER),
            get("/places/{place}/stress/{shock}/organisations/{organisation}/figures/{*figure}", VIEWER),
            get("/places/{place}/stress/{shock}", VIEWER),
            get("/places/{place}/stress/{shock}/figures/{*figure}", VIEWER),
            get("/places/{place}/coverage", VIEWER),
            get("/places/{place}/coverage/{need}", VIEWER),
            get("/places/{place}/coverage/{need}.geojson", VIEWER),
            get("/places/{place}/coverage/areas/{code}", VIEWER),
            get("/places/{place}/coverage/services/{id}", VIEWER),
            get("/places/{place}/coverage/from/{basis}/figures/{*figure}", VIEWER),
            get("/places/{place}/organisations", VIEWER),
            get("/places/{place}/organisations/{id}", VIEWER),
            get("/places/{place}/organisations/{id}/explain", VIEWER),
            get("/places/{place}/organisations/{id}/explain/figures/{*figure}", VIEWER),
            get("/places/{place}/organisations/{id}/explain/{line}", VIEWER),
            get("/places/{place}/organisations/{id}/explain/{line}/figures/{*figure}", VIEWER),
            get("/places/{place}/figures/{*id}", VIEWER),
            get("/places/{place}/rows/{sha256:[0-9a-f]{64}}/{line:[1-9][0-9]{0,8}}", VIEWER),
            get("/places/{place}/search", VIEWER),
            get(RECONCILE, VIEWER),
            post(RECONCILE, VIEWER),
            get("/places/{place}/options", VIEWER),
            post("/places/{place}/options", ANALYST),
            get("/places/{place}/options/figures/{*figure}", VIEWER),
            get("/places/{place}/options/own", VIEWER),
            post("/places/{place}/options/own", ANALYST),
            post("/places/{place}/options/own/from-file", ANALYST),
            post("/places/{place}/options/own/weigh", ANALYST),
            get("/places/{place}/options/own/{option}", VIEWER),
            post("/places/{place}/options/own/{option}", ANALYST),
            post("/places/{place}/options/own/{option}/name", ANALYST),
            post("/places/{place}/options/own/{option}/copy", ANALYST),
            post("/places/{place}/options/own/{option}/remove", ANALYST),
            post("/places/{place}/options/own/{option}/back", ANALYST),
            get("/places/{place}/options/own/{option}/file", VIEWER),
            get("/places/{place}/options/own/{option}/versions", VIEWER),
            get("/places/{place}/options/lines/{line}", VIEWER),
            get("/places/{place}/options/lines/{line}/figures/{*figure}", VIEWER),
            post("/places/{place}/options/lines/{line}/set-aside", ANALYST),
            get("/places/{place}/options/{result}", VIEWER),
            get("/places/{place}/options/{result}/basis", VIEWER),
            get("/places/{place}/options/{result}/changes/{line}", VIEWER),
            get("/places/{place}/options/{result}/figures/{*figure}", VIEWER),
            get("/places/{place}/options/{result}/compare", VIEWER),
            get("/places/{place}/options/{result}/turned", VIEWER),
            post("/places/{place}/options/{result}/own", ANALYST),
            get("/places/{place}/options/{result}/hangs-on", VIEWER),
            get("/places/{place}/options/{result}/losers", VIEWER),
            get("/places/{place}/options/{result}/payers", VIEWER),
            get("/places/{place}/options/{result}/report", VIEWER),
            post("/places/{place}/options/{result}/keep", ANALYST),
            get("/places/{place}/options/{result}/sharing", ANALYST),
            post("/places/{place}/options/{result}/sharing", ANALYST),
            post("/places/{place}/options/{result}/sharing/revoke", ANALYST),
            post("/places/{place}/options/{result}/sharing/told", ANALYST),
            get("/places/{place}/jobs/{id}", VIEWER),
            post("/places/{place}/jobs/{id}/again", ANALYST),
            post("/places/{place}/jobs/{id}/cancel", ANALYST),
            get("/places/{place}/ask", ANALYST),
            post("/places/{place}/ask", ANALYST),
            post("/places/{place}/ask/revoke", ANALYST),
            get("/places/{place}/data", VIEWER),
            post("/places/{place}/data/files", ANALYST),
            get("/places/{place}/data/files/{number}", VIEWER),
            get("/places/{place}/data/files/{number}/check", VIEWER),
            get("/places/{place}/data/files/{number}/corrected", ANALYST),
            get("/places/{place}/data/files/{number}/original", ANALYST),
            post("/places/{place}/data/files/{number}/bring-back", ANALYST),
            post("/places/{place}/data/files/{number}/withdraw", ANALYST),
            get("/places/{place}/data/matches", ANALYST),
            post("/places/{place}/data/matches", ANALYST),
            post("/places/{place}/data/matches/undo", ANALYST),
            get("/places/{place}/data/notices", VIEWER),
            get("/places/{place}/data/notices/{code}", VIEWER),
            get("/places/{place}/data/sources", VIEWER),
            get("/places/{place}/assumptions", VIEWER),
            get("/places/{place}/assumptions/{id}", VIEWER),
            post("/places/{place}/assumptions/{id}", ANALYST),
            post("/places/{place}/assumptions/{id}/back", ANALYST),
            post("/places/{place}/assumptions/{id}/try", ANALYST),
            get("/places/{place}/evidence", VIEWER),
            post("/places/{place}/evidence", ANALYST),
            get("/places/{place}/evidence/chapters/{chapter}", VIEWER),
            get("/places/{place}/evidence/figures/{*figure}", VIEWER),
            get("/places/{place}/evidence/map", VIEWER),
            post("/places/{place}/evidence/notes", ANALYST),
            post("/places/{place}/evidence/notes/undo", ANALYST),
            get("/places/{place}/evidence/packs/{pack}", VIEWER),
            get("/places/{place}/evidence/packs/{pack}/figures/{*figure}", VIEWER),
            get("/places/{place}/evidence/packs/{pack}/files/{file}", VIEWER),
            get("/shared/{token}", ANYONE),
            get("/shared/{token}/figures/{*figure}", ANYONE),
            post("/shared/{token}/wrong", ANYONE),
            get("/ask/{token}", ANYONE),
            post("/ask/{token}", ANYONE),
            get("/openapi.json", ANYONE),
            get("/help", ANYONE),
            get("/accessibility", ANYONE),
            get("/privacy", ANYONE),
            get("/places/{place}/partnerships", VIEWER),
            get("/places/{place}/partnerships/figures/{*figure}", VIEWER),
            get("/places/{place}/partnerships/suggestions", VIEWER),
            post("/places/{place}/partnerships/suggestions", ANALYST),
            get("/places/{place}/partnerships/new", ANALYST),
            post("/places/{place}/partnerships/new", ANALYST),
            get("/places/{place}/partnerships/{id}", VIEWER),
            get("/places/{place}/partnerships/{id}/enter/{what}", ANALYST),
            post("/places/{place}/partnerships/{id}/enter/{what}", ANALYST),
            post("/places/{place}/partnerships/{id}/undo", ANALYST),
            get("/places/{place}/survey", VIEWER),
            get("/places/{place}/survey/figures/{*figure}", VIEWER),
            get("/places/{place}/survey/keep", SURVEY_KEEPER),
            post("/places/{place}/survey/keep", SURVEY_KEEPER),
            get("/places/{place}/survey/{round}", VIEWER),
            get("/places/{place}/survey/{round}/keep", SURVEY_KEEPER),
            post("/places/{place}/survey/{round}/keep/links", SURVEY_KEEPER),
            post("/places/{place}/survey/{round}/keep/revoke", SURVEY_KEEPER),
            post("/places/{place}/survey/{round}/keep/close", SURVEY_KEEPER),
            post("/places/{place}/survey/{round}/keep/back", SURVEY_KEEPER),
            post("/places/{place}/survey/{round}/keep/erase", SURVEY_KEEPER),
            get("/survey/thanks", ANYONE),
            get(SURVEY, ANYONE),
            post(SURVEY, ANYONE));

    /// Files of our own that are no routes.
    private static final List<Rule> FILES = List.of(get("/assets/**", ANYONE), get("/webjars/**", ANYONE));

    private static final List<Rule> ALL = Stream.concat(LINES.stream(), FILES.stream())
            .sorted(Comparator.comparing(Rule::pattern))
            .toList();

    private Routes() {}

    /// The rule of an address, the closest first; empty where it is nobody's.
    static Optional<Rule> find(String method, String path) {
        var asked = "HEAD".equals(method) ? HttpMethod.GET : HttpMethod.valueOf(method);
        var parts = PathContainer.parsePath(path);
        return ALL.stream()
                .filter(rule -> rule.method().equals(asked) && rule.pattern().matches(parts))
                .findFirst();
    }

    /// The place in an address, whatever may be done with it; empty where it is about none.
    static Optional<String> place(String path) {
        var steps = path.split("/", 4);
        return steps.length > 2 && steps[1].equals("places") && !steps[2].isEmpty()
                ? Optional.of(steps[2])
                : Optional.empty();
    }
}
