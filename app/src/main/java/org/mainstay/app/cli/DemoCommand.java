package org.mainstay.app.cli;

import java.util.concurrent.Callable;
import org.mainstay.app.command.ShowDemo;
import org.mainstay.app.command.Unusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "demo",
        description = "Show what a saving of £400,000 would do in the fictional borough of Ambleford.",
        footer = {"", "Example: ./mainstay demo"})
final class DemoCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final ShowDemo showDemo;

    @Mixin
    private CommonOptions common = new CommonOptions();

    DemoCommand(Surroundings surroundings, ShowDemo showDemo) {
        this.surroundings = surroundings;
        this.showDemo = showDemo;
    }

    @Override
    public Integer call() throws Unusable {
        var answer = showDemo.show(surroundings.home(), surroundings.cache());
        return AppraisalAnswer.write(surroundings, answer, common.json(), AppraisalText::writeAnswer);
    }
}
