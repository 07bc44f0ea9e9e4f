package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.app.command.ShowMoney;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.MoneyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "money",
        description =
                "Show where the money really goes: what changed, who depends on it, and published grants beside the ledger.",
        footer = {"", "Example: ./mainstay money my-council"})
final class MoneyCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final ShowMoney showMoney;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    @Mixin
    private LookFrom lookFrom = new LookFrom();

    MoneyCommand(Surroundings surroundings, ShowMoney showMoney) {
        this.surroundings = surroundings;
        this.showMoney = showMoney;
    }

    @Override
    public Integer call() throws Unusable {
        var shown = showMoney.show(folder, lookFrom.day());
        if (common.json()) {
            MoneyJson.write(surroundings.out(), shown.money(), shown.history(), shown.dependence());
        } else {
            MoneyText.write(surroundings.out(), shown.money(), shown.history(), shown.dependence());
        }
        return Refused.tell(surroundings.err(), shown.notKept(), shown.reading());
    }
}
