package org.plumbline.server.exchange.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlText;
import org.plumbline.formats.yaml.YamlTree;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code inspection.yaml}: tables {@code inspection}, {@code inspection_area}, {@code team_member} and the milestones'.
 * What no table knows, such as whom the report names, stays as it came.
 */
@Component
public class VisitHeld implements HeldFile {
    static final String NAME = "inspection.yaml";
    private static final Set<String> NUMBERS = Set.of("folder", "revision", "share", "most");
    private static final String MONTH = "\\d{4}-\\d{2}";

    private final JdbcClient database;
    private final VisitTeam team;
    private final VisitMilestones milestones;

    VisitHeld(JdbcClient database, VisitTeam team, VisitMilestones milestones) {
        this.database = database;
        this.team = team;
        this.milestones = milestones;
    }

    private record Row(
            String service,
            String nation,
            String framework,
            String edition,
            int revision,
            String hash,
            @Nullable LocalDate fieldworkFrom,
            @Nullable LocalDate fieldworkUntil,
            @Nullable LocalDate publicationOn,
            String state,
            String randomSeed,
            String about) {
        boolean isOut() {
            return state.equals("finished");
        }

        Row comingOut(LocalDate day) {
            return new Row(
                    service,
                    nation,
                    framework,
                    edition,
                    revision,
                    hash,
                    fieldworkFrom,
                    fieldworkUntil,
                    day,
                    "finished",
                    randomSeed,
                    about);
        }
    }

    @Override
    public String path() {
        return NAME;
    }

    @Override
    public boolean keepsWhatCame() {
        return true;
    }

    @Override
    public void take(Intake intake) {
        var visit = intake.read().visit();
        for (int at = 0; at < visit.areas().size(); at++) {
            database.sql("insert into inspection_area (inspection, name, position) values (?, ?, ?)")
                    .params(intake.inspection(), visit.areas().get(at), at)
                    .update();
        }
        team.take(intake);
        milestones.take(intake);
    }

    @Override
    public String write(long inspection, @Nullable String came) {
        return write(inspection, came, row(inspection));
    }

    /** The file as it will be once the report has come out on a day; of one that is out, as it is. */
    public String comingOut(long inspection, @Nullable String came, LocalDate day) {
        var row = row(inspection);
        return write(inspection, came, row.isOut() ? row : row.comingOut(day));
    }

    private Row row(long inspection) {
        return database.sql("""
                        select s.name as service, s.nation, e.framework, e.edition, e.revision, e.hash, i.fieldwork_from,
                               i.fieldwork_until, i.publication_on, i.state, i.random_seed, i.about
                          from inspection i join service s on s.id = i.service join edition e on e.id = i.edition
                         where i.id = ?""").param(inspection).query(Row.class).single();
    }

    private String write(long inspection, @Nullable String came, Row row) {
        var areas = database.sql("select name from inspection_area where inspection = ? order by position, name")
                .param(inspection)
                .query(String.class)
                .list();
        var file = new KeptTree(came == null ? null : YamlTree.read(NAME, came, new ArrayList<>()));
        file.put("folder", "1").put("service", row.service());
        file.put("framework", pin(new KeptTree(file.get("framework").orElse(null)), row));
        file.put("areas", areas.stream().map(KeptTree::scalar).toList());
        file.put("fieldwork", fieldwork(row));
        file.put("published", published(file.text("published"), row));
        if (!row.nation().equals("england") || file.get("nation").isPresent()) {
            file.put("nation", row.nation());
        }
        file.put("milestones", milestones.write(inspection, file.get("milestones")));
        file.put("team", team.write(inspection, file.get("team")));
        file.put("random-seed", row.randomSeed()).put("about", row.about());
        return YamlText.of(file.node(), NUMBERS);
    }

    private static @Nullable Node pin(KeptTree came, Row row) {
        if (came.text("id").equals(row.framework())
                && came.text("edition").equals(row.edition())
                && (came.text("revision").isEmpty() || came.text("revision").equals("" + row.revision()))) {
            return came.node();
        }
        return new KeptTree(null)
                .put("id", row.framework())
                .put("edition", row.edition())
                .put("revision", row.revision())
                .put("hash", row.hash())
                .node();
    }

    private static @Nullable Node fieldwork(Row row) {
        if (row.fieldworkFrom() == null || row.fieldworkUntil() == null) {
            return null;
        }
        return new KeptTree(null)
                .put("from", row.fieldworkFrom())
                .put("to", row.fieldworkUntil())
                .node();
    }

    /** Out it is when the inspection is finished; the table knows days, where a file may know no more than the month. */
    private static String published(String came, Row row) {
        if (!row.isOut()) {
            return "";
        }
        var on = row.publicationOn();
        return on != null ? on.toString() : came.matches(MONTH) ? came : "";
    }
}
