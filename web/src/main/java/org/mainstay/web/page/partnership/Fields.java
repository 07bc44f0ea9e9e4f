package org.mainstay.web.page.partnership;

import static org.mainstay.web.page.partnership.Form.Field.choice;
import static org.mainstay.web.page.partnership.Form.Field.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mainstay.model.partnership.Decision;
import org.mainstay.web.page.partnership.Form.Choice;
import org.mainstay.web.page.partnership.Form.Field;

/// What the forms ask for, each field named like the column that it fills.
final class Fields {

    private static final Field WHY = text("why", "Where is this known from?", "Minutes, a letter, a conversation.");

    private Fields() {}

    static List<Field> ofPartnership() {
        return Stream.of(purpose(), governance(), scope(), List.of(WHY))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Field> purpose() {
        return List.of(
                text("name", "Name", ""),
                text("purpose", "What is it for?", "In a sentence."),
                text("outcomes", "What does it want to change?", "With ; between outcomes."),
                choice(
                        "size",
                        "Size",
                        Choice.NOT_KNOWN,
                        new Choice("small", "Small"),
                        new Choice("strategic", "Strategic")),
                scale());
    }

    private static Field scale() {
        return choice(
                "scale",
                "How far does it reach?",
                Choice.NOT_KNOWN,
                new Choice("local", "Local"),
                new Choice("regional", "Regional"),
                new Choice("national", "National"));
    }

    private static List<Field> governance() {
        return List.of(
                text("agreement", "What was signed?", "Write none where nothing was."),
                text("board", "Who sits together, and how often?", "Write none where nobody does."),
                text("decision_rights", "Who decides what?", "Write none where that is not settled."),
                text("data_sharing", "Under which agreement are data shared?", "Write none where there is none."),
                choice(
                        "single_entry",
                        "Do people knock at one door for all of it?",
                        Choice.NOT_KNOWN,
                        new Choice("yes", "Yes"),
                        new Choice("no", "No")));
    }

    private static List<Field> scope() {
        return List.of(
                text("needs", "Which needs does it serve?", "As the list of needs writes them, with ; between them."),
                text("services", "Which services does it cover?", "With ; between names."),
                text(
                        "lines",
                        "Which funding lines does it cover?",
                        "Organisation / account heading, with ; between lines."),
                text("start", "Since when?", "Such as 2026-04-01."),
                text("review", "When is it looked at again?", ""),
                text("end", "When does it end?", ""),
                text("successor", "Which partnership carries its work on?", "Its id, where there is one."));
    }

    static List<Field> ofMember() {
        return List.of(
                text("organisation", "Organisation or group", "Never the name of a person."),
                text(
                        "roles",
                        "What does it do?",
                        "Lead, funder, deliverer, referrer, host, infrastructure or lived experience, with ; between them."),
                choice(
                        "sector",
                        "Sector",
                        Choice.NOT_KNOWN,
                        new Choice("public", "Public"),
                        new Choice("private", "Private"),
                        new Choice("social", "Social")),
                scale(),
                WHY);
    }

    static List<Field> ofContribution() {
        return List.of(
                text("organisation", "Member", "As it is called in the list of members."),
                text("year", "Financial year", "Such as 2026-27."),
                text("money", "Money that was agreed, in pounds", "Leave it blank where it is not known."),
                text("in_kind", "Worth of what else it gives, in pounds", "Leave it blank where nobody valued it."),
                text("in_kind_what", "What else does it give?", "Rooms, staff, food."),
                WHY);
    }

    static List<Field> ofDecision() {
        return List.of(
                text("decision", "Number or name of the decision", "Such as 2026-1. The same again adds to it."),
                new Field("kind", "What kind of decision?", "", kinds()),
                text("decided_on", "Day", "Such as 2026-04-01."),
                text("decided", "What was decided?", "In a sentence."),
                text("funding", "Whose funding is it about?", "Organisations, with ; between them."),
                text("consulted", "Who was consulted?", "With ; between them."),
                text("said", "What did they say?", ""),
                text(
                        "appraisal",
                        "Which appraisal was in front of the deciders?",
                        "Every decision about funding needs this. Where there was none, write: none was made."),
                text("happened", "What happened since?", "Come back for this later."),
                WHY);
    }

    private static List<Choice> kinds() {
        return Arrays.stream(Decision.Kind.values())
                .map(kind -> new Choice(
                        kind.words(),
                        kind.words().substring(0, 1).toUpperCase(Locale.UK)
                                + kind.words().substring(1)))
                .toList();
    }
}
