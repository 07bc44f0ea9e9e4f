package org.mainstay.app.pack;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.model.need.Need;

/// The headings of an equality impact assessment, with what the files say under each and room for what they do not.
final class Equality {

    private static final List<String> CHARACTERISTICS = List.of(
            "Age",
            "Disability",
            "Gender reassignment",
            "Marriage and civil partnership",
            "Pregnancy and maternity",
            "Race",
            "Religion or belief",
            "Sex",
            "Sexual orientation");

    private final Findings findings;
    private final Numbering numbering;

    Equality(Findings findings, Numbering numbering) {
        this.findings = findings;
        this.numbering = numbering;
    }

    Chapter chapter() {
        var sections = new ArrayList<Section>();
        sections.add(
                toWrite("eia-decision", "What is decided, and why", "What changes, from when, and what it is for."));
        sections.add(affected());
        sections.add(characteristics());
        sections.add(toWrite(
                "eia-consultation",
                "Who was asked, and what they said",
                "Who was asked when, how many answered, what they said, and what was changed for it."));
        sections.add(toWrite(
                "eia-harm",
                "What will be done against harm",
                "Each harm, what is done against it, who does it, by when."));
        sections.add(toWrite(
                "eia-review",
                "Who decides, and when it is looked at again",
                "Who decides on which day, who watches the effect, and the day of the next look."));
        return new Chapter(
                "equality",
                "Equality impact",
                "The headings that an equality impact assessment asks for. Figures stand where a file has them; the rest is"
                        + " for the council to write.",
                sections);
    }

    private static Section toWrite(String code, String heading, String what) {
        return new SectionDraft(code, heading).ask(what).done();
    }

    private Section affected() {
        var draft = new SectionDraft("eia-affected", "Who is affected")
                .say(
                        "The question on cuts lists what was cut and whom it serves, that on fairness how deprived areas fare.");
        return draft.lack(
                        "How many people each change reaches stands in no file.",
                        "Run appraise on what is proposed, or ask the partner how many people it served.")
                .ask("Who uses the service, how many, and how it is known.")
                .done();
    }

    private Section characteristics() {
        var rows = CHARACTERISTICS.stream().map(this::row).toList();
        return new SectionDraft("eia-characteristics", "Protected characteristics")
                .show(new Table(
                        "What is known of people with each protected characteristic",
                        "Characteristic",
                        List.of("People in need, by these files", "What the council knows"),
                        rows))
                .ask("The effect on each, good or bad, and the evidence for it.")
                .done();
    }

    private Table.Row row(String characteristic) {
        var toFill = Cell.text("to be written");
        return characteristic.equals("Age")
                ? Table.Row.of(characteristic, older(), toFill)
                : Table.Row.of(characteristic, Cell.text("no row states it"), toFill);
    }

    /// The one need that is told by age.
    private Cell older() {
        return findings.coverage()
                .find(Need.OLDER_PEOPLE)
                .map(NeedCoverage::people)
                .map(numbering::cell)
                .map(cell -> new Cell(cell.text() + " older people", cell.range(), cell.ref(), cell.id()))
                .orElse(Cell.notKnown());
    }
}
