package org.plumbline.server.editions;

import java.nio.file.Path;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.server.database.Acting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the frameworks folder when the server starts, before anybody takes in an inspection: an edition that comes with
 * one, and is not known yet, is kept as retired.
 */
@Component
@Order(5)
final class LibraryAtStart implements ApplicationRunner {
    private final LibraryReading reading;
    private final FrameworkLibrary library;

    LibraryAtStart(LibraryReading reading, @Value("${plumbline.home:.}") String home) {
        this.reading = reading;
        this.library = new FrameworkLibrary(Path.of(home, "frameworks"));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.forTask("library", () -> {
            reading.read(library);
            return null;
        });
    }
}
