package org.mainstay.web.page.sharing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.AskedPartner;
import org.mainstay.web.store.AskedPartners;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The form behind a private link, for one organisation: what its grants pay for. An answer settles what was unclear.
@Controller
final class PartnerForm {

    private final OpenPlaces places;
    private final AskedPartners partners;
    private final EnteredRows rows;
    private final AuditTrail audit;
    private final Database database;

    PartnerForm(OpenPlaces places, AskedPartners partners, EnteredRows rows, AuditTrail audit, Database database) {
        this.places = places;
        this.partners = partners;
        this.rows = rows;
        this.audit = audit;
        this.database = database;
    }

    /// What the template knows.
    ///
    /// @param thanks whether the answer is here
    /// @param wrong what cannot be used, by the name of its field
    record Shown(
            String place,
            String organisation,
            List<Answers> grants,
            List<Question> questions,
            Map<String, String> wrong,
            boolean thanks,
            String until,
            String address) {}

    @GetMapping("/ask/{token}")
    Page show(@PathVariable String token, HttpServletResponse response) throws NotShown {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        var asked = find(token);
        if (asked.answeredAt() != null) {
            return page(token, asked, List.of(), Map.of());
        }
        return page(token, asked, lines(asked).stream().map(Answers::known).toList(), Map.of());
    }

    /// An unknown, an ended and a revoked link look alike; one that was answered says thank you until it ends.
    private AskedPartner find(String token) throws NotShown {
        var now = Instant.now();
        return partners.find(token)
                .filter(asked -> asked.revokedAt() == null && now.isBefore(asked.expiresAt()))
                .orElseThrow(NotShown.NoSuchPlace::new);
    }

    private List<FundingLine> lines(AskedPartner asked) throws NotShown {
        var lines = places.get(asked.place()).lines().lines().stream()
                .filter(line -> line.organisation().id().equals(asked.organisation()))
                .filter(line -> asked.line() == null || line.id().equals(asked.line()))
                .toList();
        if (lines.isEmpty()) {
            throw new NotShown.NoSuchPlace();
        }
        return lines;
    }

    private Page page(String token, AskedPartner asked, List<Answers> grants, Map<String, String> wrong)
            throws NotShown {
        var place = places.find(asked.place()).name();
        var organisation =
                grants.isEmpty() ? "" : grants.getFirst().line().organisation().name();
        return Page.of(
                Where.NOWHERE,
                "ask",
                "What your grant pays for",
                new Shown(
                        place,
                        organisation,
                        grants,
                        List.of(Question.values()),
                        new TreeMap<>(wrong),
                        asked.answeredAt() != null,
                        Days.of(asked.expiresAt()),
                        "/ask/" + token),
                List.of());
    }

    /// Takes the answer whole, or says what cannot be used and gives the form back as it was filled in.
    @PostMapping("/ask/{token}")
    Object answer(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws NotShown {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        var asked = find(token);
        var address = "/ask/" + token;
        if (asked.answeredAt() != null) {
            return Redirect.to(address);
        }
        var grants = new ArrayList<Answers>();
        var wrong = new TreeMap<String, String>();
        for (var line : lines(asked)) {
            var answers = Answers.sent(line, grants.size(), request.getParameterMap());
            wrong.putAll(answers.wrong(grants.size()));
            grants.add(answers);
        }
        if (grants.stream().allMatch(Answers::saysNothing)) {
            wrong.put(Question.PEOPLE_SERVED.column() + "-0", "Answer at least one question before you send this.");
        }
        if (wrong.isEmpty()) {
            keep(asked, grants);
            return Redirect.to(address);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(token, asked, grants, wrong);
    }

    /// The rows, the closed link and the audit entry stand together or not at all.
    private void keep(AskedPartner asked, List<Answers> grants) {
        var name = grants.getFirst().line().organisation().name();
        var source = "%s, by a private link".formatted(name);
        var today = Disclosures.today().toString();
        database.transactions().executeWithoutResult(kept -> {
            if (partners.answered(asked)) {
                grants.stream()
                        .filter(one -> !one.saysNothing())
                        .forEach(
                                one -> rows.add(asked.place(), EnteredTable.PROVISION, one.row(today, source), source));
                audit.add(source, asked.place(), "answered about its grants", asked.organisation());
            }
        });
        places.reopen(asked.place());
    }
}
