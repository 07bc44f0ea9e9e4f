package org.mainstay.web.page.partnership;

import static org.mainstay.web.page.partnership.Form.Field.brief;
import static org.mainstay.web.page.partnership.Form.Field.choice;
import static org.mainstay.web.page.partnership.Form.Field.text;
import static org.mainstay.web.page.partnership.Form.Field.ticks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.model.need.Need;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;
import org.mainstay.web.page.partnership.Form.Choice;
import org.mainstay.web.page.partnership.Form.Field;

/// What the forms ask for, each field named like the column that it fills.
final class Fields {

    private static final String DAY = "Such as 2026-04-01.";
    private static final Field WHY = text("why", "Where is this known from?", "Minutes, a letter, a conversation.");

    private Fields() {}

    static List<Field> ofPartnership() {
        return Stream.of(purpose(), governance(), scope(), List.of(WHY))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Field> purpose() {
        return List.of(
                text("name", "Name", "").begins("What it is for"),
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
                text("agreement", "What was signed?", "Write none where nothing was.")
                        .begins("How it is run"),
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
                ticks("needs", "Which needs does it serve?", needs()).begins("What it covers"),
                text("services", "Which services does it cover?", "With ; between names."),
                text(
                        "lines",
                        "Which funding lines does it cover?",
                        "Organisation / account heading, with ; between lines."),
                brief("start", "Since when?", DAY).begins("How long it lasts"),
                brief("review", "When is it looked at again?", DAY),
                brief("end", "When does it end?", DAY),
                text(
                        "successor",
                        "Which partnership carries its work on?",
                        "Only once it has ended: the last part of the address of that partnership's page."));
    }

    static List<Field> ofMember() {
        return List.of(
                text("organisation", "Organisation or group", "Never the name of a person."),
                ticks("roles", "What does it do?", roles()),
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
                brief("year", "Financial year", "Such as 2026-27."),
                brief("money", "Money that was agreed, in pounds", "Leave it blank where it is not known."),
                brief("in_kind", "Worth of what else it gives, in pounds", "Leave it blank where nobody valued it."),
                text("in_kind_what", "What else does it give?", "Rooms, staff, food."),
                WHY);
    }

    static List<Field> ofDecision() {
        return List.of(
                text("decision", "Number or name of the decision", "Such as 2026-1. The same again adds to it."),
                choice("kind", "What kind of decision?", kinds()),
                brief("decided_on", "Day", DAY),
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

    private static Choice[] kinds() {
        return Arrays.stream(Decision.Kind.values())
                .map(kind -> Choice.of(kind.words(), kind.words()))
                .toArray(Choice[]::new);
    }

    private static List<Choice> needs() {
        return Arrays.stream(Need.values())
                .map(need -> Choice.of(need.code(), need.words()))
                .toList();
    }

    private static List<Choice> roles() {
        return Arrays.stream(Member.Role.values())
                .map(role -> Choice.of(role.words(), role.words()))
                .toList();
    }
}
