package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ListUses;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.TraceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "uses",
        description = "List the figures that stand on one row.",
        footer = {"", "Example: ./mainstay uses grants.csv:12"})
final class UsesCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final ListUses listUses;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "ROW",
            converter = Address.Reader.class,
            description =
                    "file:line, or file#sheet:line in a workbook, where the file is its path in the folder or its SHA-256 (or the start of it)")
    private Address row = new Address("", "", 1);

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "the folder that appraise wrote with --out (default: the last run)")
    private @Nullable Path in;

    UsesCommand(Surroundings surroundings, ListUses listUses) {
        this.surroundings = surroundings;
        this.listUses = listUses;
    }

    @Override
    public Integer call() throws Unusable {
        var uses = listUses.list(row.file(), row.sheet(), row.line(), in);
        if (common.json()) {
            TraceJson.write(surroundings.out(), uses);
        } else {
            TraceText.write(surroundings.out(), uses);
        }
        return ExitCode.DONE;
    }

    /// A row as people name it: `file:line` or `file#sheet:line`.
    record Address(String file, String sheet, int line) {

        private static final Pattern FORM = Pattern.compile("([^#]+)(?:#(.*))?:([1-9][0-9]{0,8})");

        static final class Reader implements ITypeConverter<Address> {

            @Override
            public Address convert(String text) {
                var form = FORM.matcher(text);
                if (!form.matches()) {
                    throw new TypeConversionException(
                            "'%s' names no row; write file:line, such as grants.csv:12".formatted(text));
                }
                var sheet = form.group(2);
                return new Address(form.group(1), sheet == null ? "" : sheet, Integer.parseInt(form.group(3)));
            }
        }
    }
}
