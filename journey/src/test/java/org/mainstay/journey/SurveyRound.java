package org.mainstay.journey;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.ZoneId;

/// A round of the partners' survey: an administrator makes somebody its keeper, who asks six partners; they answer, and
/// everybody sees what five of them said.
record SurveyRound(Page page, RunningMainstay running, Round round) {

    private static final String KEEPER = "sam.keeper@example.gov.uk";
    private static final int MOST_LOOKS = 300;
    private static final int SHORTLY = 200;

    /// Plays it to its end and gives a link that nobody has used.
    String play() {
        var person = new Person(page, new Pointer(), true);
        becomeKeeper(person);
        page.navigate(running.address("/places/ambleford/survey"));
        round.look();
        person.follow("Keep the survey: open a round, ask partners");
        round.look();
        person.write("Name of the round", "Autumn");
        page.getByLabel("Last day for answers")
                .fill(LocalDate.now(ZoneId.of("Europe/London")).plusDays(30).toString());
        person.press("Open the round");
        person.sees("Ask partners");
        round.look();
        person.write("Organisations, one on each line", "A Hall\nB Hall\nC Hall\nD Hall\nE Hall\nF Hall");
        person.press("Make private links");
        page.locator(".ms-raw").first().waitFor();
        round.look();
        var links = page.locator(".ms-raw").allInnerTexts();
        answerByHand(person, links.getFirst());
        links.subList(1, 5).forEach(link -> answer(page.request(), link));
        readWhatTheySaid();
        round.visit(links.getLast().replaceFirst("https?://[^/]+", ""));
        round.visit("/survey/" + "x".repeat(43));
        return links.getLast();
    }

    private void becomeKeeper(Person person) {
        page.navigate(running.address("/people"));
        person.write("Name", "Sam Keeper");
        person.write("E-mail address", KEEPER);
        person.press("Add this person");
        var said = page.getByText("is shown this once").first().innerText();
        var password = said.replaceAll("(?s).* is (\\S+)\\. It is shown.*", "$1");
        page.navigate(running.address("/places/ambleford/people"));
        person.write("E-mail address", KEEPER);
        page.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).selectOption("survey_keeper");
        person.press("Save");
        person.press("Sign out");
        page.navigate(running.address("/sign-in"));
        person.write("E-mail address", KEEPER);
        person.write("Password", password);
        person.press("Sign in");
        person.link("Sam Keeper").waitFor();
    }

    private void answerByHand(Person person, String link) {
        page.navigate(link);
        round.look();
        person.press("Send the answer");
        person.sees("There is a problem");
        round.look();
        page.locator("#payment-disagree").check();
        person.press("Send the answer");
        person.sees("Thank you");
        round.look();
    }

    private static void answer(APIRequestContext partner, String link) {
        partner.post(link, RequestOptions.create().setForm(FormData.create().set("payment", "agree")));
    }

    private void readWhatTheySaid() {
        var shown = page.locator("a[href*='/survey/figures/']").first();
        for (var tried = 0; tried < MOST_LOOKS && (tried == 0 || !shown.isVisible()); tried++) {
            page.waitForTimeout(SHORTLY);
            page.navigate(running.address("/places/ambleford/survey/autumn"));
        }
        round.look();
        round.visit(String.valueOf(shown.getAttribute("href")));
    }
}
