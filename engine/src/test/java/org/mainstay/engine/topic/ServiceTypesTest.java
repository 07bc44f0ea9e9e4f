package org.mainstay.engine.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.classification.ServiceCue;
import org.mainstay.model.classification.ServiceCue.Tells;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.need.Need;

class ServiceTypesTest {

    private static final Source SOURCE = Source.of("0".repeat(64), "service-types.csv", 1);

    private final ServiceTypes types = ServiceTypes.of(
            List.of(type("debt-advice", "debt advice"), type("benefits", "benefits advice"), type("scouts", "scouts")),
            List.of(
                    cue(2, "debt-advice", Tells.TEXT, "bailiff*", 80),
                    cue(3, "debt-advice", Tells.TEXT, "debt", 90),
                    cue(4, "debt-advice", Tells.NOT, "bad debt", 100),
                    cue(5, "benefits", Tells.TEXT, "benefits", 70),
                    cue(6, "benefits", Tells.NOT, "community benefits", 0),
                    cue(7, "scouts", Tells.NAME, "scout*", 95),
                    cue(8, "scouts", Tells.TEXT, "wi*", 75),
                    cue(9, "scouts", Tells.TEXT, "jamboree", 40),
                    cue(10, "scouts", Tells.TEXT, "...", 90),
                    cue(11, "unknown", Tells.TEXT, "debt", 99)),
            60);

    private static ServiceType type(String slug, String name) {
        return new ServiceType(slug, name, "", Need.FOOD, null, null, new RowRef(SOURCE, 1));
    }

    private static ServiceCue cue(int line, String type, Tells tells, String words, int percent) {
        return new ServiceCue(type, tells, words, percent, "", new RowRef(SOURCE, line));
    }

    private List<String> codes(String text) {
        return types.tag(List.of(), List.of(text)).stream().map(Tag::code).toList();
    }

    @Test
    void theBestCueTellsAndAllItsWordsAreNamed() {
        assertThat(types.tag(List.of("Saxby Debt Help"), List.of("We stop the Bailiffs.", "Debt.")))
                .containsExactly(new Tag(
                        "debt-advice",
                        "debt advice",
                        90,
                        List.of("debt", "bailiff*"),
                        "“debt” in “debt” tells debt advice, right in 90 of 100."));
    }

    @Test
    void theWordsAroundACueAreShown() {
        assertThat(types.tag(
                                List.of(),
                                List.of("When all is said and done the bailiff may not come in by night or day"))
                        .getFirst()
                        .why())
                .isEqualTo("“bailiff*” in “… said and done the bailiff may not come in …” tells debt advice,"
                        + " right in 80 of 100.");
    }

    @Test
    void wordsWithinWhatLooksLikeItTellNothing() {
        assertThat(codes("Provision for bad debt")).isEmpty();
        assertThat(codes("Bad debt, and debt")).containsExactly("debt-advice");
        assertThat(codes("Community benefits of a farm")).isEmpty();
        assertThat(codes("Bad debt, benefits")).containsExactly("benefits");
    }

    @Test
    void cuesOfNamesTellOnlyInNames() {
        assertThat(codes("We help scouts")).isEmpty();
        assertThat(types.tag(List.of("3rd Saxby Scouts"), List.of()))
                .extracting(Tag::code)
                .containsExactly("scouts");
    }

    @Test
    void whatIsTooOftenWrongIsNotBelieved() {
        assertThat(codes("Jamboree")).isEmpty();
    }

    @Test
    void severalTypesComeSurestFirst() {
        assertThat(codes("Benefits and debt, with windows")).containsExactly("debt-advice", "scouts", "benefits");
        assertThat(codes("")).isEmpty();
    }

    @Test
    void phrasesAreFoundByWholeWords() {
        var index = new PhraseIndex<String>();
        index.add("st", "saint");
        index.add("food bank*", "food");
        index.add("hub", "hub");

        assertThat(index.find(List.of("st", "food", "banks", "hubs", "food")))
                .containsExactly(new PhraseIndex.Hit<>("saint", 0, 1), new PhraseIndex.Hit<>("food", 1, 3));
        assertThat(index.find(List.of("food", "is", "bank"))).isEmpty();
        var two = new PhraseIndex<String>();
        two.add("food bank club", "club");
        assertThat(two.find(List.of("food", "bench", "club"))).isEmpty();
    }
}
