package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mainstay.app.run.CannotWrite;
import org.mainstay.app.run.Delivery;
import org.mainstay.engine.topic.TopicModel;
import org.mainstay.engine.topic.TopicModelBytes;
import org.mainstay.engine.topic.TopicTraining;
import org.mainstay.model.place.Place;

/// Learns topics from the charities tagged by hand that lie in a folder, once: what was learnt is kept in the cache.
final class LearnTopics {

    private static final String FILE = "topics.model";

    private final Path cache;

    LearnTopics(Path cache) {
        this.cache = cache;
    }

    /// What is learnt of the place's topics; empty where it holds no topics or no charities tagged by hand.
    Optional<TopicModel> of(Place place) {
        if (place.listTopics().isEmpty() || place.listTaggedCharities().isEmpty()) {
            return Optional.empty();
        }
        var kept = kept().filter(model -> model.fits(place.listTopics(), place.listTaggedCharities()));
        return kept.isPresent() ? kept : learn(place);
    }

    private Optional<TopicModel> learn(Place place) {
        var model = TopicTraining.train(place.listTopics(), place.listTaggedCharities());
        model.ifPresent(this::keep);
        return model;
    }

    private Optional<TopicModel> kept() {
        try {
            var file = cache.resolve(FILE);
            return Files.isRegularFile(file) ? TopicModelBytes.read(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty(); // it is learnt again, which costs seconds
        }
    }

    /// Where it cannot be kept, nothing is lost but the seconds that learning takes next time.
    private void keep(TopicModel model) {
        try {
            Delivery.into(cache, folder -> Files.write(folder.resolve(FILE), TopicModelBytes.write(model)));
        } catch (CannotWrite full) {
            return;
        }
    }
}
