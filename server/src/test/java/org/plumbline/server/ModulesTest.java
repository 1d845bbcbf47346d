package org.plumbline.server;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Each package is one feature, and looks only into those that its door names. */
class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(PlumblineServer.class);

    @Test
    void features_look_only_where_their_doors_allow() {
        modules.verify();
    }

    @Test
    void their_diagram_is_drawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
