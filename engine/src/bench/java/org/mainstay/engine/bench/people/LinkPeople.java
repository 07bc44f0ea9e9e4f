package org.mainstay.engine.bench.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.mainstay.engine.linkage.Assignment;
import org.mainstay.engine.linkage.Clusters;
import org.mainstay.engine.linkage.Linkage;

/// Links two files of made-up people, or finds the duplicates in one, and says how well.
///
/// Usage: `LinkPeople FILE [FILE]`; columns are told by their headings, the truth is in `rec_id` or `cluster`.
public final class LinkPeople {

    private LinkPeople() {}

    public static void main(String[] arguments) throws IOException {
        var files = new ArrayList<PeopleFile>();
        for (var path : arguments) {
            files.add(PeopleFile.read(Path.of(path)));
        }
        var t=System.nanoTime();
        var people = People.of(files);
        t=lap("columns",t);
        var pairs = people.candidates();
        t=lap("blocking",t);
        var linkage = Linkage.of(people.space(), people.fields(), pairs);
        t=lap("linkage",t);
        var score = people.space().second() > 0 ? links(people, linkage) : groups(people, linkage);
        t=lap("decide",t);
        var found=0L; for(int i=0;i<pairs.size();i++) if(people.truth()[pairs.left(i)].equals(people.truth()[pairs.right(i)])) found++;
        System.out.println("candidates %d, true among them %d, prior*pairs %.1f related %.1f".formatted(pairs.size(), found, linkage.model().prior()*people.space().pairs(),linkage.model().related()*people.space().pairs()));
        System.out.println(score);
        var fs=people.fields();
        if(System.getProperty("model")!=null) for(int f=0;f<fs.size();f++){ System.out.println(fs.get(f).name()); for(int l=0;l<fs.get(f).levels().size();l++) System.out.printf("   %-22s m %.4f u %.6f  %.2f%n",fs.get(f).levels().get(l),linkage.model().m(f,l),linkage.model().u(f,l), Math.log(linkage.model().m(f,l)/linkage.model().u(f,l))/Math.log(2)); }
    }
    static long lap(String s,long t){ long n=System.nanoTime(); System.err.printf("%s %.0f ms%n",s,(n-t)/1e6); return n; }

    private static Score links(People people, Linkage linkage) {
        var links = Assignment.of(linkage);
        var right = links.stream()
                .filter(link -> people.truth()[link.left()].equals(people.truth()[link.right()]))
                .count();
        if(System.getProperty("miss")!=null){
            var seen=new java.util.HashMap<String,Integer>(); for(int i=0;i<people.space().first();i++) seen.put(people.truth()[i],i);
            var got=new java.util.HashSet<Integer>(); for(var l:links) got.add(l.right());
            for(int r=people.space().first();r<people.space().records();r++) if(!got.contains(r)) System.out.println("MISS "+linkage.pairs().contains(seen.get(people.truth()[r]),r)+" "+linkage.model().evidence(seen.get(people.truth()[r]),r)+" "+linkage.model().explain(seen.get(people.truth()[r]),r));
            for(var l:links) if(!people.truth()[l.left()].equals(people.truth()[l.right()])) System.out.println("FALSE "+l+" "+linkage.model().explain(l.left(),l.right()));
        }
        var known = new HashMap<String, Integer>();
        for (var record = 0; record < people.space().first(); record++) {
            known.merge(people.truth()[record], 1, Integer::sum);
        }
        var all = 0L;
        for (var record = people.space().first(); record < people.space().records(); record++) {
            all += known.getOrDefault(people.truth()[record], 0);
        }
        return new Score(right, links.size(), all);
    }

    private static Score groups(People people, Linkage linkage) {
        var groups = Clusters.of(linkage);
        var both = new ArrayList<String>();
        var found = new ArrayList<String>();
        for (var record = 0; record < groups.length; record++) {
            found.add(String.valueOf(groups[record]));
            both.add(groups[record] + " " + people.truth()[record]);
        }
        if(System.getProperty("miss")!=null){
            var single=new java.util.ArrayList<double[]>();
            for(double th=-8; th<=12; th+=1){ long tp=0,n=0; for(int i=0;i<linkage.pairs().size();i++) if(linkage.bits(i)>=th){n++; if(people.truth()[linkage.pairs().left(i)].equals(people.truth()[linkage.pairs().right(i)])) tp++;} System.out.println("pairs at "+th+": "+new Score(tp,n,pairs(List.of(people.truth())))); }
        }
        return new Score(pairs(both), pairs(found), pairs(List.of(people.truth())));
    }

    /// How many pairs have the same label.
    private static long pairs(List<String> labels) {
        var counts = new HashMap<String, Long>();
        labels.forEach(label -> counts.merge(label, 1L, Long::sum));
        return counts.values().stream().mapToLong(count -> count * (count - 1) / 2).sum();
    }

    /// How many of the links made are right, and how many were to be made.
    private record Score(long right, long made, long all) {
        @Override
        public String toString() {
            var precision = (double) right / made;
            var recall = (double) right / all;
            return "precision %.4f recall %.4f f1 %.4f"
                    .formatted(precision, recall, 2 * precision * recall / (precision + recall));
        }
    }
}
