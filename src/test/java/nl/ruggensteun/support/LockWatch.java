package nl.ruggensteun.support;

import java.util.concurrent.Future;
import javax.sql.DataSource;

/** Tells from the database whether one transaction waits for another. */
public final class LockWatch {

    private static final long LONGEST_NANOS = 30_000_000_000L;

    private final DatabaseTables database;

    public LockWatch(DataSource database) {
        this.database = new DatabaseTables(database);
    }

    /**
     * Returns as soon as the work is done or waits for a lock of somebody else.
     *
     * @return true when it waits
     */
    public boolean doneOrWaiting(Future<?> work) {
        long begin = System.nanoTime();
        while (!work.isDone()) {
            if (somebodyWaits()) {
                return true;
            }
            if (System.nanoTime() - begin > LONGEST_NANOS) {
                throw new AssertionError("Neither done nor waiting");
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private boolean somebodyWaits() {
        long[] waiting = {0};
        database.query(
                TestDatabase.isPostgres()
                        ? "select count(*) from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'"
                        : "select count(*) from information_schema.sessions where blocker_id is not null",
                row -> waiting[0] = row.getLong(1));
        return waiting[0] > 0;
    }
}
