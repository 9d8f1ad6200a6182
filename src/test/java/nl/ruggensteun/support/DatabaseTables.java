package nl.ruggensteun.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Looks at tables as they are in the database, past every layer of the application. */
public final class DatabaseTables {

    private final DataSource database;

    public DatabaseTables(DataSource database) {
        this.database = database;
    }

    /** How many rows each table of our own has. */
    public Map<String, Long> ourRows() {
        String counts = names("rs_").stream()
                .map(table -> "select '" + table + "', count(*) from " + table)
                .collect(Collectors.joining(" union all "));
        Map<String, Long> rows = new TreeMap<>();
        query(counts, row -> rows.put(row.getString(1), row.getLong(2)));
        return rows;
    }

    /** All tables whose name begins so, in any case. */
    public List<String> names(String prefix) {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    public void query(String sql, RowReader reader) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                reader.read(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Reads one row. */
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
