package org.mainstay.engine.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mainstay.engine.classification.Words;

/// The words of a text that can tell something, and each with the one after it.
final class Phrases {

    /// They say nothing of what an organisation does; the last line, because every charity has them.
    private static final Set<String> EMPTY = Set.of("""
            a about above across after again against all along also although always am among an and another any anyone anything
            are around as at be became because become been before behind being below between both but by can cannot could did do
            does done down due during each either else elsewhere enough etc even ever every everyone everything few first for
            former from further get give go had has have he hence her here hers herself him himself his how however ie if in
            indeed into is it its itself last least less made many may me meanwhile might mine more moreover most mostly much
            must my myself namely neither never nevertheless next no nobody none nor not nothing now nowhere of off often on
            once one only onto or other others otherwise our ours ourselves out over own per perhaps please put rather re same
            see seem seemed seems several she should since so some somehow someone something sometimes somewhere still such take
            than that the their theirs them themselves then there thereby therefore these they thing this those though through
            throughout thus to together too toward towards under until up upon us very via was we well were what whatever when
            where whereas whereby wherever whether which while who whoever whole whom whose why will with within without would
            yet you your yours yourself yourselves
            trust fund charitable charity""".split("\\s+"));

    private Phrases() {}

    /// The words in their order; single letters and digits are none.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : Words.of(text)) {
            if (word.length() > 1 && !EMPTY.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /// A word and the one after it.
    static String pair(String first, String second) {
        return first + ' ' + second;
    }
}
