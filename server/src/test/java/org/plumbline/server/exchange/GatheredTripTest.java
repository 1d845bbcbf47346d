package org.plumbline.server.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;

/** What was gathered and raised goes out with the folder and comes in again, its files byte for byte. */
class GatheredTripTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 1, 2, 0};

    private static final String EVIDENCE = """
            evidence,version,kind,title,day,present,says,ties,file,request,withdrawn,by,at
            E1,1,document,Plan,2018-06-12,,Old,1.1 for fair,evidence/plan.txt,R1,,A1,2018-06-12
            E1,2,document,Plan,2018-06-12,,Old and short,1.1 against fair,evidence/plan.txt,R1,,A1,2018-06-13
            E2,1,observation,A board,,Chair,,1.1.1 both weak,evidence/Bwrdd tŷ.png,,,A2,2018-06-12
            """;

    private static final String REQUESTS = """
            request,what,asked_of,asked_on,due_on,about,received_on,file,note,withdrawn
            R1,Plan,Head of service,2018-05-01,2018-05-20,1.1,2018-05-18,evidence/plan.txt,,
            R2,Survey,,2018-05-01,,,,,,Not needed
            """;

    private static final String CONCERNS = """
            concern,act,case,kind,words,post,name,when,how,by,at
            C1,raised,C1,child,It is dark there,,,,,A1,2018-06-12
            C1,told,,,All of it,Head of service,,2018-06-12T10:15,by telephone,A1,2018-06-12
            """;

    private static final String ENQUIRIES = """
            enquiry,act,cases,about,to,words,evidence,by,at
            Q1,raised,C1|C2,1.3,A2,Who lights the way?,,A1,2018-06-12
            Q1,answered,,,,Nobody,E1|E2,A2,2018-06-13
            """;

    private final TestServer server = TestServer.shared();
    private final Trips trips = new Trips(server);

    private static Folder full() {
        var files = new TreeMap<>(Trips.example("first-steps").files());
        files.put("evidence.csv", EVIDENCE.getBytes(UTF_8));
        files.put("requests.csv", REQUESTS.getBytes(UTF_8));
        files.put("concerns.csv", CONCERNS.getBytes(UTF_8));
        files.put("enquiries.csv", ENQUIRIES.getBytes(UTF_8));
        files.put("evidence/plan.txt", "A plan".getBytes(UTF_8));
        files.put("evidence/Bwrdd tŷ.png", PICTURE);
        files.put("evidence/nobody-names-it.csv", "a,b\n".getBytes(UTF_8));
        return new Folder(files);
    }

    @Test
    void all_of_it_goes_out_as_it_came() {
        trips.taken(Trips.example("first-steps"));
        var inspection = trips.taken(full());
        Trips.same(trips.out(inspection), full());
        assertThat(server.office().number("select count(*) from evidence_file where inspection = ?", inspection))
                .isEqualTo(2);
        assertThat(server
                        .office()
                        .rows("select path from folder_file where inspection = ? and path like 'evidence%'", inspection)
                        .stream()
                        .flatMap(it -> it.stream()))
                .containsExactly("evidence/nobody-names-it.csv");
    }

    @Test
    void what_tables_have_is_written_the_same_as_it_came() {
        var inspection = trips.taken(full());
        trips.change(
                "update folder_file set state = 'another' where inspection = ? and path = 'concerns.csv'", inspection);
        var out = trips.out(inspection);
        assertThat(Trips.text(out, "evidence.csv")).isEqualTo(EVIDENCE);
        assertThat(Trips.text(out, "requests.csv")).isEqualTo(REQUESTS);
        assertThat(Trips.text(out, "enquiries.csv")).isEqualTo(ENQUIRIES);
        // the case stands on each act
        assertThat(Trips.text(out, "concerns.csv")).isEqualTo(CONCERNS.replace("told,,", "told,C1,"));
        Trips.same(trips.out(trips.taken(out)), out);
    }

    @Test
    void names_of_a_folders_own_get_numbers_and_still_point_to_one_another() {
        var files = new TreeMap<>(full().files());
        files.put(
                "evidence.csv",
                EVIDENCE.replace("E2", "walk").replace("R1", "first").getBytes(UTF_8));
        files.put("requests.csv", REQUESTS.replace("R1", "first").getBytes(UTF_8));
        files.put("enquiries.csv", ENQUIRIES.replace("E2", "walk").getBytes(UTF_8));
        var inspection = trips.taken(new Folder(files));
        Trips.same(trips.out(inspection), new Folder(files));
        assertThat(server.office()
                        .rows(
                                "select array_to_string(evidence, ',') from enquiry_act where inspection = ? and step = 2",
                                inspection)
                        .getFirst())
                .containsExactly("1,2");
        assertThat(server.office().number("select max(request) from evidence_version where inspection = ?", inspection))
                .isEqualTo(server.office()
                        .number(
                                "select number from evidence_request where inspection = ? and what = 'Plan'",
                                inspection));
    }

    @Test
    void what_was_gathered_here_is_in_the_folder_that_goes_out() {
        var inspection = trips.taken(Trips.example("first-steps"));
        var before = trips.out(inspection);
        var file = server.office()
                .number(
                        "insert into evidence_file (inspection, name, kind, size, digest) values (?, 'Plan.txt', 'TEXT', 6, sha256('A plan')) returning id",
                        inspection);
        trips.change(
                "insert into evidence_part (file, inspection, part, content) values (?, ?, 0, 'A plan')",
                file,
                inspection);
        trips.change(
                "insert into evidence_version (inspection, number, version, kind, title, ties, file) values (?, 1, 1, 'document', '=Plan', '1.1 for weak', ?)",
                inspection,
                file);
        trips.change(
                "insert into judged_proposal (inspection, standard, rating, reasons) values (?, '1.2', 'Good', 'Staff stay')",
                inspection);
        var out = trips.out(inspection);
        var path = out.files().keySet().stream()
                .filter(it -> it.startsWith("evidence/"))
                .findFirst()
                .orElseThrow();
        assertThat(path).matches("evidence/[0-9a-f]{8}-Plan\\.txt");
        assertThat(out.files().get(path)).isEqualTo("A plan".getBytes(UTF_8));
        assertThat(Trips.text(out, "evidence.csv")).contains("E1,1,document,'=Plan,", path);
        var judged = Trips.text(out, "judged.csv").lines().toList();
        assertThat(judged.get(2)).startsWith("1.2,Good,Staff stay");
        var unlike = Arrays.asList(Trips.text(before, "judged.csv").split("\n"));
        assertThat(judged.get(1)).isEqualTo(unlike.get(1));
        assertThat(judged.get(4)).isEqualTo(unlike.get(4));
        assertThat(judged).hasSize(5);
    }

    @Test
    void ratings_that_lie_in_a_file_alone_stand_until_others_are_proposed() {
        var inspection = trips.taken(Trips.example("first-steps"));
        var came = Trips.text(trips.out(inspection), "judged.csv");
        // as an inspection has it that was taken in before there was a table for them
        trips.change("delete from judged_proposal where inspection = ?", inspection);
        trips.change(
                "insert into folder_file (inspection, path, content) values (?, 'judged.csv', ?) on conflict do nothing",
                inspection,
                came.getBytes(UTF_8));
        trips.change("update folder_file set state = null where inspection = ? and path = 'judged.csv'", inspection);
        assertThat(Trips.text(trips.out(inspection), "judged.csv")).isEqualTo(came);
        trips.change(
                "insert into judged_proposal (inspection, standard, rating, reasons) values (?, '1.3', 'Outstanding', 'No wait')",
                inspection);
        var judged = Trips.text(trips.out(inspection), "judged.csv").lines().toList();
        assertThat(judged.get(3)).startsWith("1.3,Outstanding,No wait");
        assertThat(judged.get(1)).isEqualTo(came.lines().toList().get(1));
    }

    @Test
    void a_file_that_lies_is_refused_with_its_code_and_nothing_goes_in() {
        var files = new TreeMap<>(full().files());
        files.put("evidence/plan.pdf", "no pdf".getBytes(UTF_8));
        assertThat(trips.refused(new Folder(files))).anyMatch(it -> it.contains("EV008"));
        files.remove("evidence/plan.pdf");
        files.put("evidence/plan.exe", "x".getBytes(UTF_8));
        assertThat(trips.refused(new Folder(files))).anyMatch(it -> it.contains("EX002"));
    }
}
