package org.mainstay.app.publishing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.mainstay.app.report.Format;
import org.mainstay.engine.relationship.PaidGrant;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// Grants in the fields of the 360Giving standard, as far as a ledger knows them.
public final class DraftGrants {

    private static final int DIGITS = 10;
    private static final RowRef PACKAGE = new RowRef(Source.of("0".repeat(64), "grants.json", 0), 1);

    private final Publisher publisher;
    private final LocalDate on;

    /// Drafts for one publisher.
    ///
    /// @param on the day to which the ledger reaches
    public DraftGrants(Publisher publisher, LocalDate on) {
        this.publisher = publisher;
        this.on = on;
    }

    public Part details() {
        var details = new Part();
        text(details, PACKAGE, "version", "1.4");
        text(details, PACKAGE, "title", "Grants of " + publisher.funderName());
        text(details, PACKAGE, "issued", on.toString());
        var who = new Part();
        text(who, PACKAGE, "name", publisher.funderName());
        text(who, PACKAGE, "identifier", publisher.funderId());
        details.put("publisher", who);
        return details;
    }

    public GrantRecord draft(PaidGrant grant) {
        var fields = new Part();
        var row = grant.row();
        text(fields, row, "id", id(grant));
        text(fields, row, "title", title(grant));
        text(fields, row, "description", description(grant));
        text(fields, row, "currency", "GBP");
        amount(fields, row, "amountAwarded", grant.pence());
        amount(fields, row, "amountDisbursed", grant.pence());
        text(fields, row, "awardDate", grant.first().toString());
        fields.put("recipientOrganization", new Items(List.of(recipient(grant))));
        var funder = new Part();
        text(funder, row, "id", publisher.funderId());
        text(funder, row, "name", publisher.funderName());
        fields.put("fundingOrganization", new Items(List.of(funder)));
        var programme = new Part();
        text(programme, row, "title", heading(grant));
        fields.put("grantProgramme", new Items(List.of(programme)));
        text(fields, row, "dateModified", on + "T00:00:00+00:00");
        if (!publisher.page().isEmpty()) {
            text(fields, row, "dataSource", publisher.page());
        }
        return new GrantRecord(row, fields);
    }

    /// The same for the same organisation, heading and year, however often the file is made.
    String id(PaidGrant grant) {
        return "%s-%s-%s"
                .formatted(
                        publisher.prefix(),
                        grant.year(),
                        digits(grant.recipient().id() + '|' + grant.heading()));
    }

    /// Whether the recipient's identifier had to be made up.
    static boolean madeUp(PaidGrant grant) {
        var id = OrgId.of(grant.recipient().id());
        return id.isEmpty() || id.get().publishersOwn();
    }

    private Part recipient(PaidGrant grant) {
        var recipient = new Part();
        var organisation = grant.recipient();
        text(
                recipient,
                grant.row(),
                "id",
                madeUp(grant) ? publisher.prefix() + "-org-" + digits(organisation.id()) : organisation.id());
        text(recipient, grant.row(), "name", organisation.name());
        for (var written : organisation.ids()) {
            OrgId.of(written).ifPresent(id -> {
                if (id.scheme().equals(OrgId.CHARITY)) {
                    text(recipient, grant.row(), "charityNumber", id.local());
                } else if (id.scheme().equals(OrgId.COMPANY)) {
                    text(recipient, grant.row(), "companyNumber", id.local());
                }
            });
        }
        return recipient;
    }

    private static String title(PaidGrant grant) {
        return "%s to %s, %s".formatted(heading(grant), grant.recipient().name(), grant.year());
    }

    private static String description(PaidGrant grant) {
        return "%s paid in %d %s from %s to %s under the ledger's heading %s"
                .formatted(
                        Format.money(grant.pence()),
                        grant.lines(),
                        grant.lines() == 1 ? "payment" : "payments and credits",
                        grant.first(),
                        grant.last(),
                        grant.heading());
    }

    /// Ledgers shout.
    private static String heading(PaidGrant grant) {
        var lower = grant.heading().toLowerCase(Locale.UK);
        return lower.isEmpty() ? "Payments" : lower.substring(0, 1).toUpperCase(Locale.UK) + lower.substring(1);
    }

    private static void text(Part part, RowRef row, String name, String text) {
        part.put(name, new Scalar(text, Scalar.Kind.TEXT, new Cell(row, Cell.NO_COLUMN, name)));
    }

    private static void amount(Part part, RowRef row, String name, long pence) {
        var pounds = BigDecimal.valueOf(pence, 2).stripTrailingZeros();
        var text = (pounds.scale() < 0 ? pounds.setScale(0) : pounds).toPlainString();
        part.put(name, new Scalar(text, Scalar.Kind.NUMBER, new Cell(row, Cell.NO_COLUMN, name)));
    }

    private static String digits(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java has SHA-256.", every);
        }
    }
}
