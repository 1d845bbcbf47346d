package org.plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.framework.problem.Problem;
import org.plumbline.report.manuscript.Correction;

class PublicationTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 12, 13);
    private static final LocalDate SECOND = LocalDate.of(2019, 1, 7);
    private static final Publication TWICE =
            new Publication(List.of(), List.of()).with(FIRST, "sha256:one").with(SECOND, "sha256:two");

    @Test
    void nothing_is_seen_before_the_first_version() {
        assertThat(TWICE.seenOn(FIRST.minusDays(1))).isEmpty();
        assertThat(new Publication(List.of(), List.of()).seenOn(FIRST)).isEmpty();
    }

    @Test
    void a_version_is_seen_from_its_day_until_the_next() {
        assertThat(TWICE.seenOn(FIRST)).contains(new Version(1, FIRST, "sha256:one"));
        assertThat(TWICE.seenOn(SECOND.minusDays(1))).map(Version::number).contains(1);
        assertThat(TWICE.seenOn(SECOND)).map(Version::number).contains(2);
        assertThat(TWICE.seenOn(SECOND.plusYears(10))).map(Version::number).contains(2);
    }

    @Test
    void of_two_versions_on_one_day_the_later_is_seen() {
        var corrected = TWICE.with(SECOND, "sha256:three");
        assertThat(corrected.seenOn(SECOND)).map(Version::digest).contains("sha256:three");
    }

    @Test
    void a_version_more_is_numbered_and_changes_nothing_before() {
        var more = TWICE.with(SECOND.plusDays(1), "sha256:three");
        assertThat(more.versions())
                .startsWith(TWICE.versions().toArray(Version[]::new))
                .hasSize(3);
        assertThat(more.versions().getLast()).isEqualTo(new Version(3, SECOND.plusDays(1), "sha256:three"));
        assertThat(TWICE.versions()).hasSize(2);
        assertThat(more.problems()).isEmpty();
    }

    @Test
    void versions_are_numbered_through() {
        var publication = new Publication(
                List.of(new Version(1, FIRST, "sha256:one"), new Version(3, SECOND, "sha256:two")), List.of());
        assertThat(publication.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("publication.versions[1]", "PB001", "version 3 stands where 2 should");
    }

    @Test
    void versions_follow_each_other_in_time() {
        var publication = new Publication(
                List.of(new Version(1, SECOND, "sha256:one"), new Version(2, FIRST, "sha256:two")), List.of());
        assertThat(publication.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("publication.versions[1]", "PB002", "version 2 was published before the one before it");
    }

    @Test
    void a_correction_needs_something_that_it_corrects() {
        var early = correction(FIRST.minusDays(1));
        var publication = new Publication(TWICE.versions(), List.of(correction(SECOND), early));
        assertThat(publication.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("publication.corrections[1]", "PB003", "on 2018-12-12 nothing had been published");
    }

    @Test
    void corrections_go_along_with_a_version_more() {
        var publication = new Publication(TWICE.versions(), List.of(correction(SECOND)));
        assertThat(publication.with(SECOND, "sha256:three").corrections()).hasSize(1);
        assertThat(publication.problems()).isEmpty();
    }

    @Test
    void what_it_was_made_of_can_change_without_it() {
        var versions = new ArrayList<>(TWICE.versions());
        var publication = new Publication(versions, List.of());
        versions.clear();
        assertThat(publication.versions()).hasSize(2);
    }

    private static Correction correction(LocalDate on) {
        return new Correction(on, Map.of());
    }
}
