import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;

/**
 * Measures how long Ruggensteun takes to its first page and how much memory it needs, in turn with a bare Camunda
 * application: {@code java src/benchmark/StartUp.java <ruggensteun.jar> <bare.jar> [pairs]}. Both get a heap of 512 MiB
 * and a database file of their own that an uncounted first start filled. Needs Linux, for the memory.
 */
class StartUp {

    private static final long LONGEST_SECONDS = 180;

    public static void main(String[] args) throws Exception {
        int pairs = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Application ours = new Application("ruggensteun", Path.of(args[0]).toAbsolutePath(), "/login", 18091);
        Application bare = new Application("bare", Path.of(args[1]).toAbsolutePath(), "/camunda/app/welcome/", 18092);
        report("first start, new database", List.of(ours.start()), List.of(bare.start()));
        List<Run> ourRuns = new ArrayList<>();
        List<Run> bareRuns = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            ourRuns.add(ours.start());
            bareRuns.add(bare.start());
        }
        report("restart, median of " + pairs, ourRuns, bareRuns);
    }

    private static void report(String what, List<Run> ours, List<Run> bare) {
        System.out.printf("%n%s%n%-14s %12s %12s %8s%n", what, "", "ruggensteun", "bare", "ratio");
        row("seconds", ours.stream().mapToDouble(Run::seconds), bare.stream().mapToDouble(Run::seconds));
        row("memory, MiB", ours.stream().mapToDouble(Run::mebibytes), bare.stream().mapToDouble(Run::mebibytes));
    }

    private static void row(String name, DoubleStream ours, DoubleStream bare) {
        double a = median(ours);
        double b = median(bare);
        System.out.printf("%-14s %12.1f %12.1f %8.2f%n", name, a, b, a / b);
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private record Run(double seconds, double mebibytes) {}

    private record Application(String name, Path jar, String page, int port, Path folder) {

        Application(String name, Path jar, String page, int port) throws IOException {
            this(name, jar, page, port, Files.createTempDirectory(name));
        }

        /** Starts, waits for the first page, reads the memory and stops. */
        Run start() throws Exception {
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(
                            "java",
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-jar",
                            jar.toString(),
                            "--server.port=" + port,
                            "--spring.datasource.url=jdbc:h2:file:./database")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            try {
                while (!answers()) {
                    if (!process.isAlive() || System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                        throw new IllegalStateException(name + " did not start, see " + folder.resolve("log"));
                    }
                    Thread.sleep(20);
                }
                double seconds = (System.nanoTime() - begin) / 1e9;
                return new Run(seconds, mebibytes(process.pid()));
            } finally {
                process.destroy();
                process.waitFor();
            }
        }

        private boolean answers() {
            try {
                var connection = (HttpURLConnection)
                        URI.create("http://localhost:" + port + page).toURL().openConnection();
                connection.setInstanceFollowRedirects(false);
                return connection.getResponseCode() < 400;
            } catch (IOException notYet) {
                return false;
            }
        }

        /** The most that the process held at any moment, of the machine's memory. */
        private static double mebibytes(long pid) throws IOException {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(kibibytes -> Double.parseDouble(kibibytes) / 1024)
                    .max()
                    .orElseThrow();
        }
    }
}
