package org.mainstay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mainstay.app.catalogue.Access;
import org.mainstay.app.catalogue.Catalogue;
import org.mainstay.app.catalogue.Dataset;
import org.mainstay.app.catalogue.Topic;

/// `docs/sources.md` is written from the catalogue itself: whoever adds a row gets its line for nothing.
class SourcesDocTest {

    private static final Path PAGE = Path.of("../docs/sources.md");

    @Test
    void everyDatasetIsOnThePage() throws IOException {
        var page = page();
        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!before.equals(page)) {
            Files.writeString(PAGE, page);
        }

        assertThat(before)
                .as("docs/sources.md was behind and has been written anew: look at the change and commit it")
                .isEqualTo(page);
    }

    @Test
    void noCellBreaksTheTable() {
        assertThat(Catalogue.shipped().rows().stream().map(SourcesDocTest::line))
                .allMatch(line -> line.chars().filter(letter -> letter == '|').count() == 7 && !line.contains("\n"));
    }

    private static String page() {
        var topics = Arrays.stream(Topic.values()).map(SourcesDocTest::topic).collect(Collectors.joining("\n\n"));
        return """
                # Where data is got

                The official datasets that Mainstay reads. `./mainstay sources --place CODE` tells the same for one council, by its ONS code;
                `./mainstay get --place CODE --into FOLDER` downloads those marked *get*, and those marked *get by key* where their key is named.
                The rest takes a few clicks: their publishers give no lasting address, ask for terms to be agreed to, or differ from council to council.
                Addresses change with each release. They are rows of [datasets.csv](../app/src/main/resources/org/mainstay/app/catalogue/datasets.csv), never code.
                Where one key has two rows, the one made for the council goes first.

                What is shown of data under the Open Government Licence (OGL v3) needs its line: *Contains public sector information licensed under the Open Government Licence v3.0.*
                Postcode products need those of Ordnance Survey and Royal Mail too.

                %s

                ## Rows of your own
                `--list FILE` takes datasets of your own, such as your council's spending or a newer address of a file above. A row with a key that is above goes before it.
                The file is CSV in UTF-8; columns may be left out where no row needs them.

                | column | |
                |---|---|
                | `key`, `topic`, `title` | required; the topic is one of need, places, organisations, money, services |
                | `access` | required: `get`, `get by key` or `by hand` |
                | `address` | unless by hand: where the file is, over https; `{place}` in it, in `page` and in `by_hand` becomes the council's code |
                | `file` | unless by hand: the name it gets, ending in .csv, .json or .zip |
                | `types` | unless by hand: the content types it may have, parted by spaces |
                | `most_bytes` | unless by hand: more bytes than it will ever have |
                | `places` | beginnings of ONS codes of councils that it is for, parted by spaces, such as `E W`; blank means all |
                | `publisher`, `licence`, `page`, `gives`, `read_as`, `format`, `by_hand`, `vintage`, `changes` | for people |

                ```csv
                key,topic,title,publisher,licence,access,address,file,types,most_bytes
                spending-2026-04,money,"Spending over £500, April 2026",Ambleford Council,OGL v3,get,https://www.ambleford.example/spend-2026-04.csv,spending-2026-04.csv,text/csv,20000000
                ```

                ## What `get` does and does not do
                Nothing is downloaded without being asked for; `--dry-run` tells what would be. Each file is written as `NAME.part` and gets its name when it is whole.
                A download that breaks off goes on from there next time, if the publisher says that the file is still the same (`Range` with `If-Range`), else it begins anew.
                `sources.csv` in the folder lists key, title, publisher, licence, address, file, bytes, SHA-256 and time. What is listed and unchanged is not asked for again;
                a file that somebody changed, or that is not listed, is never written over. One dataset that fails stops no other; exit code 1 if some were not got, 3 if none was.

                Every address, and every one it leads on to (five at most), must be `https` on port 443, and every address that its name resolves to must be of the public internet:
                private, shared, loopback, link-local, unique local, multicast, reserved and documentation ranges are refused, also where IPv6 carries them. No option changes that.
                The content type must be among those expected, the bytes no more than expected, and the name of the file comes from the catalogue alone.

                What that does not cover:
                - **Names that resolve anew.** The JDK's client resolves a name itself, and cannot be handed the address that was judged. A process of `get` therefore keeps every name it
                  has looked up for as long as it lives, so that both see one answer. This rests on the cache of the JDK: where something else in the process had looked a name up
                  before (nothing in Mainstay does), a name could change between the two.
                - **Proxies.** A proxy resolves names by itself, so none is used, whatever the machine is set to. Where there is no way out but a proxy, get the files by hand.
                - **What the publisher puts there.** The digest tells whether a file changed after it was got, not whether it was right: publishers give no digest to compare with.
                - **Slow publishers.** A minute without a byte ends a download; a byte now and then does not.
                - **Rebuilt files behind one version.** A publisher that changes a file and keeps its `ETag` can make a resumed file of two halves.
                """.formatted(topics);
    }

    private static String topic(Topic topic) {
        var name = topic.name().charAt(0) + topic.name().substring(1).toLowerCase(Locale.ROOT);
        var lines = Catalogue.shipped().rows().stream()
                .filter(dataset -> dataset.topic() == topic)
                .map(SourcesDocTest::line)
                .collect(Collectors.joining("\n"));
        return """
                ## %s

                | key | dataset | publisher, licence | gives | as, and how often anew | how |
                |---|---|---|---|---|---|
                %s""".formatted(name, lines);
    }

    private static String line(Dataset dataset) {
        return "| `%s` | %s | %s; %s | %s | %s; %s; %s | %s |"
                .formatted(
                        dataset.key(),
                        dataset.page().isEmpty() ? dataset.title() : "[" + dataset.title() + "](" + link(dataset) + ")",
                        dataset.publisher(),
                        dataset.licence(),
                        dataset.gives(),
                        dataset.format(),
                        dataset.vintage(),
                        dataset.changes(),
                        how(dataset));
    }

    /// Brackets in an address would end the link.
    private static String link(Dataset dataset) {
        return dataset.page().replace("(", "%28").replace(")", "%29");
    }

    private static String how(Dataset dataset) {
        var target = dataset.target();
        return target == null || dataset.access() == Access.BY_HAND
                ? "by hand: " + dataset.byHand().replace("{place}", "the council")
                : "*%s*: [%s](%s)"
                        .formatted(
                                dataset.access().name().replace('_', ' ').toLowerCase(Locale.ROOT),
                                target.file(),
                                target.address());
    }
}
