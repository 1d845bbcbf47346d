package org.plumbline.server.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.team.Role;
import org.plumbline.report.stage.Move;
import org.plumbline.report.stage.Moves;
import org.plumbline.report.stage.Stage.OfReport;
import org.plumbline.server.inspections.Inspections.Head;

/**
 * Where a report stands, and how it came there.
 *
 * @param steps the newest first
 * @param versions that were published, the first first
 * @param roles what whoever looks is on the inspection
 * @param isErased whether the cases are gone, so that no report can be made any more
 */
public record Stands(
        Head head,
        List<Step> steps,
        List<Version> versions,
        List<Correction> corrections,
        Set<Role> roles,
        boolean isErased) {
    /** The stages as they follow one another when all goes well. */
    private static final List<OfReport> LINE = List.of(
            OfReport.DRAFT,
            OfReport.CHECKED,
            OfReport.WITH_SERVICE,
            OfReport.COMMENTED,
            OfReport.REVISED,
            OfReport.AGREED,
            OfReport.TRANSLATED,
            OfReport.SIGNED,
            OfReport.PUBLISHED);

    public Stands {
        steps = List.copyOf(steps);
        versions = List.copyOf(versions);
        corrections = List.copyOf(corrections);
        roles = Set.copyOf(roles);
    }

    /**
     * A step that was taken.
     *
     * @param number from 1
     * @param by empty for one that a folder came with
     * @param run the files that were published; null for none
     */
    public record Step(
            int number,
            OfReport from,
            OfReport to,
            String note,
            OffsetDateTime at,
            String by,
            @Nullable Long run) {}

    /** Something that was published; its files are kept where a run is named. */
    public record Version(
            int number,
            LocalDate onDay,
            String digest,
            @Nullable Long run) {}

    /** What was put right, by language. */
    public record Correction(int number, LocalDate onDay, Map<String, String> text, OffsetDateTime writtenAt) {}

    /** A stage on the line of them. */
    public record Station(OfReport stage, Place place) {}

    /** How a stage lies to where the report stands. */
    public enum Place {
        PASSED,
        LEFT_OUT,
        HERE,
        AHEAD
    }

    public OfReport stage() {
        return steps.isEmpty() ? OfReport.DRAFT : steps.getFirst().to();
    }

    /** The number of the last step; 0 before the first. */
    public int last() {
        return steps.isEmpty() ? 0 : steps.getFirst().number();
    }

    public boolean isPublished() {
        return stage().compareTo(OfReport.PUBLISHED) >= 0;
    }

    /** The line of stages; what is off the line stands at its end. */
    public List<Station> line() {
        var here = stage();
        var line = LINE.contains(here)
                ? LINE
                : Stream.concat(LINE.stream(), Stream.of(here)).toList();
        return line.stream().map(each -> new Station(each, place(each, here))).toList();
    }

    private Place place(OfReport stage, OfReport here) {
        if (stage == here) {
            return Place.HERE;
        }
        if (stage.compareTo(here) > 0) {
            return Place.AHEAD;
        }
        boolean left = stage == OfReport.TRANSLATED
                && steps.stream().anyMatch(step -> step.to() == OfReport.SIGNED)
                && steps.stream().noneMatch(step -> step.to() == stage);
        return left ? Place.LEFT_OUT : Place.PASSED;
    }

    /** Every move from here. */
    public List<Move> moves() {
        return Moves.from(stage());
    }

    /** Whether whoever looks may take a move. */
    public boolean mayTake(Move move) {
        return roles.stream().anyMatch(role -> isOf(role, move));
    }

    /** Whether a move is a role's to take: whoever agrees ratings sits on the panel, and a chief may sign for an assistant. */
    static boolean isOf(Role role, Move move) {
        return switch (Role.called(move.by()).orElseThrow()) {
            case PANEL_MEMBER -> role.agreesRatings();
            case ASSISTANT_CHIEF_INSPECTOR -> role.signs();
            case Role one -> role == one;
        };
    }

    /** Whether it was translated before it was signed, so that it comes out in every language. */
    boolean comesOutInAllLanguages() {
        for (var step : steps) {
            if (step.to() == OfReport.SIGNED) {
                return step.from() == OfReport.TRANSLATED;
            }
            if (step.from() == OfReport.DRAFT && step.to() == OfReport.PUBLISHED) {
                return true;
            }
        }
        return stage() == OfReport.TRANSLATED;
    }

    /** Whether something was written of what is put right, since it is being put right. */
    boolean saysWhatIsPutRight() {
        return steps.stream()
                .filter(step -> step.to() == OfReport.IN_CORRECTION)
                .findFirst()
                .map(step -> corrections.stream().anyMatch(it -> !it.writtenAt().isBefore(step.at())))
                .orElse(false);
    }

    /** Whether a step has to say why. */
    public static boolean needsNote(Move move) {
        var to = (OfReport) move.to();
        return to == OfReport.DRAFT
                || to == OfReport.IN_CORRECTION
                || to == OfReport.WITHDRAWN
                || (to == OfReport.REVISED && move.from() != OfReport.COMMENTED)
                || (to == OfReport.WITH_SERVICE && move.from() == OfReport.REVISED);
    }
}
