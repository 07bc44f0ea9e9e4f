import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.mainstay.engine.topic.Description;
import org.mainstay.engine.topic.ServiceTypes;
import org.mainstay.engine.topic.TopicModelBytes;
import org.mainstay.engine.topic.TopicPatterns;
import org.mainstay.engine.topic.TopicTraining;
import org.mainstay.engine.topic.Topics;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.ingest.taxonomy.TaggedCharityTable;
import org.mainstay.ingest.taxonomy.TopicTable;
import org.mainstay.model.classification.TaggedCharity;
import org.mainstay.model.classification.Topic;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// Measures the tagging on UKCAT's tags and its sample tagged by hand: whether the patterns find what the usual engine
/// finds, how well topics are learnt, and how fast all of it is, in seconds of the processor.
///
/// Run with: `java -cp app/target/mainstay.jar bench/TagTopics.java TAGS SAMPLE`
public final class TagTopics {

    private static final int FOLDS = 4;
    private static final int AS_UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    private final List<Topic> topics;
    private final List<TaggedCharity> charities;
    private final List<Plain> plain;

    private TagTopics(Path tags, Path sample) throws Exception {
        topics = read(new TopicTable(), tags, Topic.class);
        charities = read(new TaggedCharityTable(), sample, TaggedCharity.class);
        plain = plain(tags);
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new TagTopics(Path.of(arguments[0]), Path.of(arguments[1]));
        bench.compare();
        bench.validate();
        bench.time();
    }

    /// The patterns against a plain loop over all of them.
    private void compare() {
        var patterns = TopicPatterns.of(topics);
        var score = new Score();
        var different = 0;
        for (var charity : charities) {
            var found = patterns.find(text(charity));
            score.add(codes(found), new HashSet<>(charity.topics()));
            different += found.equals(plainly(text(charity))) ? 0 : 1;
        }
        System.out.printf("patterns on %d rows: %s%n", charities.size(), score);
        System.out.printf("rows on which a plain loop finds anything else: %d%n", different);
    }

    /// Each quarter of the charities, chosen by the check sum of their identifiers, tagged by what the others teach.
    private void validate() {
        var byPattern = new Score();
        var byPatternCategories = new Score();
        var learnt = new Score();
        var learntCategories = new Score();
        var right = new int[10];
        var given = new int[10];
        for (var fold = 0; fold < FOLDS; fold++) {
            var out = fold;
            var parts = charities.stream().collect(Collectors.partitioningBy(charity -> fold(charity) == out));
            var model = TopicTraining.train(topics, parts.get(false));
            var asLearnt = Topics.of(topics, model);
            var asPatterns = Topics.of(topics, Optional.empty());
            for (var charity : parts.get(true)) {
                var gold = new HashSet<>(charity.topics());
                add(byPattern, byPatternCategories, asPatterns.find(Description.of(charity)), gold);
                add(learnt, learntCategories, asLearnt.find(Description.of(charity)), gold);
                for (var tag : asLearnt.tag(Description.of(charity))) {
                    var band = Math.min(9, tag.percent() / 10);
                    given[band]++;
                    right[band] += gold.contains(tag.code()) ? 1 : 0;
                }
            }
        }
        System.out.printf("%d-fold, patterns alone: topics %s; categories %s%n", FOLDS, byPattern, byPatternCategories);
        System.out.printf("%d-fold, learnt:         topics %s; categories %s%n", FOLDS, learnt, learntCategories);
        for (var band = 0; band < 10; band++) {
            if (given[band] > 0) {
                System.out.printf(
                        Locale.UK, "  said to be right in %d0 to %d9 of 100: %d tags, right in %.1f%n", band, band, given[band], 100.0 * right[band] / given[band]);
            }
        }
    }

