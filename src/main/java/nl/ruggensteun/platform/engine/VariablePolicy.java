package nl.ruggensteun.platform.engine;

import java.util.Set;

/** Which process variables our own models use, and which of them history may keep. Told by the processes. */
public interface VariablePolicy {

    /** Names that only our code may set; a form field of a kwartiermaker cannot take them. */
    Set<String> reserved();

    /** Names that hold nothing but ids and flags, so that the engine's history may keep them. */
    Set<String> keptInHistory();
}
