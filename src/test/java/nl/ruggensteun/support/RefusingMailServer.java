package nl.ruggensteun.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that gives every recipient the same answer; GreenMail accepts everybody. One conversation at a time. */
public final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final Thread listener;
    private final String answer;

    /** @param answer for example {@code 550 5.1.1 User unknown} */
    public RefusingMailServer(int port, String answer) throws IOException {
        door = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        listener = new Thread(this::listen, "refusing mail server");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException hungUp) {
                // the next caller, or closed
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 here\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.print((line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 OK") + "\r\n");
            out.flush();
        }
    }

    /** Returns when the port is free for another server. */
    @Override
    public void close() throws IOException, InterruptedException {
        door.close();
        listener.join(5_000);
    }
}