    private void time() {
        var start = System.nanoTime();
        var model = TopicTraining.train(topics, charities);
        System.out.printf(Locale.UK, "learning from %d charities: %.1f s by the clock; the model: %d kB%n",
                charities.size(), (System.nanoTime() - start) / 1e9, TopicModelBytes.write(model.orElseThrow()).length / 1000);
        var texts = charities.stream().map(TagTopics::text).toList();
        var descriptions = charities.stream().map(Description::of).toList();
        var slow = perSecond(texts.subList(0, 1000), this::plainly, 2);
        var patterns = TopicPatterns.of(topics);
        var topicsLearnt = Topics.of(topics, model);
        var types = ServiceTypes.of(Shipped.serviceTypes(), Shipped.serviceCues(), 60);
        report("plain loop over the patterns", slow, slow);
        report("patterns, first time", perSecond(texts, patterns::find, 1), slow);
        report("patterns", perSecond(texts, patterns::find, 20), slow);
        report("learnt", perSecond(descriptions, topicsLearnt::find, 10), slow);
        report("learnt, every tag explained", perSecond(descriptions, topicsLearnt::tag, 10), slow);
        report("service types, explained", perSecond(texts, text -> types.tag(List.of(), List.of(text)), 10), slow);
    }

    private static void report(String what, double speed, double slow) {
        System.out.printf(Locale.UK, "%-30s %,9.0f texts a second, %6.1f times%n", what, speed, speed / slow);
    }

    /// The best of so many rounds.
    private static <T, R> double perSecond(List<T> texts, Function<T, R> tag, int rounds) {
        var best = 0.0;
        for (var round = 0; round < rounds; round++) {
            var start = cpu();
            texts.forEach(tag::apply);
            best = Math.max(best, texts.size() * 1e9 / (cpu() - start));
        }
        return best;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void add(Score score, Score categories, BitSet found, Set<String> gold) {
        score.add(codes(found), gold);
        categories.add(
                found.stream().mapToObj(topic -> topics.get(topic).category()).collect(Collectors.toSet()),
                topics.stream().filter(topic -> gold.contains(topic.code())).map(Topic::category).collect(Collectors.toSet()));
    }

    private Set<String> codes(BitSet found) {
        return found.stream().mapToObj(topic -> topics.get(topic).code()).collect(Collectors.toSet());
    }

    private BitSet plainly(String text) {
        var found = new BitSet();
        for (var topic = 0; topic < plain.size(); topic++) {
            var one = plain.get(topic);
            found.set(topic, one.pattern != null && one.pattern.matcher(text).find()
                    && (one.exclude == null || !one.exclude.matcher(text).find()));
        }
        return found;
    }

    private static String text(TaggedCharity charity) {
        return charity.name() + " " + (charity.activities().isBlank() ? charity.objects() : charity.activities());
    }

    private static int fold(TaggedCharity charity) {
        var sum = new CRC32();
        sum.update(charity.id().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % FOLDS);
    }

    private record Plain(Pattern pattern, Pattern exclude) {}

    private static List<Plain> plain(Path tags) throws IOException {
        var plain = new ArrayList<Plain>();
        try (var rows = de.siegmar.fastcsv.reader.CsvReader.builder().ofNamedCsvRecord(tags)) {
            rows.forEach(row -> plain.add(new Plain(
                    compile(row.getField("Regular expression")), compile(row.getField("Exclude regular expression")))));
        }
        return plain;
    }

    private static Pattern compile(String written) {
        return written.isBlank() ? null : Pattern.compile(written.strip(), AS_UNICODE);
    }

    private static <F extends Fact> List<F> read(FormatReader reader, Path file, Class<F> kind) throws Exception {
        var bytes = Files.readAllBytes(file);
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        var facts = new ArrayList<F>();
        reader.read(new FileContent(Source.of(digest, file.toString(), bytes.length), file), new Facts(fact -> facts.add(kind.cast(fact))));
        return facts;
    }

    private record FileContent(Source source, Path path) implements Content {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    private record Facts(Consumer<Fact> facts) implements Readout {

        @Override
        public void accept(Fact fact, long pence) {
            facts.accept(fact);
        }

        @Override
        public void merge() {}

        @Override
        public void reject(Notice why, long pence) {
            note(why);
        }

        @Override
        public void note(Notice notice) {
            System.err.println(notice.message());
        }
    }

    /// Tags given against tags given by hand.
    private static final class Score {

        private int right;
        private int found;
        private int gold;

        void add(Set<String> foundNow, Set<String> goldNow) {
            found += foundNow.size();
            gold += goldNow.size();
            right += (int) foundNow.stream().filter(goldNow::contains).count();
        }

        @Override
        public String toString() {
            return String.format(Locale.UK, "%d by hand, %d found, %d right, P %.4f, R %.4f, F1 %.4f",
                    gold, found, right, (double) right / found, (double) right / gold, 2.0 * right / (found + gold));
        }
    }
}
