package org.duban.architecture.planted.elsewhere;

import com.ibm.icu.text.Transliterator;
import java.net.http.HttpClient;
import java.sql.Connection;
import javafx.scene.Node;
import org.apache.poi.ss.usermodel.Workbook;
import org.bouncycastle.crypto.params.Argon2Parameters;
import picocli.CommandLine;
import tools.jackson.databind.ObjectMapper;

/** Planted breaches: libraries far from their rooms. */
record KnowsEveryLibrary(
        Transliterator icu,
        HttpClient network,
        Connection sql,
        Node node,
        Workbook workbook,
        CommandLine commandLine,
        Argon2Parameters passwords,
        ObjectMapper json) {}
